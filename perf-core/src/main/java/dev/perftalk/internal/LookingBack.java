package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanCommand;
import dev.perftalk.plan.PlanRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks back on a plan in a talk, whether that is said of the plan or of the talk. */
public record LookingBack(Work work, Desk desk) {
    /** The plan once the two have looked back on it in a talk, on the day of it. */
    public Outcome<ImprovementPlan> in(ImprovementPlan plan, Conversation talk, PersonId by) {
        return in(plan, talk, new PlanCommand.LookedBack(by, Optional.of(talk.id())));
    }

    private Outcome<ImprovementPlan> in(ImprovementPlan plan, Conversation talk, PlanCommand.LookedBack looked) {
        Outcome<ImprovementPlan> decided = PlanRules.decide(
                Optional.of(plan),
                looked,
                person -> LocalDate.ofInstant(talk.heldAt(), desk.zone(work.unit(), person)));
        return Outcome.unless(
                Stream.concat(against(talk, plan), decided.why().stream()).toList(),
                decided instanceof Outcome.Accepted<ImprovementPlan> accepted ? accepted.state() : plan);
    }

    private static Stream<Why> against(Conversation talk, ImprovementPlan plan) {
        return Stream.concat(
                isTheirs(talk, plan)
                        ? Stream.empty()
                        : Stream.of(Why.message(LookingBack.class, "TALK_OF_OTHERS", talk.id())),
                talk.isHeld() ? Stream.empty() : Stream.of(Why.message(LookingBack.class, "TALK_NOT_HELD", talk.id())));
    }

    /** It counts with whoever had the plan in hand. */
    private static boolean isTheirs(Conversation talk, ImprovementPlan plan) {
        return talk.employee().equals(plan.employee())
                && (talk.manager().equals(plan.manager())
                        || plan.formerManagers().contains(talk.manager()));
    }

    /**
     * A talk that took place, and the plan that it says was looked back on: both, or every reason against either.
     *
     * @param before the talk as it was: what it said then is known already
     */
    public Outcome<Conversation> noted(Optional<Conversation> before, Outcome<Conversation> decided) {
        boolean isKnown = before.filter(Conversation::isHeld)
                .filter(talk -> decided instanceof Outcome.Accepted<Conversation> accepted
                        && talk.lookedBackOn().equals(accepted.state().lookedBackOn()))
                .isPresent();
        if (isKnown || !(decided instanceof Outcome.Accepted<Conversation> accepted)) {
            return decided;
        }
        Conversation talk = accepted.state();
        Optional<PlanId> named = talk.lookedBackOn().filter(plan -> talk.isHeld());
        if (named.isEmpty()) {
            return decided;
        }
        Outcome<ImprovementPlan> looked = plan(named.get(), talk)
                .map(plan -> in(plan, talk, said(plan, talk)))
                .orElseGet(() -> Outcome.refused(Desk.notFound(named.get())));
        if (looked instanceof Outcome.Accepted<ImprovementPlan> known) {
            work.unit().put(Records.PLAN.type(), known.state());
            return decided;
        }
        return Outcome.refused(looked.why());
    }

    /** That a talk took place stands, whatever has become of the plan since it was planned. */
    public Outcome<Conversation> notedIfItCan(Conversation before, Outcome<Conversation> decided) {
        Outcome<Conversation> noted = noted(Optional.of(before), decided);
        return noted.isAccepted() ? noted : decided;
    }

    /** The plan that a talk names, where it is of the two who talked and one of them says so, or the caller may write it. */
    private Optional<ImprovementPlan> plan(PlanId id, Conversation talk) {
        return work.unit()
                .find(Records.PLAN.type(), id.value())
                .filter(plan -> talk.isOfThePair(desk.author()) && isTheirs(talk, plan)
                        || work.gate().against(Action.WRITE, Records.PLAN, plan).isEmpty());
    }

    /** In whose name, and in which talk, unless nobody but the two is to know of it. */
    private PlanCommand.LookedBack said(ImprovementPlan plan, Conversation talk) {
        return new PlanCommand.LookedBack(
                desk.author().equals(plan.manager()) ? plan.manager() : plan.employee(),
                Optional.of(talk.id()).filter(id -> !talk.confidential()));
    }
}
