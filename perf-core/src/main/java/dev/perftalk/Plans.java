package dev.perftalk;

import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.LookingBack;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Work;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.LookBack;
import dev.perftalk.plan.PlanCommand;
import dev.perftalk.plan.PlanRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Improvement and development plans of a pair, and the look-back on them. */
public final class Plans {
    private final Desk desk;

    Plans(Desk desk) {
        this.desk = desk;
    }

    /** Writes down what was agreed, in the name of the session's person. Refused, with every reason at once. */
    public Outcome<ImprovementPlan> agree(ImprovementPlan plan) {
        ImprovementPlan given = plan.withWrittenOn(Optional.empty());
        return desk.record(
                Deed.AGREE,
                Records.PLAN,
                given,
                given.author(),
                ImprovementPlan::asWritten,
                (work, stored) -> PlanRules.decide(stored, new PlanCommand.Agree(given), today(work)));
    }

    /**
     * Rewrites the goals of a plan, in the name of the session's person; the other has to agree again, and is told. What has
     * come to an end stays so. To write what is there already changes nothing.
     */
    public Outcome<ImprovementPlan> change(PlanId id, List<ImprovementGoal> goals) {
        return decide(Deed.CHANGE, id, new PlanCommand.Change(goals, desk.author()));
    }

    /** Acknowledges what the other side has written down; a second time changes nothing. */
    public Outcome<ImprovementPlan> acknowledge(PlanId id) {
        return desk.speak(
                Deed.ACKNOWLEDGE,
                Records.PLAN,
                id.value(),
                (work, plan) -> decided(work, plan, new PlanCommand.Acknowledge(desk.author())));
    }

    /** Marks an action as done today; a second time changes nothing. */
    public Outcome<ImprovementPlan> done(PlanId id, String action) {
        return decide(Deed.DONE, id, new PlanCommand.Done(action));
    }

    /** Gives an action up; a second time changes nothing. */
    public Outcome<ImprovementPlan> drop(PlanId id, String action) {
        return decide(Deed.DROP, id, new PlanCommand.Drop(Optional.of(action)));
    }

    /** Gives a plan up as a whole, and tells the other; a second time changes nothing. */
    public Outcome<ImprovementPlan> drop(PlanId id) {
        return decide(Deed.DROP, id, new PlanCommand.Drop(Optional.empty()));
    }

    /** Says that the two have looked back on a plan today; said again, by whichever of them, it changes nothing. */
    public Outcome<ImprovementPlan> lookedBack(PlanId id) {
        return decide(Deed.LOOK_BACK, id, new PlanCommand.LookedBack(desk.author(), Optional.empty()));
    }

    /**
     * Says that the two have looked back on a plan in a talk, on the day of it; said again, it changes nothing. Refused
     * where the talk is not one of theirs, or did not take place.
     */
    public Outcome<ImprovementPlan> lookedBack(PlanId id, ConversationId talk) {
        return desk.change(
                Deed.LOOK_BACK,
                Records.PLAN,
                id.value(),
                (work, plan) -> work.find(Records.CONVERSATION, talk.value())
                        .map(found -> new LookingBack(work, desk).in(plan, found, desk.author()))
                        .orElseGet(() -> Outcome.refused(Desk.notFound(talk))));
    }

    /**
     * Puts a plan into the hands of another manager, who leads the employee now: done by who holds it, by who takes it over,
     * or by HR with a reason. What was agreed stays agreed. A second time changes nothing.
     */
    public Outcome<ImprovementPlan> handOver(PlanId id, PersonId to) {
        return desk.handOver(Records.PLAN, id.value(), to, (work, plan) -> PlanRules.handOver(plan, to));
    }

    private Outcome<ImprovementPlan> decide(Deed deed, PlanId id, PlanCommand command) {
        return desk.change(deed, Records.PLAN, id.value(), (work, plan) -> decided(work, plan, command));
    }

    private Outcome<ImprovementPlan> decided(Work work, ImprovementPlan plan, PlanCommand command) {
        return PlanRules.decide(Optional.of(plan), command, today(work));
    }

    /** A plan, empty also where the person may not see it. */
    public Optional<ImprovementPlan> find(PlanId id) {
        return desk.find(Records.PLAN, id.value());
    }

    /** What a plan was, the oldest version first: those versions that the person may see. */
    public List<Revision<ImprovementPlan>> history(PlanId id) {
        return desk.history(Records.PLAN, id.value());
    }

    /** A plan as it was at an instant, empty also where the person may not see it so. */
    public Optional<ImprovementPlan> asOf(PlanId id, Instant instant) {
        return desk.asOf(Records.PLAN, id.value(), instant);
    }

    /** Those in which the person is employee or manager. */
    public List<ImprovementPlan> mine() {
        return desk.list(
                Records.PLAN,
                query -> query.withLabel(Records.PERSON, desk.author().value()));
    }

    /** Those of a cycle. */
    public List<ImprovementPlan> inCycle(CycleId cycle) {
        return desk.list(Records.PLAN, query -> query.withLabel(Records.CYCLE_LABEL, cycle.value()));
    }

    /** How a plan stands today, empty also where the person may not see it. */
    public Optional<LookBack> lookBack(PlanId id) {
        return desk.look(work -> work.find(Records.PLAN, id.value()).map(plan -> LookBack.on(plan, today(work))));
    }

    private Function<PersonId, LocalDate> today(Work work) {
        return dayAt(work, work.unit().now());
    }

    /** Which day it is for a person at a moment. */
    private Function<PersonId, LocalDate> dayAt(Work work, Instant moment) {
        return person -> LocalDate.ofInstant(moment, desk.zone(work.unit(), person));
    }
}
