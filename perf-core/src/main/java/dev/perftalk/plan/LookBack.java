package dev.perftalk.plan;

import dev.perftalk.kernel.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far a plan has come, for the talk that looks back on it; every action is in exactly one of the three lists.
 *
 * @param plan the plan that is looked back on
 * @param on the day of the look
 * @param done actions that are done, late or not
 * @param open actions that are neither done nor late
 * @param overdue actions that are late, as {@link Action#isOverdue} says
 * @param passed checkpoints whose day has come
 */
public record LookBack(
        PlanId plan,
        LocalDate on,
        List<Action> done,
        List<Action> open,
        List<Action> overdue,
        List<Checkpoint> passed) {
    public LookBack {
        done = List.copyOf(done);
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
        passed = List.copyOf(passed);
    }

    /** The look-back on a plan on a day in the employee's zone. */
    public static LookBack on(ImprovementPlan plan, LocalDate today) {
        return new LookBack(
                plan.id(),
                today,
                actions(plan, Action::isDone),
                actions(plan, action -> !action.isDone() && !action.isOverdue(today)),
                actions(plan, action -> action.isOverdue(today)),
                plan.goals().stream()
                        .flatMap(goal -> goal.checkpoints().stream())
                        .filter(checkpoint -> checkpoint.isReached(today))
                        .toList());
    }

    private static List<Action> actions(ImprovementPlan plan, Predicate<Action> which) {
        return plan.actions().stream().filter(which).toList();
    }

    /** Whether every action is done. */
    public boolean isComplete() {
        return open.isEmpty() && overdue.isEmpty();
    }
}
