package dev.perftalk.benchmarks.goal;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.GoalId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor in fixed-point: arrays in topological order, sums in 64 bits, and nothing checked. */
final class FixedFloor {
    final int[] parent;
    final long[] weight;
    final long[] value;
    private final long[] sum;
    private final long[] weights;
    private final boolean[] leaf;

    FixedFloor(Forest forest) {
        parent = forest.parent.clone();
        weight = forest.weight.clone();
        value = forest.progress.clone();
        sum = new long[forest.size];
        weights = new long[forest.size];
        leaf = new boolean[forest.size];
        for (int goal = 0; goal < forest.size; goal++) {
            leaf[goal] = forest.isLeaf(goal);
        }
    }

    /** The progress of the root. */
    long rollUp() {
        Arrays.fill(sum, 0);
        Arrays.fill(weights, 0);
        for (int goal = parent.length - 1; goal >= 0; goal--) {
            if (!leaf[goal]) {
                value[goal] = weights[goal] == 0 ? -1 : (sum[goal] + weights[goal] / 2) / weights[goal];
            }
            if (goal > 0 && value[goal] >= 0) {
                sum[parent[goal]] += weight[goal] * value[goal];
                weights[parent[goal]] += weight[goal];
            }
        }
        return value[0];
    }

    /** Changes a leaf that has data, and the line above it. */
    long update(int leaf, long progress) {
        int goal = leaf;
        long fresh = progress;
        while (goal > 0) {
            int above = parent[goal];
            sum[above] += weight[goal] * (fresh - value[goal]);
            value[goal] = fresh;
            fresh = (sum[above] + weights[above] / 2) / weights[above];
            goal = above;
        }
        value[0] = fresh;
        return fresh;
    }

    /** Hangs a goal with data elsewhere, and changes both lines above it. */
    long move(int goal, int to) {
        shift(parent[goal], -weight[goal] * value[goal], -weight[goal]);
        parent[goal] = to;
        shift(to, weight[goal] * value[goal], weight[goal]);
        return value[0];
    }

    private void shift(int from, long product, long heavier) {
        sum[from] += product;
        weights[from] += heavier;
        int goal = from;
        while (goal > 0) {
            long fresh = (sum[goal] + weights[goal] / 2) / weights[goal];
            int above = parent[goal];
            sum[above] += weight[goal] * (fresh - value[goal]);
            value[goal] = fresh;
            goal = above;
        }
        value[0] = (sum[0] + weights[0] / 2) / weights[0];
    }

    /** Builds the arrays from goals with ids: a hash map finds parents, and of a goal no more is read than has to be. */
    static long[] build(List<Goal> goals) {
        Map<GoalId, Integer> numbers = new HashMap<>(2 * goals.size());
        for (int goal = 0; goal < goals.size(); goal++) {
            numbers.put(goals.get(goal).id(), goal);
        }
        int[] parents = new int[goals.size()];
        long[] weights = new long[goals.size()];
        long[] values = new long[goals.size()];
        for (int at = 0; at < parents.length; at++) {
            Goal goal = goals.get(at);
            parents[at] = goal.parent().map(numbers::get).orElse(-1);
            weights[at] = goal.weight().movePointRight(2).longValue();
            values[at] = goal.ownProgress()
                    .map(progress -> progress.value().movePointRight(9).longValue())
                    .orElse(-1L);
        }
        return build(parents, weights, values);
    }

    /**
     * Builds the arrays from numbered goals in any order: counts, sorts by parent, walks from the root down, and copies. The
     * ids are whole numbers already; of a goal nothing is read, made or checked.
     */
    static long[] build(int[] parents, long[] weights, long[] values) {
        int size = parents.length;
        int[] starts = new int[size + 2];
        for (int parent : parents) {
            starts[parent + 2]++;
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        int[] below = new int[size];
        for (int goal = 0; goal < size; goal++) {
            below[starts[parents[goal] + 1]++] = goal;
        }
        int[] order = new int[size];
        int[] newOf = new int[size];
        int reached = starts[0];
        order[0] = below[0];
        for (int at = 0; at < reached; at++) {
            int goal = order[at];
            newOf[goal] = at;
            int count = starts[goal + 1] - starts[goal];
            System.arraycopy(below, starts[goal], order, reached, count);
            reached += count;
        }
        int[] parent = new int[size];
        long[] weight = new long[size];
        long[] value = new long[size];
        for (int at = 0; at < size; at++) {
            int goal = order[at];
            parent[at] = parents[goal] < 0 ? -1 : newOf[parents[goal]];
            weight[at] = weights[goal];
            value[at] = values[goal];
        }
        return parent[size - 1] < 0 ? weight : value;
    }
}
