package dev.perftalk.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form of a cascade that does the work: goals by number, laid out level by level, and arrays of what is known of them.
 * Not thread-safe while it is changed.
 */
final class FlatCascade {
    private static final int[] AS_LAID_OUT = {};

    private final Slots goals;
    private final Links links;
    private final Values values;
    private final List<Goal> loops;

    /** Level by level, most leaves come last: there is nothing to roll up from here on. */
    private final int parents;

    /** Parents before children; the numbers themselves as long as nothing has been hung elsewhere. */
    private int[] downwards = AS_LAID_OUT;

    private boolean inOrder = true;

    FlatCascade(Collection<Goal> input, Map<RollUp, RollUpRule> rules) {
        goals = new Slots(input);
        Layout layout = new Layout(goals);
        loops = Arrays.stream(layout.loops()).mapToObj(goals::goal).toList();
        links = new Links(goals.size(), layout.branches());
        parents = link(layout);
        values = new Values(goals, links, rules);
        goals.all().forEach(values::read);
        rollUp();
    }

    /** Hangs goals below each other; answers how many there are up to the last that has children. */
    private int link(Layout layout) {
        int last = Slots.NONE;
        int[] newOf = layout.newOf();
        goals.renumber(newOf);
        for (int slot = goals.size() - 1; slot >= 0; slot--) {
            int parent = layout.parent(layout.order()[slot]);
            if (slot >= layout.reached()) {
                links.leaveOutside(slot);
            } else if (parent != Slots.NONE) {
                links.link(slot, newOf[parent]);
                last = Math.max(last, newOf[parent]);
            }
        }
        return last + 1;
    }

    Slots goals() {
        return goals;
    }

    Links links() {
        return links;
    }

    Values values() {
        return values;
    }

    /** Every goal that was above itself when the cascade was made, in the order in which they came. */
    List<Goal> loops() {
        return loops;
    }

    /** Says that goals were hung elsewhere, so that the order is to be found anew when it is needed. */
    void disorder() {
        inOrder = false;
    }

    /** Makes the progress of all goals anew, from below upwards. */
    void rollUp() {
        if (!inOrder) {
            downwards = links.downwards(goals);
            inOrder = true;
        }
        if (downwards == AS_LAID_OUT) {
            for (int slot = parents - 1; slot >= 0; slot--) {
                values.fold(slot);
            }
        } else {
            for (int at = downwards.length - 1; at >= 0; at--) {
                values.fold(downwards[at]);
            }
        }
    }

    boolean inTree(int slot) {
        return slot != Slots.NONE && links.parent(slot) != Links.OUTSIDE;
    }

    /** The numbers of those without a goal above them, by when they came. */
    IntStream roots() {
        return goals.all().filter(slot -> links.parent(slot) == Links.NONE);
    }

    /** The numbers of the goals right below one, by when they came. */
    IntStream children(int slot) {
        return goals.inOrder(IntStream.iterate(links.first(slot), child -> child != Links.NONE, links::next));
    }

    /** The numbers of a goal and of all above it, the nearest first. */
    IntStream upwards(int slot) {
        return IntStream.iterate(slot, above -> above >= 0, links::parent);
    }

    /** A goal and all above it, the nearest first; unmodifiable. */
    List<Goal> lineOfSight(int slot) {
        List<Goal> line = new ArrayList<>();
        for (int above = slot; above >= 0; above = links.parent(above)) {
            line.add(goals.goal(above));
        }
        return Collections.unmodifiableList(line);
    }

    /** How far below its root the deepest goal is. */
    int maxDepth() {
        int[] order = links.downwards(goals);
        int[] depths = new int[goals.size()];
        int deepest = 0;
        for (int slot : order) {
            int above = links.parent(slot);
            depths[slot] = above == Links.NONE ? 0 : depths[above] + 1;
            deepest = Math.max(deepest, depths[slot]);
        }
        return deepest;
    }
}
