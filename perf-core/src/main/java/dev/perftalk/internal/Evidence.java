package dev.perftalk.internal;

import dev.perftalk.access.Action;
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

/**
 * Gathers what the gates of a cycle ask about; what others have put under its id, and goals that the caller may not see,
 * do not count. Nor does, for who looks at a cycle from outside, any talk or plan that they may not see: what is worked out
 * of it would tell of it.
 */
public final class Evidence {
    private Evidence() {}

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

    public static CycleEvidence of(Work work, Cycle cycle, ZoneId zone, Period maxGap) {
        Unit unit = work.unit();
        List<Goal> goals = work.gate()
                .shown(
                        Records.GOAL,
                        unit.find(
                                Records.GOAL.type(),
                                cycle.goals().stream().map(GoalId::value).toList()));
        boolean ofThePair =
                work.gate().against(Action.WRITE, Records.CYCLE, cycle).isEmpty();
        return CycleEvidence.builder()
                .goals(goals)
                .cascade(GoalCascade.of(withAllAbove(unit, goals)))
                .conversations(seen(work, ofThePair, Records.CONVERSATION, talks(unit, cycle)))
                .touchpoints(Touchpoints.of(unit, cycle, cycle.managers(), new Touchpoints.Filter() {
                    @Override
                    public <T> List<T> of(Guarded<T> type, List<T> found) {
                        return seen(work, ofThePair, type, found);
                    }
                }))
                .plans(seen(work, ofThePair, Records.PLAN, plans(unit, cycle, cycle.id())))
                .previousPlan(cycle.previous().stream()
                        .flatMap(previous -> seen(work, ofThePair, Records.PLAN, plans(unit, cycle, previous)).stream())
                        .findFirst())
                .zone(zone)
                .maxGap(maxGap)
                .build();
    }

    private static <T> List<T> seen(Work work, boolean ofThePair, Guarded<T> type, List<T> found) {
        return ofThePair ? found : work.gate().shown(type, found);
    }

    private static List<Conversation> talks(Unit unit, Cycle cycle) {
        return unit.list(
                Records.CONVERSATION.type(),
                query -> query.withLabel(Records.CYCLE_LABEL, cycle.id().value())
                        .withLabel(Records.EMPLOYEE, cycle.employee().value())
                        .withAnyLabel(
                                Records.MANAGER,
                                cycle.managers().stream().map(PersonId::value).toList()));
    }

    private static List<ImprovementPlan> plans(Unit unit, Cycle cycle, CycleId of) {
        return unit.list(
                Records.PLAN.type(),
                query -> query.withLabel(Records.CYCLE_LABEL, of.value())
                        .withLabel(Records.EMPLOYEE, cycle.employee().value()));
    }

    private static Collection<Goal> withAllAbove(Unit unit, List<Goal> goals) {
        Map<GoalId, Goal> all = new LinkedHashMap<>();
        Lineage lines = new Lineage(unit, Map.of());
        goals.forEach(goal -> lines.from(goal.id()).forEach(above -> all.put(above.id(), above)));
        return all.values();
    }
}
