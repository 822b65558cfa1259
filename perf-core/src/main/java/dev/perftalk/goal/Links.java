package dev.perftalk.goal;

import java.util.Arrays;

/**
 * Which goal hangs below which, by number. A goal gets a branch, a number of its own, once something hangs below it: what is
 * kept of goals with children only is kept by branch.
 */
final class Links {
    /** In the place of a goal: there is none. */
    static final int NONE = -1;

    /** In the place of a parent: the way up goes round, so the goal is in no tree. */
    static final int OUTSIDE = -2;

    private int[] parent;
    private int[] next;
    private int[] previous;
    private int[] branch;
    private int[] first;
    private int branches;

    Links(int goals, int branches) {
        parent = emptied(new int[goals], 0);
        next = emptied(new int[goals], 0);
        previous = emptied(new int[goals], 0);
        branch = emptied(new int[goals], 0);
        first = emptied(new int[branches], 0);
    }

    private static int[] emptied(int[] array, int from) {
        Arrays.fill(array, from, array.length, NONE);
        return array;
    }

    /** Makes room for a goal. */
    void reach(int slot) {
        int known = parent.length;
        if (slot >= known) {
            int length = Growth.of(slot);
            parent = emptied(Arrays.copyOf(parent, length), known);
            next = emptied(Arrays.copyOf(next, length), known);
            previous = emptied(Arrays.copyOf(previous, length), known);
            branch = emptied(Arrays.copyOf(branch, length), known);
        }
    }

    int parent(int slot) {
        return parent[slot];
    }

    /** The branch of a goal, {@link #NONE} where nothing has ever hung below it. */
    int branch(int slot) {
        return branch[slot];
    }

    int branches() {
        return branches;
    }

    /** One of the goals right below another. */
    int first(int slot) {
        return branch[slot] == NONE ? NONE : first[branch[slot]];
    }

    /** The next one below the same goal. */
    int next(int slot) {
        return next[slot];
    }

    void leaveOutside(int slot) {
        parent[slot] = OUTSIDE;
    }

    /** Hangs a root below a goal. */
    void link(int slot, int above) {
        if (branch[above] == NONE) {
            branch[above] = branches++;
            first = branches <= first.length ? first : emptied(Arrays.copyOf(first, Growth.of(branches)), first.length);
        }
        int head = first[branch[above]];
        parent[slot] = above;
        next[slot] = head;
        if (head != NONE) {
            previous[head] = slot;
        }
        first[branch[above]] = slot;
    }

    /** Makes a goal a root. */
    void unlink(int slot) {
        int above = parent[slot];
        if (above == NONE) {
            return;
        }
        if (previous[slot] == NONE) {
            first[branch[above]] = next[slot];
        } else {
            next[previous[slot]] = next[slot];
        }
        if (next[slot] != NONE) {
            previous[next[slot]] = previous[slot];
        }
        parent[slot] = NONE;
        next[slot] = NONE;
        previous[slot] = NONE;
    }

    /** All goals of the tree among the first so many, every parent before its children. */
    int[] downwards(Slots goals) {
        int[] order = new int[goals.size()];
        int reached = 0;
        for (int slot = 0; slot < goals.size(); slot++) {
            if (parent[slot] == NONE && !goals.isFree(slot)) {
                order[reached++] = slot;
            }
        }
        for (int at = 0; at < reached; at++) {
            for (int below = first(order[at]); below != NONE; below = next[below]) {
                order[reached++] = below;
            }
        }
        return Arrays.copyOf(order, reached);
    }
}
