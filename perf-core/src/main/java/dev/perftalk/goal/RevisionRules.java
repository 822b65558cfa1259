package dev.perftalk.goal;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides how a goal gets other terms: by one side alone until both have agreed on it, by both from then on. */
final class RevisionRules {
    private RevisionRules() {}

    static Outcome<Goal> change(Goal goal, GoalCommand.Change change) {
        List<Why> reasons = new ArrayList<>(change.to().against(goal.id(), goal.measures()));
        boolean changes = !change.to().equals(goal.terms());
        if (changes && goal.isAgreed()) {
            reasons.add(refusal("AGREED_ALREADY", goal));
        }
        if (changes) {
            pending(goal).ifPresent(reasons::add);
        }
        return reasons.isEmpty() ? Outcome.accepted(goal.withTerms(change.to())) : Outcome.refused(reasons);
    }

    static Outcome<Goal> propose(Goal goal, GoalCommand.Propose propose, Instant now) {
        if (isThere(goal, propose)) {
            return Outcome.accepted(goal);
        }
        List<Why> reasons = new ArrayList<>();
        propose.by().against(goal).ifPresent(reasons::add);
        pending(goal).ifPresent(reasons::add);
        if (propose.to().equals(goal.terms())) {
            reasons.add(refusal("NOTHING_CHANGES", goal));
        }
        if (propose.why().isBlank()) {
            reasons.add(refusal("WHY_MISSING", goal));
        }
        reasons.addAll(propose.to().against(goal.id(), goal.measures()));
        GoalRevision revision = GoalRevision.builder()
                .number(goal.revisions().size() + 1)
                .before(goal.terms())
                .after(propose.to())
                .why(propose.why())
                .proposed(consent(propose.by(), now))
                .build();
        return reasons.isEmpty()
                ? Outcome.accepted(
                        goal.withRevisions(Stream.concat(goal.revisions().stream(), Stream.of(revision))
                                .toList()),
                        Side.notice("REVISION_PROPOSED", propose.by().other(), goal))
                : Outcome.refused(reasons);
    }

    private static boolean isThere(Goal goal, GoalCommand.Propose propose) {
        return goal.pendingRevision()
                .filter(revision -> revision.proposed().by().equals(propose.by().person()))
                .filter(revision ->
                        revision.after().equals(propose.to()) && revision.why().equals(propose.why()))
                .isPresent();
    }

    static Outcome<Goal> answer(Goal goal, GoalCommand.Answer answer, Instant now) {
        Optional<GoalRevision> asked = goal.revisions().stream()
                .filter(revision -> revision.number() == answer.revision())
                .findFirst();
        if (asked.isEmpty()) {
            return Outcome.refused(Why.message(RevisionRules.class, "UNKNOWN_REVISION", goal.id(), answer.revision()));
        }
        GoalRevision revision = asked.get();
        if (isSettled(revision, answer)) {
            return Outcome.accepted(goal);
        }
        List<Why> reasons = against(goal, revision, answer);
        return reasons.isEmpty() ? settled(goal, revision, answer, now) : Outcome.refused(reasons);
    }

    private static boolean isSettled(GoalRevision revision, GoalCommand.Answer answer) {
        return revision.status() == answer.answer()
                && revision.answered()
                        .filter(given -> given.by().equals(answer.by().person()))
                        .isPresent();
    }

    private static List<Why> against(Goal goal, GoalRevision revision, GoalCommand.Answer answer) {
        List<Why> reasons = new ArrayList<>();
        if (!revision.isPending()) {
            reasons.add(Why.message(RevisionRules.class, "ANSWERED_ALREADY", goal.id(), revision.number()));
        }
        switch (answer.answer()) {
            case ACCEPTED -> {
                ofTheOtherSide(goal, revision, answer).ifPresent(reasons::add);
                if (revision.isPending() && !revision.before().equals(goal.terms())) {
                    reasons.add(Why.message(RevisionRules.class, "TERMS_MOVED_ON", goal.id(), revision.number()));
                }
                reasons.addAll(revision.after().against(goal.id(), goal.measures()));
            }
            case DECLINED -> {
                ofTheOtherSide(goal, revision, answer).ifPresent(reasons::add);
                if (answer.why().filter(why -> !why.isBlank()).isEmpty()) {
                    reasons.add(refusal("WHY_MISSING", goal));
                }
            }
            case WITHDRAWN, PROPOSED -> {
                if (!revision.proposed().by().equals(answer.by().person())) {
                    reasons.add(refusal("NOT_THE_PROPOSER", goal));
                }
            }
        }
        return reasons;
    }

    private static Optional<Why> ofTheOtherSide(Goal goal, GoalRevision revision, GoalCommand.Answer answer) {
        Consent proposed = revision.proposed();
        if (proposed.by().equals(answer.by().person())
                || proposed.role() == answer.by().role()) {
            return Optional.of(refusal("OWN_SIDE", goal));
        }
        return answer.by().against(goal);
    }

    private static Outcome<Goal> settled(Goal goal, GoalRevision revision, GoalCommand.Answer answer, Instant now) {
        GoalRevision settled = revision.withStatus(answer.answer())
                .withAnswered(consent(answer.by(), now))
                .withAnswer(answer.why());
        Goal noted = goal.withRevisions(goal.revisions().stream()
                .map(one -> one == revision ? settled : one)
                .toList());
        return switch (answer.answer()) {
            case ACCEPTED ->
                Outcome.accepted(accepted(noted, settled), Side.notice("REVISION_ACCEPTED", proposer(revision), goal));
            case DECLINED -> Outcome.accepted(noted, Side.notice("REVISION_DECLINED", proposer(revision), goal));
            case WITHDRAWN, PROPOSED ->
                Outcome.accepted(
                        noted, Side.notice("REVISION_WITHDRAWN", answer.by().other(), goal));
        };
    }

    /** Who had agreed on the former terms has agreed on these as well, each by proposing or accepting them. */
    private static Goal accepted(Goal goal, GoalRevision revision) {
        Goal revised = goal.withTerms(revision.after());
        return goal.isAgreed()
                ? AgreementRules.renewed(
                        revised,
                        goal.agreement().orElseThrow(),
                        List.of(revision.proposed(), revision.answered().orElseThrow()))
                : revised;
    }

    private static PersonId proposer(GoalRevision revision) {
        return revision.proposed().by();
    }

    private static Consent consent(Side side, Instant now) {
        return new Consent(side.person(), side.role(), now);
    }

    private static Optional<Why> pending(Goal goal) {
        return goal.pendingRevision()
                .map(revision -> Why.message(RevisionRules.class, "REVISION_PENDING", goal.id(), revision.number()));
    }

    private static Why refusal(String code, Goal goal) {
        return Why.message(RevisionRules.class, code, goal.id());
    }
}
