package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
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

    /** Whether a goal would be above itself: by its parent's line, or by a root that waits for it. */
    boolean closesLoop(Goal goal) {
        int slot = goals.find(goal.id());
        if (slot != Slots.NONE && goals.goal(slot).parent().equals(goal.parent())) {
            return false;
        }
        int top = Slots.NONE;
        int above = goal.parent().map(goals::find).orElse(Slots.NONE);
        while (above != Links.NONE && above != slot) {
            top = above;
            above = links.parent(above);
        }
        Optional<GoalId> awaited =
                top == Slots.NONE ? goal.parent() : goals.goal(top).parent();
        return above != Links.NONE || awaited.filter(goal.id()::equals).isPresent();
    }

    void put(Goal goal) {
        int slot = goals.find(goal.id());
        if (slot == Slots.NONE) {
            add(goal);
        } else if (goals.goal(slot).parent().equals(goal.parent())) {
            values.take(slot);
            goals.replace(slot, goal);
            values.read(slot);
            values.fold(slot);
            values.give(slot);
            values.climb(links.parent(slot));
        } else {
            detach(slot);
            goals.replace(slot, goal);
            attach(slot);
        }
    }

    private void add(Goal goal) {
        int slot = goals.add(goal);
        links.reach(slot);
        values.reach(slot);
        Set<GoalId> children = waiting.remove(goal.id());
        if (children != null) {
            children.forEach(child -> link(goals.find(child), slot));
        }
        attach(slot);
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

    /** Reads a goal and hangs it below its parent, or lets it wait there for one. */
    private void attach(int slot) {
        Goal goal = goals.goal(slot);
        values.read(slot);
        values.fold(slot);
        int above = goal.parent().map(goals::find).orElse(Slots.NONE);
        if (above == Slots.NONE) {
            await(goal);
        } else {
            link(slot, above);
            values.give(slot);
            values.climb(above);
        }
        flat.disorder();
    }
}
