package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parents of all goals. A lookup waits for memory at every step, so goals are taken a handful at a time, one step
 * for all of them before the next step for any: then the waits overlap.
 */
final class Parents {
    private static final int HANDFUL = 32;

    private final Slots goals;
    private final int[] found;
    private final @Nullable GoalId[] asked = new GoalId[HANDFUL];
    private final @Nullable GoalId[] met = new GoalId[HANDFUL];

    private Parents(Slots goals) {
        this.goals = goals;
        found = new int[goals.size()];
    }

    /** The number of each goal's parent, {@link Slots#NONE} where it has none or it is not there. */
    static int[] of(Slots goals) {
        Parents parents = new Parents(goals);
        for (int from = 0; from < parents.found.length; from += HANDFUL) {
            parents.find(from, Math.min(HANDFUL, parents.found.length - from));
        }
        return parents.found;
    }

    private void find(int from, int count) {
        for (int at = 0; at < count; at++) {
            asked[at] = goals.goal(from + at).parent().orElse(null);
        }
        for (int at = 0; at < count; at++) {
            GoalId id = asked[at];
            found[from + at] = id == null ? Slots.NONE : goals.guess(id);
        }
        Arrays.fill(met, null);
        for (int at = 0; at < count; at++) {
            if (found[from + at] != Slots.NONE) {
                met[at] = goals.goal(found[from + at]).id();
            }
        }
        for (int at = 0; at < count; at++) {
            GoalId id = asked[at];
            if (id != null && !id.equals(met[at])) {
                found[from + at] = goals.find(id);
            }
        }
    }
}
