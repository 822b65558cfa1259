package dev.perftalk.goal;

import java.util.Arrays;

/**
 * For each branch what its parts weigh together, and the sum of their progress times weight in 128 bits: whole numbers, so
 * that adding and taking away in any order comes to exactly the same as adding up anew.
 */
final class Sums {
    private long[] weights;
    private long[] low;
    private long[] high;

    Sums(int branches) {
        weights = new long[branches];
        low = new long[branches];
        high = new long[branches];
    }

    /** Makes room for a branch. */
    void reach(int branch) {
        if (branch >= weights.length) {
            int length = Growth.of(branch);
            weights = Arrays.copyOf(weights, length);
            low = Arrays.copyOf(low, length);
            high = Arrays.copyOf(high, length);
        }
    }

    void set(int branch, long allWeights, long sumHigh, long sumLow) {
        weights[branch] = allWeights;
        high[branch] = sumHigh;
        low[branch] = sumLow;
    }

    void add(int branch, long weight, long progress) {
        long product = weight * progress;
        weights[branch] += weight;
        low[branch] += product;
        high[branch] += Math.multiplyHigh(weight, progress) + (Long.compareUnsigned(low[branch], product) < 0 ? 1 : 0);
    }

    void takeAway(int branch, long weight, long progress) {
        long product = weight * progress;
        weights[branch] -= weight;
        high[branch] -= Math.multiplyHigh(weight, progress) + (Long.compareUnsigned(low[branch], product) < 0 ? 1 : 0);
        low[branch] -= product;
    }

    boolean isZero(int branch) {
        return low[branch] == 0 && high[branch] == 0;
    }

    /** The mean, rounded half up; no data where nothing weighs anything. */
    int mean(int branch) {
        return weights[branch] == 0 ? Fixed.ABSENT : Fixed.divide(high[branch], low[branch], weights[branch]);
    }
}
