package dev.perftalk.goal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each goal counts for, by number: its progress, its weight, and how it comes by its progress. */
final class Figures {
    private static final List<RollUp> KINDS = RollUp.STANDARD;
    static final int MEAN = KINDS.indexOf(RollUp.WEIGHTED_AVERAGE);
    static final int SUM = KINDS.indexOf(RollUp.SUM);
    static final int MINIMUM = KINDS.indexOf(RollUp.MINIMUM);
    static final int SHARE = KINDS.indexOf(RollUp.MILESTONE_SHARE);
    static final int MANUAL = KINDS.indexOf(RollUp.MANUAL);

    private static final int HOSTS = KINDS.size();
    private static final int KIND = 7;
    private static final int KEEPS = 8;
    private static final int OWN = 16;

    private int[] value;
    private long[] weight;
    private byte[] how;

    Figures(int goals) {
        value = new int[goals];
        weight = new long[goals];
        how = new byte[goals];
    }

    /** Makes room for a goal. */
    void reach(int slot) {
        if (slot >= value.length) {
            int length = Growth.of(slot);
            value = Arrays.copyOf(value, length);
            weight = Arrays.copyOf(weight, length);
            how = Arrays.copyOf(how, length);
        }
    }

    /** Takes down what a goal says of itself. */
    void read(int slot, Goal goal) {
        int kind = KINDS.indexOf(goal.rollUp());
        Optional<Progress> own = goal.ownProgress();
        value[slot] = Fixed.of(own);
        weight[slot] = goal.cancelled() ? 0 : Fixed.weight(goal.weight());
        how[slot] = (byte) ((kind < 0 ? HOSTS : kind)
                | (goal.overachievement() == Overachievement.KEEP ? KEEPS : 0)
                | (own.isPresent() ? OWN : 0));
    }

    /** Its progress, {@link Fixed#ABSENT} without data. */
    int value(int slot) {
        return value[slot];
    }

    /** Sets its progress. */
    void set(int slot, int derived) {
        value[slot] = derived;
    }

    /** A progress as it counts for a goal: no more than the whole unless the goal keeps what lies beyond. */
    int under(int slot, int derived) {
        boolean beyond = derived != Fixed.ABSENT && Integer.compareUnsigned(derived, Fixed.FULL) > 0;
        return beyond && (how[slot] & KEEPS) == 0 ? Fixed.FULL : derived;
    }

    boolean isDone(int slot) {
        return value[slot] != Fixed.ABSENT && Integer.compareUnsigned(value[slot], Fixed.FULL) >= 0;
    }

    /** What it weighs for the goal above, nothing where it is cancelled. */
    long weight(int slot) {
        return weight[slot];
    }

    /** Which of the standard ways it comes by its progress; a greater number for a host's own. */
    int kind(int slot) {
        return how[slot] & KIND;
    }

    /** Whether it has data of its own, so that its children do not count. */
    boolean hasOwn(int slot) {
        return (how[slot] & OWN) != 0;
    }
}
