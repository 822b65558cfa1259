package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what is not done into another period. */
public final class CarryOver {
    private CarryOver() {}

    /**
     * Goals of the next period that go on where unfinished ones have come to: each measure starts from its last actual,
     * without one. Their ids follow from the former goal and the period, so the same goals twice make the same goals. What
     * served a goal that is carried over, or contributed to it, does so for what that becomes; all others stay. Agreement, revisions and
     * confidence begin anew.
     *
     * @param goals those that are done, by their own data, or given up are left out
     */
    public static List<Goal> into(Period next, Collection<Goal> goals) {
        Map<GoalId, GoalId> ids = new LinkedHashMap<>();
        goals.stream().filter(CarryOver::isOpen).forEach(goal -> ids.put(goal.id(), idOf(goal.id(), next)));
        return goals.stream()
                .filter(goal -> ids.containsKey(goal.id()))
                .distinct()
                .map(goal -> next(goal, next, ids))
                .toList();
    }

    /** The id that a goal has when it is carried over into a period. */
    public static GoalId idOf(GoalId former, Period next) {
        return DerivedId.of(former.value(), next.name());
    }

    private static boolean isOpen(Goal goal) {
        boolean done = goal.ownProgress().filter(Progress::isFull).isPresent() && !goal.isPartlyMeasured();
        return !goal.cancelled() && !done;
    }

    private static Goal next(Goal goal, Period next, Map<GoalId, GoalId> ids) {
        return goal.withId(idOf(goal.id(), next))
                .withCarriedFrom(goal.id())
                .withPeriod(next)
                .withParent(goal.parent().map(parent -> ids.getOrDefault(parent, parent)))
                .withContributesTo(goal.contributesTo().stream()
                        .map(other -> ids.getOrDefault(other, other))
                        .toList())
                .withMeasures(goal.measures().stream().map(CarryOver::onward).toList())
                .withMeasuredAt(Optional.empty())
                .withResult(Optional.empty())
                .withConfidence(Optional.empty())
                .withAgreement(Optional.empty())
                .withRevisions();
    }

    /** From the actual on; one that is there already, or beyond, is to be kept. */
    private static Measure onward(Measure measure) {
        return measure.actual()
                .map(actual -> Measure.builder()
                        .from(measure)
                        .actual(Optional.empty())
                        .measuredAt(Optional.empty())
                        .baseline(start(measure, actual))
                        .better(better(measure, start(measure, actual)))
                        .commit(measure.commit().filter(promised -> isAhead(measure, actual, promised)))
                        .build())
                .orElse(measure);
    }

    private static BigDecimal start(Measure measure, BigDecimal actual) {
        return switch (measure.direction()) {
            case RISE -> actual.min(measure.target());
            case FALL -> actual.max(measure.target());
            case WITHIN -> actual;
        };
    }

    private static Optional<Direction> better(Measure measure, BigDecimal start) {
        return start.compareTo(measure.target()) == 0 && measure.direction() != Direction.WITHIN
                ? Optional.of(measure.direction())
                : Optional.empty();
    }

    private static boolean isAhead(Measure measure, BigDecimal actual, BigDecimal promised) {
        return measure.direction() == Direction.FALL
                ? promised.compareTo(start(measure, actual)) <= 0
                : promised.compareTo(start(measure, actual)) >= 0;
    }
}
