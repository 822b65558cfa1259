package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Decides what is asked of a goal. */
public final class GoalRules {
    private GoalRules() {}

    /** The goal as it becomes, or every reason against it. */
    public static Outcome<Goal> decide(Goal goal, GoalCommand command, Instant now) {
        if (command instanceof GoalCommand.Move move) {
            return move(goal, move);
        }
        return measured(goal, (GoalCommand.Measured) command, now);
    }

    private static Outcome<Goal> move(Goal goal, GoalCommand.Move move) {
        List<Why> reasons = new ArrayList<>();
        if (move.parent().filter(goal.id()::equals).isPresent()
                || move.line().stream().map(Goal::id).anyMatch(goal.id()::equals)) {
            reasons.add(Why.message(GoalRules.class, "LOOP", goal.id()));
        }
        if (!leadsUpFrom(move.parent(), move.line())) {
            reasons.add(Why.message(GoalRules.class, "LINE_INCOMPLETE", goal.id()));
        }
        return Outcome.unless(reasons, goal.withParent(move.parent()));
    }

    /** Whether a line begins at a goal and each of its goals hangs below the next: with a gap, a loop could hide in it. */
    private static boolean leadsUpFrom(Optional<GoalId> first, List<Goal> line) {
        Optional<GoalId> expected = first;
        for (Goal goal : line) {
            if (!expected.equals(Optional.of(goal.id()))) {
                return false;
            }
            expected = goal.parent();
        }
        return first.isEmpty() || !line.isEmpty();
    }

    private static Outcome<Goal> measured(Goal goal, GoalCommand.Measured measured, Instant now) {
        if (goal.measures().isEmpty()) {
            return Outcome.refused(Why.message(GoalRules.class, "NO_MEASURE", goal.id()));
        }
        List<String> names = goal.measures().stream().map(Measure::name).toList();
        int matches = Collections.frequency(names, measured.measure());
        if (matches == 0) {
            String known = String.join(", ", new LinkedHashSet<>(names));
            return Outcome.refused(Why.message(GoalRules.class, "UNKNOWN_MEASURE", goal.id(), known));
        }
        if (matches > 1) {
            return Outcome.refused(Why.message(GoalRules.class, "AMBIGUOUS_MEASURE", goal.id()));
        }
        List<Measure> measures = goal.measures().stream()
                .map(measure ->
                        measure.name().equals(measured.measure()) ? measure.withActual(measured.actual()) : measure)
                .toList();
        return Outcome.accepted(goal.withMeasures(measures).withMeasuredAt(now));
    }
}
