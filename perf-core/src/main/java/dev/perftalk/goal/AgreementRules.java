package dev.perftalk.goal;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides how two people agree on a goal. */
final class AgreementRules {
    private AgreementRules() {}

    static Outcome<Goal> agree(Goal goal, GoalCommand.Agree agree, Instant now) {
        List<Why> reasons = new ArrayList<>();
        agree.by().against(goal).ifPresent(reasons::add);
        if (goal.cancelled()) {
            reasons.add(Why.message(AgreementRules.class, "GIVEN_UP", goal.id()));
        }
        Optional<Agreement> stands = goal.agreement().filter(made -> made.isAbout(goal.terms(), goal.parent()));
        Optional<PlanTalk> talk = agree.talk().or(() -> stands.map(Agreement::talk));
        talk.ifPresentOrElse(
                said -> reasons.addAll(said.open(goal.id())),
                () -> reasons.add(Why.message(AgreementRules.class, "NOTHING_TO_AGREE_TO", goal.id())));
        return reasons.isEmpty()
                ? agreed(
                        goal,
                        stands.filter(made -> made.talk().equals(talk.orElseThrow())),
                        talk.orElseThrow(),
                        agree,
                        now)
                : Outcome.refused(reasons);
    }

    /** Other answers than those that the other side has agreed to need the other side's yes again. */
    private static Outcome<Goal> agreed(
            Goal goal, Optional<Agreement> same, PlanTalk talk, GoalCommand.Agree agree, Instant now) {
        Side by = agree.by();
        if (same.filter(made -> made.isConsentedBy(by.person())).isPresent()) {
            return Outcome.accepted(goal);
        }
        Consent consent = new Consent(by.person(), by.role(), now);
        List<Consent> consents = Stream.concat(
                        same.map(Agreement::consents).orElse(List.of()).stream(), Stream.of(consent))
                .toList();
        Goal agreed = goal.withAgreement(about(goal, talk, consents));
        return Outcome.accepted(
                agreed, Side.notice(agreed.isAgreed() ? "GOAL_AGREED" : "GOAL_TO_AGREE", by.other(), goal));
    }

    private static Agreement about(Goal goal, PlanTalk talk, List<Consent> consents) {
        return Agreement.builder()
                .talk(talk)
                .terms(goal.terms())
                .parent(goal.parent())
                .consents(consents)
                .build();
    }

    /** The goal with what both have agreed on carried over to terms that both have agreed on as well. */
    static Goal renewed(Goal goal, Agreement former, List<Consent> consents) {
        return goal.withAgreement(about(goal, former.talk(), consents));
    }

    /** Takes an agreement away that is about another goal than what the goal has become, and tells those who had agreed. */
    static Outcome<Goal> keep(Outcome.Accepted<Goal> decided) {
        Goal goal = decided.state();
        Optional<Agreement> lapsed = goal.agreement().filter(made -> !made.isAbout(goal.terms(), goal.parent()));
        if (lapsed.isEmpty()) {
            return decided;
        }
        Stream<Notice> lapses = lapsed.get().consents().stream()
                .map(Consent::by)
                .distinct()
                .map(by -> Side.notice("AGREEMENT_LAPSED", by, goal));
        return Outcome.accepted(
                goal.withAgreement(Optional.empty()),
                Stream.concat(decided.notices().stream(), lapses).toArray(Notice[]::new));
    }
}
