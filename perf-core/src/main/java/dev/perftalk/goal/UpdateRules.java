package dev.perftalk.goal;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides on progress updates, which are about the past, and on confidence, which is about the future. */
final class UpdateRules {
    private UpdateRules() {}

    static Outcome<Goal> estimate(Goal goal, GoalCommand.Estimate estimate) {
        return Outcome.unless(givenUp(goal), goal.withConfidence(estimate.confidence()));
    }

    static Outcome<Goal> measured(Goal goal, GoalCommand.Measured measured, Instant now) {
        Instant at = measured.at().orElse(now);
        List<Why> reasons = givenUp(goal);
        if (at.isAfter(now)) {
            reasons.add(Why.message(UpdateRules.class, "IN_FUTURE", goal.id()));
        }
        List<Measure> named = goal.measures().stream()
                .filter(measure -> measure.name().equals(measured.measure()))
                .toList();
        if (named.size() != 1) {
            reasons.add(notOne(goal, named));
            return Outcome.refused(reasons);
        }
        Measure measure = named.get(0);
        if (!measure.takes(measured.actual())) {
            reasons.add(unfit(goal, measure));
        }
        if (measure.measuredAt().filter(at::isBefore).isPresent()) {
            reasons.add(Why.message(UpdateRules.class, "NEWER_ACTUAL", goal.id()));
        }
        return reasons.isEmpty() ? Outcome.accepted(updated(goal, measure, measured, at)) : Outcome.refused(reasons);
    }

    private static Goal updated(Goal goal, Measure measure, GoalCommand.Measured measured, Instant at) {
        List<Measure> measures = goal.measures().stream()
                .map(one -> one == measure ? one.withActual(measured.actual()).withMeasuredAt(at) : one)
                .toList();
        return goal.withMeasures(measures)
                .withMeasuredAt(goal.measuredAt().filter(at::isBefore).orElse(at));
    }

    private static Why notOne(Goal goal, List<Measure> named) {
        if (!named.isEmpty()) {
            return Why.message(UpdateRules.class, "AMBIGUOUS_MEASURE", goal.id());
        }
        if (goal.measures().isEmpty()) {
            return Why.message(UpdateRules.class, "NO_MEASURE", goal.id());
        }
        List<String> names = goal.measures().stream().map(Measure::name).toList();
        return Why.message(
                UpdateRules.class, "UNKNOWN_MEASURE", goal.id(), String.join(", ", new LinkedHashSet<>(names)));
    }

    private static Why unfit(Goal goal, Measure measure) {
        return measure.kind() == MeasureKind.YES_NO
                ? Why.message(UpdateRules.class, "NOT_YES_OR_NO", goal.id())
                : Why.message(
                        UpdateRules.class,
                        "NOT_A_MILESTONE",
                        goal.id(),
                        measure.milestones().size());
    }

    static List<Why> inFuture(Goal goal, Instant now) {
        boolean future = Stream.concat(
                        Stream.of(goal.measuredAt()), goal.measures().stream().map(Measure::measuredAt))
                .flatMap(Optional::stream)
                .anyMatch(now::isBefore);
        return future ? List.of(Why.message(UpdateRules.class, "IN_FUTURE", goal.id())) : List.of();
    }

    private static List<Why> givenUp(Goal goal) {
        List<Why> reasons = new ArrayList<>();
        if (goal.cancelled()) {
            reasons.add(Why.message(UpdateRules.class, "GIVEN_UP", goal.id()));
        }
        return reasons;
    }
}
