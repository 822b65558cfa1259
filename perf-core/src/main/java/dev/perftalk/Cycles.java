package dev.perftalk;

import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleCommand;
import dev.perftalk.cycle.CycleEvidence;
import dev.perftalk.cycle.CycleRules;
import dev.perftalk.cycle.GateReport;
import dev.perftalk.cycle.Phase;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Evidence;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Unit;
import dev.perftalk.internal.Work;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanRules;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Performance cycles: moved on by evidence, which the session gathers from goals, conversations and plans. */
public final class Cycles {
    private final Desk desk;

    Cycles(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a cycle, which begins now with its plan; opening one again that is there changes nothing and tells nobody.
     * Refused where the manager does not lead the employee, and as {@link CycleRules#open} says.
     */
    public Outcome<Cycle> open(Cycle cycle) {
        return desk.carry(Deed.OPEN, work -> {
            Optional<Cycle> stored =
                    work.unit().find(Records.CYCLE.type(), cycle.id().value());
            if (stored.filter(there -> work.gate().shows(Records.CYCLE, there)).isPresent()) {
                return Outcome.accepted(stored.get());
            }
            return work.write(Records.CYCLE, cycle, () -> begin(work, cycle));
        });
    }

    private static Outcome<Cycle> begin(Work work, Cycle cycle) {
        return work.gate().line(cycle.employee()).contains(cycle.manager().value())
                ? CycleRules.open(cycle, work.unit().now())
                : Outcome.refused(
                        Why.message(Cycles.class, "NOT_THE_MANAGER", cycle.id(), cycle.manager(), cycle.employee()));
    }

    /** Moves a cycle to a phase. Refused, with every reason at once, while the gate of its present phase is closed. */
    public Outcome<Cycle> advance(CycleId id, Phase to) {
        return decide(Deed.ADVANCE, id, new CycleCommand.Advance(to));
    }

    /** Closes a cycle and opens the next turn, linked with it. Refused while the gate of its last phase is closed. */
    public Outcome<Cycle> close(CycleId id, Period nextPeriod, List<GoalId> nextGoals) {
        return decide(Deed.CLOSE, id, new CycleCommand.Close(nextPeriod, nextGoals));
    }

    /**
     * Puts a cycle, and the improvement plans of it that its manager has, into the hands of another manager, who leads the
     * employee now: by the manager who holds it, by that manager, or by HR with a reason. What was written stays its authors'; what falls due counts
     * anew. A second time changes nothing.
     */
    public Outcome<Cycle> handOver(CycleId id, PersonId to) {
        return desk.handOver(Records.CYCLE, id.value(), to, (work, cycle) -> {
            Outcome<Cycle> outcome = CycleRules.handOver(cycle, to, work.unit().now());
            if (outcome instanceof Outcome.Accepted<Cycle> accepted
                    && !accepted.state().equals(cycle)) {
                plansOf(work.unit(), cycle)
                        .forEach(plan -> work.unit()
                                .put(
                                        Records.PLAN.type(),
                                        PlanRules.handOver(plan, to).orThrow()));
                desk.wiring().reminders().refresh(work.unit(), desk.tenant(), accepted.state());
            }
            return outcome;
        });
    }

    private static List<ImprovementPlan> plansOf(Unit unit, Cycle cycle) {
        return unit.list(
                Records.PLAN.type(),
                query -> query.withLabel(Records.CYCLE_LABEL, cycle.id().value())
                        .withLabel(Records.EMPLOYEE, cycle.employee().value())
                        .withLabel(Records.MANAGER, cycle.manager().value()));
    }

    private Outcome<Cycle> decide(Deed deed, CycleId id, CycleCommand command) {
        return desk.change(deed, Records.CYCLE, id.value(), (work, cycle) -> {
            Outcome<CycleRules.Turn> outcome = CycleRules.decide(
                    cycle,
                    command,
                    evidence(work, cycle),
                    desk.wiring().cyclePolicy(),
                    work.unit().now());
            if (outcome instanceof Outcome.Accepted<CycleRules.Turn> accepted) {
                accepted.state().opened().ifPresent(next -> link(work.unit(), next));
                desk.wiring()
                        .reminders()
                        .refresh(work.unit(), desk.tenant(), accepted.state().cycle());
            }
            return outcome.map(CycleRules.Turn::cycle);
        });
    }

    /** The next turn may have been opened already: then it stays as it is, but for where it comes from. */
    private static void link(Unit unit, Cycle next) {
        Cycle linked = unit.find(Records.CYCLE.type(), next.id().value())
                .map(there -> there.withPrevious(next.previous()))
                .orElse(next);
        unit.put(Records.CYCLE.type(), linked);
    }

    /** What the present phase of a cycle still needs, empty also where the person may not see the cycle. */
    public Optional<GateReport> gate(CycleId id) {
        return desk.look(work -> work.find(Records.CYCLE, id.value())
                .map(cycle -> CycleRules.gate(
                        cycle,
                        evidence(work, cycle),
                        desk.wiring().cyclePolicy(),
                        work.unit().now())));
    }

    private CycleEvidence evidence(Work work, Cycle cycle) {
        return Evidence.of(
                work,
                cycle,
                desk.zone(work.unit(), cycle.employee()),
                desk.wiring().reminders().maxGap());
    }

    /** A cycle, empty also where the person may not see it. */
    public Optional<Cycle> find(CycleId id) {
        return desk.find(Records.CYCLE, id.value());
    }

    /** What a cycle was, the oldest version first: those versions that the person may see. */
    public List<Revision<Cycle>> history(CycleId id) {
        return desk.history(Records.CYCLE, id.value());
    }

    /** A cycle as it was at an instant, empty also where the person may not see it so. */
    public Optional<Cycle> asOf(CycleId id, Instant instant) {
        return desk.asOf(Records.CYCLE, id.value(), instant);
    }

    /** Those in which the person is employee or manager, the latest change first. */
    public List<Cycle> mine() {
        return desk.list(
                Records.CYCLE,
                query -> query.withLabel(Records.PERSON, desk.author().value()).withOrder(Query.Order.AT_DESCENDING));
    }
}
