package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of a flat cascade without loops, each followed by what it changes in the lines above. */
final class Edits {
    private final FlatCascade flat;
    private final Slots goals;
    private final Links links;
    private final Values values;

    /** Roots whose parent is not there, by the parent that they wait for. */
    private final Map<GoalId, Set<GoalId>> waiting = new HashMap<>();

    Edits(FlatCascade flat) {
        this.flat = flat;
        this.goals = flat.goals();
        this.links = flat.links();
        this.values = flat.values();
        flat.roots().mapToObj(goals::goal).forEach(this::await);
    }

    private void await(Goal root) {
        root.parent()
                .ifPresent(parent -> waiting.computeIfAbsent(parent, id -> new LinkedHashSet<>())
                        .add(root.id()));
    }

    private void awaitNoMore(Goal goal) {
        goal.parent()
                .ifPresent(parent -> waiting.computeIfPresent(parent, (id, roots) -> {
                    roots.remove(goal.id());
                    return roots.isEmpty() ? null : roots;
                }));
    }

    /** Takes in a goal, unless it would be above itself. */
    boolean put(Goal goal) {
        int slot = goals.find(goal.id());
        if (slot != Slots.NONE && goals.goal(slot).parent().equals(goal.parent())) {
            values.take(slot);
            goals.replace(slot, goal);
            values.read(slot);
            values.fold(slot);
            values.give(slot);
            values.climb(links.parent(slot));
            return true;
        }
        int above = goal.parent().map(goals::find).orElse(Slots.NONE);
        if (closesLoop(goal, slot, above)) {
            return false;
        }
        if (slot == Slots.NONE) {
            add(goal, above);
        } else {
            detach(slot);
            goals.replace(slot, goal);
            attach(slot, above);
        }
        return true;
    }

    /**
     * Takes in goals that together close no loop. What is to hang elsewhere is let go first: on the way, one might else hang
     * below what still hangs below it.
     */
    void putAll(Collection<Goal> together) {
        for (Goal goal : together) {
            int slot = goals.find(goal.id());
            if (slot != Slots.NONE && !goals.goal(slot).parent().equals(goal.parent())) {
                hang(slot, goals.goal(slot).withParent(Optional.empty()), Slots.NONE);
            }
        }
        together.forEach(this::put);
    }

    /** Hangs a goal with all below it below another one. */
    boolean move(int slot, int above) {
        Goal goal = goals.goal(slot).withParent(goals.goal(above).id());
        if (closesLoop(goal, slot, above)) {
            return false;
        }
        hang(slot, goal, above);
        return true;
    }

    /** Takes a goal away from where it hangs and hangs it elsewhere; but for its parent it must be as it was. */
    private void hang(int slot, Goal goal, int above) {
        detach(slot);
        goals.replace(slot, goal);
        join(slot, above);
    }

    /** Whether a goal would be above itself: by its parent's line, or by a root that waits for it. */
    private boolean closesLoop(Goal goal, int slot, int parent) {
        int top = Slots.NONE;
        int above = parent;
        while (above != Links.NONE && above != slot) {
            top = above;
            above = links.parent(above);
        }
        Optional<GoalId> awaited =
                top == Slots.NONE ? goal.parent() : goals.goal(top).parent();
        return above != Links.NONE || awaited.filter(goal.id()::equals).isPresent();
    }

    private void add(Goal goal, int above) {
        int slot = goals.add(goal);
        links.reach(slot);
        values.reach(slot);
        Set<GoalId> children = waiting.remove(goal.id());
        if (children != null) {
            children.forEach(child -> link(goals.find(child), slot));
        }
        attach(slot, above);
    }

    void remove(Goal goal) {
        int slot = goals.find(goal.id());
        detach(slot);
        for (int child = links.first(slot); child != Links.NONE; child = links.first(slot)) {
            links.unlink(child);
            await(goals.goal(child));
        }
        goals.remove(slot);
        flat.disorder();
    }

    private void link(int slot, int above) {
        links.link(slot, above);
        values.reach(slot);
        flat.disorder();
    }

    /** Takes a goal away from below its parent. */
    private void detach(int slot) {
        int above = links.parent(slot);
        values.take(slot);
        links.unlink(slot);
        values.climb(above);
        if (above == Links.NONE) {
            awaitNoMore(goals.goal(slot));
        }
        flat.disorder();
    }

    /** Reads a goal and hangs it below its parent. */
    private void attach(int slot, int above) {
        values.read(slot);
        values.fold(slot);
        join(slot, above);
    }

    /** Hangs a root below its parent, or lets it wait there for one. */
    private void join(int slot, int above) {
        if (above == Slots.NONE) {
            await(goals.goal(slot));
        } else {
            link(slot, above);
            values.give(slot);
            values.climb(above);
        }
        flat.disorder();
    }
}
