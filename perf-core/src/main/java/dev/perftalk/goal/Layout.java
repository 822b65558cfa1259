package dev.perftalk.goal;

import java.util.Arrays;

/**
 * The order in which goals are laid out: level by level from the roots down, children side by side and no recursion, so
 * that no chain is too long; then those that no root reaches.
 */
final class Layout {
    private final int[] parents;
    private final int[] starts;
    private final int[] below;
    private final int[] order;
    private int reached;
    private int branches;

    Layout(Slots goals) {
        int size = goals.size();
        parents = Parents.of(goals);
        starts = new int[size + 2];
        for (int parent : parents) {
            starts[parent + 2]++;
        }
        countBranches();
        below = sortedByParent();
        order = walk();
    }

    private void countBranches() {
        for (int parent = 2; parent < starts.length; parent++) {
            branches += starts[parent] > 0 ? 1 : 0;
        }
    }

    /** All goals, those of the same parent side by side; roots first. Leaves in {@code starts} where each parent's end. */
    private int[] sortedByParent() {
        for (int parent = 1; parent < starts.length; parent++) {
            starts[parent] += starts[parent - 1];
        }
        int[] sorted = new int[parents.length];
        for (int goal = 0; goal < parents.length; goal++) {
            sorted[starts[parents[goal] + 1]++] = goal;
        }
        return sorted;
    }

    private int[] walk() {
        int[] walked = new int[parents.length];
        take(Slots.NONE, walked);
        for (int at = 0; at < reached; at++) {
            take(walked[at], walked);
        }
        int rest = reached;
        int[] seen = inverse(walked, reached);
        for (int goal = 0; goal < seen.length; goal++) {
            if (seen[goal] == Slots.NONE) {
                walked[rest++] = goal;
            }
        }
        return walked;
    }

    private void take(int parent, int[] walked) {
        int from = parent == Slots.NONE ? 0 : starts[parent];
        int count = starts[parent + 1] - from;
        System.arraycopy(below, from, walked, reached, count);
        reached += count;
    }

    private static int[] inverse(int[] order, int count) {
        int[] inverse = new int[order.length];
        Arrays.fill(inverse, Slots.NONE);
        for (int at = 0; at < count; at++) {
            inverse[order[at]] = at;
        }
        return inverse;
    }

    /** The goals in their new order, by their old numbers. */
    int[] order() {
        return order;
    }

    /** The new number of each goal. */
    int[] newOf() {
        return inverse(order, order.length);
    }

    /** The parent of each goal, both by their old numbers. */
    int parent(int goal) {
        return parents[goal];
    }

    /** How many goals the roots reach, themselves included: the first in the order. */
    int reached() {
        return reached;
    }

    /** How many goals have children. */
    int branches() {
        return branches;
    }

    /** Every goal that is above itself: what is left of the unreached once all that ends below has been taken away. */
    int[] loops() {
        int[] children = new int[parents.length];
        boolean[] left = new boolean[parents.length];
        for (int at = reached; at < order.length; at++) {
            left[order[at]] = true;
            children[parents[order[at]]]++;
        }
        for (int at = reached; at < order.length; at++) {
            int end = order[at];
            while (left[end] && children[end] == 0) {
                left[end] = false;
                end = parents[end];
                children[end]--;
            }
        }
        return Arrays.stream(order, reached, order.length)
                .filter(goal -> left[goal])
                .toArray();
    }
}
