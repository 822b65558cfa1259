package dev.perftalk.plan;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far a plan has come, for the talk that looks back on it; every action is in exactly one of the four lists.
 *
 * @param plan the plan that is looked back on
 * @param on the day of the look, for the employee
 * @param done actions that are done, late or not
 * @param dropped actions that were given up
 * @param open actions that are still to be done and not late
 * @param overdue actions that are late, as {@link Action#isOverdue} says
 * @param passed checkpoints whose day has come
 */
public record LookBack(
        PlanId plan,
        LocalDate on,
        List<Action> done,
        List<Action> dropped,
        List<Action> open,
        List<Action> overdue,
        List<Checkpoint> passed) {
    public LookBack {
        done = List.copyOf(done);
        dropped = List.copyOf(dropped);
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
        passed = List.copyOf(passed);
    }

    /** The look-back on a plan on a day that is the same for all who own an action. */
    public static LookBack on(ImprovementPlan plan, LocalDate today) {
        return on(plan, person -> today);
    }

    /**
     * The look-back on a plan at a moment.
     *
     * @param today which day it then is for a person; an action that nobody owns goes by the employee's
     */
    public static LookBack on(ImprovementPlan plan, Function<PersonId, LocalDate> today) {
        LocalDate day = today.apply(plan.employee());
        Predicate<Action> late = action -> plan.isOverdue(action, today);
        return new LookBack(
                plan.id(),
                day,
                actions(plan, Action::isDone),
                actions(plan, action -> action.droppedOn().isPresent()),
                actions(plan, action -> action.isOpen() && !late.test(action)),
                actions(plan, late),
                plan.goals().stream()
                        .flatMap(goal -> goal.checkpoints().stream())
                        .filter(checkpoint -> checkpoint.isReached(day))
                        .toList());
    }

    private static List<Action> actions(ImprovementPlan plan, Predicate<Action> which) {
        return plan.actions().stream().filter(which).toList();
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return open.isEmpty() && overdue.isEmpty();
    }
}
