package dev.perftalk.internal;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
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
        Outcome<ImprovementPlan> decided = PlanRules.decide(
                Optional.of(plan),
                new PlanCommand.LookedBack(by, Optional.of(talk.id())),
                person -> LocalDate.ofInstant(talk.heldAt(), desk.zone(work.unit(), person)));
        return Outcome.unless(
                Stream.concat(against(talk, plan), decided.why().stream()).toList(),
                decided instanceof Outcome.Accepted<ImprovementPlan> accepted ? accepted.state() : plan);
    }

    /** It counts with whoever had the plan in hand. */
    private static Stream<Why> against(Conversation talk, ImprovementPlan plan) {
        boolean isTheirs = talk.employee().equals(plan.employee())
                && (talk.manager().equals(plan.manager())
                        || plan.formerManagers().contains(talk.manager()));
        return Stream.concat(
                isTheirs ? Stream.empty() : Stream.of(Why.message(LookingBack.class, "TALK_OF_OTHERS", talk.id())),
                talk.isHeld() ? Stream.empty() : Stream.of(Why.message(LookingBack.class, "TALK_NOT_HELD", talk.id())));
    }

    /** A talk that took place, and the plan that it says was looked back on: both, or every reason against either. */
    public Outcome<Conversation> noted(Outcome<Conversation> decided) {
        return decided instanceof Outcome.Accepted<Conversation> accepted
                        && accepted.state().isHeld()
                        && accepted.state().lookedBackOn().isPresent()
                ? noted(accepted)
                : decided;
    }

    private Outcome<Conversation> noted(Outcome.Accepted<Conversation> decided) {
        Conversation talk = decided.state();
        String id = talk.lookedBackOn().orElseThrow().value();
        Optional<ImprovementPlan> plan = work.find(Records.PLAN, id);
        if (plan.isEmpty()) {
            return Outcome.refused(Desk.notFound(id));
        }
        boolean isKnown = plan.get().reviews().stream()
                .anyMatch(review ->
                        review.conversation().filter(talk.id()::equals).isPresent());
        if (isKnown) {
            return decided;
        }
        PersonId by = talk.isOfThePair(talk.author()) ? talk.author() : talk.employee();
        Outcome<ImprovementPlan> looked = in(plan.get(), talk, by);
        if (looked instanceof Outcome.Accepted<ImprovementPlan> accepted) {
            work.unit().put(Records.PLAN.type(), accepted.state());
            return decided;
        }
        return Outcome.refused(looked.why());
    }
}
