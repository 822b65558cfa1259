package dev.perftalk.cycle;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * What a goal was when one of the two last said yes to it: a yes is to the goal as it stood, and to no other.
 *
 * @param goal which goal
 * @param by which of the two, {@code EMPLOYEE} or {@code MANAGER}
 * @param then the goal as it stood, empty where it was not there yet
 */
public record GoalConsent(GoalId goal, Role by, Optional<Goal> then) {
    public GoalConsent {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(then, "then");
    }

    /** Whether a goal is still what this was about: its terms and the goal above it are the same, whatever its data. */
    public boolean isAbout(Goal now) {
        return then.filter(former -> former.equals(now) || isSame(former, now)).isPresent();
    }

    private static boolean isSame(Goal former, Goal now) {
        return former.parent().equals(now.parent()) && former.terms().equals(now.terms());
    }

    @Override
    public String toString() {
        return "GoalConsent[goal=%s, by=%s]".formatted(goal, by);
    }
}
