package dev.perftalk.internal;

import dev.perftalk.access.RecordKind;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleEvidence;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers what the gates of a cycle ask about; what others have put under its id does not count. What is worked out of a
 * record tells of it: so goals count that the caller may see. For the pair, a talk or plan counts that both may know, and
 * that a former manager has talked, where it was not in confidence; for others, what they may see.
 */
public final class Evidence {
    private final Work work;
    private final Cycle cycle;
    private final Touchpoints.Filter counted;

    private Evidence(Work work, Cycle cycle) {
        this.work = work;
        this.cycle = cycle;
        Set<PersonId> pair = Set.of(cycle.employee(), cycle.manager());
        counted = work.gate().isFor(pair) ? OfThePair.of(work.gate(), pair) : work.gate()::shown;
    }

    /** The employee's other cycles: what a decision depends on that asks no gate. */
    public static List<Cycle> others(Unit unit, Cycle cycle) {
        return unit
                .list(
                        Records.CYCLE.type(),
                        query -> query.withLabel(
                                Records.EMPLOYEE, cycle.employee().value()))
                .stream()
                .filter(other -> !other.id().equals(cycle.id()))
                .toList();
    }

    /** The next turn of a cycle, where anything was done with it since it was opened or linked by the end of this one. */
    public static Set<CycleId> enteredInto(Unit unit, Cycle cycle) {
        return cycle.next()
                .filter(next -> unit.stored(unit.key(Records.CYCLE.type().name(), next.value()))
                        .filter(stored -> !Signature.of(stored).what().equals(Deed.CLOSE.name()))
                        .isPresent())
                .map(Set::of)
                .orElse(Set.of());
    }

    public static CycleEvidence of(Work work, Cycle cycle, ZoneId zone, Period maxGap) {
        return new Evidence(work, cycle).gathered(zone, maxGap);
    }

    private CycleEvidence gathered(ZoneId zone, Period maxGap) {
        List<Goal> goals = work.gate()
                .shown(
                        Records.GOAL,
                        work.unit()
                                .find(
                                        Records.GOAL.type(),
                                        cycle.goals().stream()
                                                .map(GoalId::value)
                                                .toList()));
        List<Conversation> talks = counted.of(Records.CONVERSATION, talks());
        return CycleEvidence.builder()
                .goals(goals)
                .cascade(GoalCascade.of(withAllAbove(goals)))
                .conversations(talks)
                .consents(Consents.of(work.unit(), cycle, goals, talks))
                .touchpoints(Touchpoints.of(work.unit(), cycle, cycle.managers(), counted))
                .plans(plans(cycle.id()))
                .previousPlan(cycle.previous().stream()
                        .flatMap(previous -> plans(previous).stream())
                        .findFirst())
                .zone(zone)
                .maxGap(maxGap)
                .build();
    }

    private List<Conversation> talks() {
        return work.unit()
                .list(
                        Records.CONVERSATION.type(),
                        query -> query.withLabel(Records.CYCLE_LABEL, cycle.id().value())
                                .withLabel(Records.EMPLOYEE, cycle.employee().value())
                                .withAnyLabel(
                                        Records.MANAGER,
                                        cycle.managers().stream()
                                                .map(PersonId::value)
                                                .toList()));
    }

    private List<ImprovementPlan> plans(CycleId of) {
        return counted.of(
                Records.PLAN,
                work.unit()
                        .list(
                                Records.PLAN.type(),
                                query -> query.withLabel(Records.CYCLE_LABEL, of.value())
                                        .withLabel(
                                                Records.EMPLOYEE,
                                                cycle.employee().value())));
    }

    /** Ends each line before the first goal that the caller may not see. */
    private Collection<Goal> withAllAbove(List<Goal> goals) {
        Map<GoalId, Goal> all = new LinkedHashMap<>();
        Lineage lines = new Lineage(work.unit(), Map.of());
        goals.forEach(goal -> work.gate()
                .shownAtHead(Records.GOAL, lines.from(goal.id()))
                .forEach(above -> all.put(above.id(), above)));
        return all.values();
    }

    /** What counts for employee and manager alike, so that the gate says the same to both; a delegate hears of no confidence. */
    private record OfThePair(Gatekeeper gate, Set<PersonId> pair, List<Gatekeeper> gates)
            implements Touchpoints.Filter {
        static OfThePair of(Gatekeeper gate, Set<PersonId> pair) {
            return new OfThePair(gate, pair, pair.stream().map(gate::before).toList());
        }

        @Override
        public <T> List<T> of(Guarded<T> type, List<T> found) {
            return found.stream().filter(value -> counts(type, value)).toList();
        }

        private <T> boolean counts(Guarded<T> type, T value) {
            Involved involved = type.involved().apply(value);
            boolean isOpenTalk = type.kind() == RecordKind.CONVERSATION && !involved.confidential();
            boolean countsForBoth = isOpenTalk
                    || involved.participants().containsAll(pair)
                    || gates.stream().allMatch(one -> one.isOpen(type, value));
            return countsForBoth && (gate.isInPerson() || !involved.confidential() || gate.isOpen(type, value));
        }
    }
}
