package dev.perftalk.goal;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
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
            case DETACH -> detaching(goal, below);
            case CASCADE ->
                Outcome.accepted(new GoalRemoval(
                        Stream.concat(Stream.of(goal), below.stream()).toList(), List.of()));
        };
    }

    /** An agreement of a goal that is detached may have been about what it served. */
    private static Outcome<GoalRemoval> detaching(Goal from, List<Goal> below) {
        List<Goal> detached = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Goal goal : below) {
            if (goal.parent().equals(Optional.of(from.id()))) {
                Outcome<Goal> kept =
                        AgreementRules.keep(new Outcome.Accepted<>(goal.withParent(Optional.empty()), List.of()));
                detached.add(kept.orThrow());
                notices.addAll(kept.toTell());
            }
        }
        return Outcome.accepted(new GoalRemoval(List.of(from), detached), notices.toArray(Notice[]::new));
    }
}
