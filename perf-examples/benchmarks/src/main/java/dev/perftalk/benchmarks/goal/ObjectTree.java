package dev.perftalk.benchmarks.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals as objects with lists of children, rolled up by recursion: how most would write it. */
final class ObjectTree {
    private final List<ObjectTree> children = new ArrayList<>();
    private final double weight;
    private final double value;
    private final BigDecimal exactWeight;
    private final @Nullable BigDecimal exactValue;

    private ObjectTree(Forest forest, int goal) {
        weight = forest.weight[goal] / 100.0;
        exactWeight = forest.weightOf(goal);
        boolean known = forest.progress[goal] >= 0;
        value = known ? forest.progress[goal] / 1e9 : Double.NaN;
        exactValue = known ? BigDecimal.valueOf(forest.progress[goal], 9) : null;
    }

    static ObjectTree of(Forest forest) {
        ObjectTree[] nodes = new ObjectTree[forest.size];
        for (int goal = 0; goal < forest.size; goal++) {
            nodes[goal] = new ObjectTree(forest, goal);
            if (goal > 0) {
                nodes[forest.parent[goal]].children.add(nodes[goal]);
            }
        }
        return nodes[0];
    }

    double inDouble() {
        if (children.isEmpty()) {
            return value;
        }
        double sum = 0;
        double weights = 0;
        for (ObjectTree child : children) {
            double known = child.inDouble();
            if (!Double.isNaN(known)) {
                sum += child.weight * known;
                weights += child.weight;
            }
        }
        return sum / weights;
    }

    @Nullable
    BigDecimal inDecimals() {
        if (children.isEmpty()) {
            return exactValue;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (ObjectTree child : children) {
            BigDecimal known = child.inDecimals();
            if (known != null) {
                sum = sum.add(child.exactWeight.multiply(known));
                weights = weights.add(child.exactWeight);
            }
        }
        return weights.signum() == 0 ? null : sum.divide(weights, 9, RoundingMode.HALF_UP);
    }
}
