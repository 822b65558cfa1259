package dev.perftalk.benchmarks.goal;

import java.util.Arrays;

/** The floor in double: not exact, and so only to compare with. */
final class DoubleFloor {
    private final int[] parent;
    private final double[] weight;
    private final double[] value;
    private final double[] sum;
    private final double[] weights;
    private final boolean[] leaf;

    DoubleFloor(Forest forest) {
        parent = forest.parent;
        weight = Arrays.stream(forest.weight).asDoubleStream().toArray();
        value = Arrays.stream(forest.progress)
                .mapToDouble(progress -> progress < 0 ? Double.NaN : progress / 1e9)
                .toArray();
        sum = new double[forest.size];
        weights = new double[forest.size];
        leaf = new boolean[forest.size];
        for (int goal = 0; goal < forest.size; goal++) {
            leaf[goal] = forest.isLeaf(goal);
        }
    }

    double rollUp() {
        Arrays.fill(sum, 0);
        Arrays.fill(weights, 0);
        for (int goal = parent.length - 1; goal >= 0; goal--) {
            if (!leaf[goal]) {
                value[goal] = sum[goal] / weights[goal];
            }
            if (goal > 0 && !Double.isNaN(value[goal])) {
                sum[parent[goal]] += weight[goal] * value[goal];
                weights[parent[goal]] += weight[goal];
            }
        }
        return value[0];
    }
}
