package dev.perftalk;

import dev.perftalk.cycle.CancelReason;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleCommand;
import dev.perftalk.cycle.CycleEvidence;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.CycleRules;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.DecisionEvent;
import dev.perftalk.cycle.GateReport;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.cycle.SurpriseReport;
import dev.perftalk.cycle.Transition;
import dev.perftalk.cycle.Turn;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Evidence;
import dev.perftalk.internal.Gatekeeper;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Turnstile;
import dev.perftalk.internal.Unit;
import dev.perftalk.internal.Work;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanRules;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Performance cycles: moved on by evidence, which the session gathers from goals, conversations and plans. */
public final class Cycles {
    /** What could make two cycles of an employee overlap. */
    private static final Set<CycleCommand.Kind> DEPEND_ON_OTHERS =
            EnumSet.of(CycleCommand.Kind.CLOSE, CycleCommand.Kind.REOPEN, CycleCommand.Kind.HAND_OVER);

    private final Desk desk;

    Cycles(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a cycle, which begins now with its plan; both are told. Opening one again that is there changes nothing and
     * tells nobody. Refused where the manager does not lead the employee, and as {@link CycleRules#open} says.
     */
    public Outcome<Cycle> open(Cycle cycle) {
        return desk.carry(Deed.OPEN, work -> open(work, cycle));
    }

    /**
     * Opens cycles of a period for many people, each with their manager: with the session's person where that one can lead
     * them, else with the nearest who leads them. Each is opened on its own, so that what is refused for one keeps none of
     * the others; called again, for whatever reason, it opens those that are not there yet and tells nobody twice. A period
     * that no cycle can have, without a first or last day or with too long a name, is refused for all before any is opened.
     *
     * @return what came of it for each, in their order; unmodifiable
     */
    public Map<PersonId, Outcome<Cycle>> openAll(Collection<PersonId> employees, Period period) {
        List<Why> against = against(period, employees);
        Map<PersonId, Outcome<Cycle>> outcomes = new LinkedHashMap<>();
        employees.forEach(employee -> outcomes.computeIfAbsent(
                employee, one -> desk.carry(Deed.OPEN, work -> openFor(work, one, period, against))));
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * Opens cycles of a period for those who belong to a unit on its first day, or today where that is still to come, and
     * have not left since; as {@link #openAll(Collection, Period)} does. Whom the person may not open a cycle for is left out:
     * under the standard policy all but those whom they lead.
     *
     * @return what came of it for each, by id; unmodifiable
     * @throws UnsupportedOperationException where the directory can't list the people of a unit
     */
    public Map<PersonId, Outcome<Cycle>> openAll(String unit, Period period) {
        return openFor(period, asOf -> desk.wiring().people().membersOf(desk.tenant(), unit, asOf));
    }

    /** The same for those who report to a manager directly. */
    public Map<PersonId, Outcome<Cycle>> openAll(PersonId manager, Period period) {
        return openFor(period, asOf -> desk.wiring().people().reportsOf(desk.tenant(), List.of(manager.value()), asOf));
    }

    private Map<PersonId, Outcome<Cycle>> openFor(Period period, Function<Instant, List<Person>> who) {
        List<PersonId> there = desk.look(work -> {
            Instant now = work.unit().now();
            ZoneId zone = desk.zone(work.unit(), desk.author());
            Instant first = period.start()
                    .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS))
                    .filter(now::isAfter)
                    .orElse(now);
            Set<String> then = who.apply(first).stream().map(Person::id).collect(Collectors.toCollection(TreeSet::new));
            Map<String, Person> today = desk.wiring().people().find(desk.tenant(), then, now);
            return then.stream()
                    .filter(id -> today.containsKey(id) && today.get(id).isEmployed())
                    .map(PersonId::of)
                    .toList();
        });
        Map<PersonId, Outcome<Cycle>> outcomes = new LinkedHashMap<>(openAll(there, period));
        outcomes.values().removeIf(Gatekeeper::isDenied);
        return Collections.unmodifiableMap(outcomes);
    }

    /** Why a period can be that of no cycle of these people; it names none of them, as the caller may not know them all. */
    private static List<Why> against(Period period, Collection<PersonId> employees) {
        if (!period.isBounded()) {
            return List.of(Why.message(Cycles.class, "PERIOD_OPEN", period.name()));
        }
        return employees.stream().allMatch(employee -> Cycle.hasId(employee, period))
                ? List.of()
                : List.of(Why.message(Cycles.class, "PERIOD_NAME_TOO_LONG", period.name()));
    }

    /** Whether there is anybody to have a cycle with is told only to those who may open one. */
    private Outcome<Cycle> openFor(Work work, PersonId employee, Period period, List<Why> against) {
        Optional<PersonId> leader = work.gate().leaderOf(employee, desk.author());
        if (against.isEmpty() && leader.isPresent()) {
            return open(
                    work, Cycle.open(employee, leader.get(), period, work.unit().now()));
        }
        List<Why> reasons = new ArrayList<>(against);
        if (leader.isEmpty()) {
            reasons.add(Why.message(Cycles.class, "NOBODY_LEADS", employee));
        }
        return Outcome.refused(
                work.gate().againstOpening(employee, leader).map(List::of).orElse(reasons));
    }

    private Outcome<Cycle> open(Work work, Cycle cycle) {
        Optional<Cycle> stored =
                work.unit().find(Records.CYCLE.type(), cycle.id().value());
        return stored.filter(there -> work.gate().shows(Records.CYCLE, there))
                .map(there -> Outcome.unless(against(there, cycle), there))
                .orElseGet(() -> begin(work, cycle));
    }

    private static List<Why> against(Cycle there, Cycle wished) {
        List<Why> reasons = new ArrayList<>();
        if (there.status() == CycleStatus.CANCELLED) {
            reasons.add(Why.message(Cycles.class, "CANCELLED_BEFORE", there.id()));
        }
        if (!there.period().equals(wished.period())) {
            reasons.add(Why.message(Cycles.class, "OTHER_DAYS", there.id(), there.period()));
        }
        return reasons;
    }

    private Outcome<Cycle> begin(Work work, Cycle cycle) {
        Turnstile.approach(work.unit(), cycle.employee());
        Outcome<Cycle> opened = work.write(Records.CYCLE, cycle, () -> beginning(work, cycle));
        if (opened.isAccepted()) {
            Turnstile.pass(work.unit(), cycle.employee());
        }
        return opened;
    }

    private Outcome<Cycle> beginning(Work work, Cycle cycle) {
        return work.gate().line(cycle.employee()).contains(cycle.manager().value())
                ? CycleRules.open(
                        cycle,
                        Evidence.others(work.unit(), cycle),
                        policy(),
                        work.unit().now())
                : Outcome.refused(
                        Why.message(Cycles.class, "NOT_THE_MANAGER", cycle.id(), cycle.manager(), cycle.employee()));
    }

    private CyclePolicy policy() {
        return desk.wiring().cyclePolicies().apply(TenantId.of(desk.tenant()));
    }

    /** Moves a cycle to a phase. Refused, with every reason at once, while the gate of its present phase is closed. */
    public Outcome<Cycle> advance(CycleId id, Phase to) {
        return change(Deed.ADVANCE, id, new CycleCommand.Advance(to));
    }

    /** Goes on working after a mid-term review. Refused while that review is not what the gate asks for. */
    public Outcome<Cycle> midterm(CycleId id) {
        return change(Deed.MIDTERM, id, new CycleCommand.Midterm());
    }

    /** Plans some of a cycle's goals anew; the others stay agreed, and work counts on from when it began. */
    public Outcome<Cycle> renegotiate(CycleId id, Collection<GoalId> goals) {
        return change(Deed.RENEGOTIATE, id, new CycleCommand.Renegotiate(Set.copyOf(goals)));
    }

    /** Lets a cycle rest, as during a long leave: nothing falls due, and the days don't count as silence. */
    public Outcome<Cycle> suspend(CycleId id) {
        return change(Deed.SUSPEND, id, new CycleCommand.Suspend());
    }

    /** Goes on with a cycle where it was suspended. */
    public Outcome<Cycle> resume(CycleId id) {
        return change(Deed.RESUME, id, new CycleCommand.Resume());
    }

    /**
     * Puts right which goals and projects a cycle is about: the goals before they are agreed, or within the grace period
     * after its end; the projects whenever it runs.
     */
    public Outcome<Cycle> update(CycleId id, List<GoalId> goals, List<Project> projects) {
        return change(Deed.UPDATE, id, new CycleCommand.Update(goals, projects));
    }

    /** Closes a cycle and opens the next turn, linked with it. Refused while the gate of its last phase is closed. */
    public Outcome<Cycle> close(CycleId id, Period nextPeriod, List<GoalId> nextGoals) {
        return change(Deed.CLOSE, id, new CycleCommand.Close(nextPeriod, nextGoals));
    }

    /**
     * Reopens a cycle within the grace period after its end. A next turn that was opened with its end is deleted again, what
     * was put on record for it stays; refused once that turn is under way, or its goals or projects were put right.
     */
    public Outcome<Cycle> reopen(CycleId id) {
        return change(Deed.REOPEN, id, new CycleCommand.Reopen());
    }

    /** Gives a cycle up, for good. */
    public Outcome<Cycle> cancel(CycleId id, CancelReason reason) {
        return change(Deed.CANCEL, id, new CycleCommand.Cancel(reason));
    }

    private Outcome<Cycle> change(Deed deed, CycleId id, CycleCommand command) {
        return desk.change(deed, Records.CYCLE, id.value(), (work, cycle) -> decide(work, cycle, command));
    }

    /**
     * Puts a cycle, and the improvement plans of it that its manager has, into the hands of another manager, who leads the
     * employee now: done by who holds it, by who takes it over, or by HR with a reason. What was written stays its authors';
     * what falls due counts anew. A second time changes nothing.
     */
    public Outcome<Cycle> handOver(CycleId id, PersonId to) {
        return desk.handOver(Records.CYCLE, id.value(), to, (work, cycle) -> {
            Outcome<Cycle> outcome = decide(work, cycle, new CycleCommand.HandOver(to));
            if (!(outcome instanceof Outcome.Accepted<Cycle> accepted)
                    || accepted.state().equals(cycle)) {
                return outcome;
            }
            List<Notice> told = new ArrayList<>(accepted.notices());
            for (ImprovementPlan plan : plansOf(work.unit(), cycle)) {
                Outcome<ImprovementPlan> handed = PlanRules.handOver(plan, to);
                work.unit().put(Records.PLAN.type(), handed.orThrow());
                told.addAll(handed.toTell());
            }
            return Outcome.accepted(accepted.state(), told.toArray(Notice[]::new));
        });
    }

    private static List<ImprovementPlan> plansOf(Unit unit, Cycle cycle) {
        return unit.list(
                Records.PLAN.type(),
                query -> query.withLabel(Records.CYCLE_LABEL, cycle.id().value())
                        .withLabel(Records.EMPLOYEE, cycle.employee().value())
                        .withLabel(Records.MANAGER, cycle.manager().value()));
    }

    private Outcome<Cycle> decide(Work work, Cycle cycle, CycleCommand command) {
        Unit unit = work.unit();
        CyclePolicy policy = policy();
        if (DEPEND_ON_OTHERS.contains(command.kind())) {
            Turnstile.approach(unit, cycle.employee());
        }
        Optional<Transition> row = policy.transition(cycle, command, unit.now());
        boolean asksGate = row.filter(Transition::gated).isPresent();
        CycleEvidence evidence = asksGate
                ? evidence(work, cycle)
                : CycleEvidence.builder()
                        .zone(desk.zone(unit, cycle.employee()))
                        .build();
        List<Cycle> others = Evidence.others(unit, cycle);
        Outcome<Turn> outcome = CycleRules.decide(
                cycle,
                command,
                evidence.withOthers(others).withEnteredInto(Evidence.enteredInto(unit, cycle)),
                policy,
                unit.now());
        if (row.isPresent() && command instanceof CycleCommand.Close close && !isLed(work, cycle, close, others)) {
            List<Why> reasons = new ArrayList<>(outcome.why());
            reasons.add(
                    Why.message(Cycles.class, "NOT_THE_MANAGER_NOW", cycle.id(), cycle.manager(), cycle.employee()));
            return Outcome.refused(reasons);
        }
        if (outcome instanceof Outcome.Accepted<Turn> accepted) {
            Turn turn = accepted.state();
            turn.next().ifPresent(next -> unit.put(Records.CYCLE.type(), next));
            turn.withdrawn().ifPresent(next -> unit.delete(Records.CYCLE.type(), next.value()));
            if (DEPEND_ON_OTHERS.contains(command.kind()) && !turn.cycle().equals(cycle)) {
                Turnstile.pass(unit, cycle.employee());
            }
            if (!turn.cycle().equals(cycle)) {
                desk.wiring().reminders().refresh(unit, desk.tenant(), turn.cycle());
            }
        }
        return outcome.map(Turn::cycle);
    }

    /** Whether a next turn that is to be opened would be with somebody who leads the employee, if anybody does. */
    private static boolean isLed(Work work, Cycle cycle, CycleCommand.Close close, List<Cycle> others) {
        CycleId next = Cycle.idOf(cycle.employee(), close.nextPeriod());
        List<String> line = work.gate().line(cycle.employee());
        return line.isEmpty()
                || line.contains(cycle.manager().value())
                || others.stream().anyMatch(other -> other.id().equals(next));
    }

    /** What the present phase of a cycle still needs, empty also where the person may not see the cycle. */
    public Optional<GateReport> gate(CycleId id) {
        return desk.look(work -> work.find(Records.CYCLE, id.value())
                .map(cycle -> CycleRules.gate(
                        cycle, evidence(work, cycle), policy(), work.unit().now())));
    }

    /** What can be asked of a cycle now, gates aside; empty also where the person may not see the cycle. */
    public List<Transition> allowed(CycleId id) {
        return desk.look(work -> work.find(Records.CYCLE, id.value())
                .map(cycle -> policy().allowed(cycle, work.unit().now()))
                .orElse(List.of()));
    }

    /** What the employee would hear for the first time with a decision, empty also where the person may not see the cycle. */
    public Optional<SurpriseReport> surprises(CycleId id, DecisionEvent event) {
        return desk.look(work -> work.find(Records.CYCLE, id.value())
                .map(cycle -> SurpriseReport.of(
                        event, cycle, evidence(work, cycle), work.unit().now())));
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
