package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What deleting a goal changes. Immutable.
 *
 * @param removed the goal itself, then all that are deleted with it; unmodifiable
 * @param detached those that become roots, as they are to be; unmodifiable
 */
public record GoalRemoval(List<Goal> removed, List<Goal> detached) {
    public GoalRemoval {
        removed = List.copyOf(removed);
        detached = List.copyOf(detached);
    }

    /**
     * Decides what deleting a goal changes.
     *
     * @param below all goals below it, or at least those right below it unless all of them are to be deleted
     */
    public static Outcome<GoalRemoval> of(Goal goal, List<Goal> below, OnDelete choice) {
        return switch (choice) {
            case REFUSE ->
                below.isEmpty()
                        ? Outcome.accepted(new GoalRemoval(List.of(goal), List.of()))
                        : Outcome.refused(Why.message(GoalRemoval.class, "HAS_CHILDREN", goal.id(), below.size()));
            case DETACH -> Outcome.accepted(new GoalRemoval(List.of(goal), detached(goal.id(), below)));
            case CASCADE ->
                Outcome.accepted(new GoalRemoval(
                        Stream.concat(Stream.of(goal), below.stream()).toList(), List.of()));
        };
    }

    private static List<Goal> detached(GoalId from, List<Goal> below) {
        return below.stream()
                .filter(goal -> goal.parent().equals(Optional.of(from)))
                .map(goal -> goal.withParent(Optional.empty()))
                .toList();
    }
}
