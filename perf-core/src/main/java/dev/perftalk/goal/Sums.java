package dev.perftalk.goal;

import java.util.Arrays;

/**
 * For each branch what its parts weigh together, and the sum of their progress times weight in 128 bits: whole numbers, so
 * that adding and taking away in any order comes to exactly the same as adding up anew.
 */
final class Sums {
    /** What is kept of a branch lies side by side, as it is read together. */
    private static final int WEIGHTS = 0;

    private static final int LOW = 1;
    private static final int HIGH = 2;
    private static final int WIDTH = 3;

    private long[] sums;

    Sums(int branches) {
        sums = new long[Math.multiplyExact(WIDTH, branches)];
    }

    /** Makes room for a branch. */
    void reach(int branch) {
        if (Math.multiplyExact(WIDTH, branch) >= sums.length) {
            sums = Arrays.copyOf(sums, Math.multiplyExact(WIDTH, Growth.of(branch)));
        }
    }

    void set(int branch, long weights, long high, long low) {
        int at = WIDTH * branch;
        sums[at + WEIGHTS] = weights;
        sums[at + LOW] = low;
        sums[at + HIGH] = high;
    }

    void add(int branch, long weight, long progress) {
        sums[WIDTH * branch + WEIGHTS] += weight;
        shift(branch, weight, progress);
    }

    void takeAway(int branch, long weight, long progress) {
        sums[WIDTH * branch + WEIGHTS] -= weight;
        shift(branch, weight, -progress);
    }

    /** Counts that a part of this weight has gained progress, or lost some. */
    void shift(int branch, long weight, long gained) {
        int at = WIDTH * branch;
        long product = weight * gained;
        long low = sums[at + LOW] + product;
        sums[at + LOW] = low;
        sums[at + HIGH] += Math.multiplyHigh(weight, gained) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }

    boolean isZero(int branch) {
        return sums[WIDTH * branch + LOW] == 0 && sums[WIDTH * branch + HIGH] == 0;
    }

    /** The mean, rounded half up; no data where nothing weighs anything. */
    int mean(int branch) {
        int at = WIDTH * branch;
        return sums[at + WEIGHTS] == 0
                ? Fixed.ABSENT
                : Fixed.divide(sums[at + HIGH], sums[at + LOW], sums[at + WEIGHTS]);
    }
}
