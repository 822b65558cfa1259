package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which goal hangs below which: walked level by level and never by recursion, so that no chain is too long. */
final class GoalTree {
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final List<Goal> duplicates = new ArrayList<>();
    private final List<Goal> roots = new ArrayList<>();
    private final Map<GoalId, List<Goal>> below = new HashMap<>();
    private final List<Goal> downwards;
    private final Map<GoalId, Integer> depths = new HashMap<>();

    GoalTree(Collection<Goal> input) {
        input.forEach(goal -> {
            if (goals.putIfAbsent(goal.id(), goal) != null) {
                duplicates.add(goal);
            }
        });
        goals.values()
                .forEach(goal -> parentOf(goal)
                        .ifPresentOrElse(
                                parent -> below.computeIfAbsent(parent.id(), id -> new ArrayList<>())
                                        .add(goal),
                                () -> roots.add(goal)));
        downwards = walk();
    }

    private List<Goal> walk() {
        List<Goal> reached = new ArrayList<>(roots);
        roots.forEach(root -> depths.put(root.id(), 0));
        for (int next = 0; next < reached.size(); next++) {
            GoalId id = reached.get(next).id();
            int depth = depths.getOrDefault(id, 0);
            for (Goal child : below.getOrDefault(id, List.of())) {
                depths.put(child.id(), depth + 1);
                reached.add(child);
            }
        }
        return reached;
    }

    /** By id, in the order of the input. */
    Map<GoalId, Goal> goals() {
        return goals;
    }

    /** Those whose id was taken already. */
    List<Goal> duplicates() {
        return duplicates;
    }

    List<Goal> roots() {
        return roots;
    }

    /** All that a root reaches, every parent before its children. */
    List<Goal> downwards() {
        return downwards;
    }

    /** How far below its root each goal is that a root reaches. */
    Map<GoalId, Integer> depths() {
        return depths;
    }

    /** The goal above, empty where there is none or it is unknown. */
    Optional<Goal> parentOf(Goal goal) {
        return goal.parent().map(goals::get);
    }

    List<Goal> children(GoalId id) {
        return depths.containsKey(id) ? below.getOrDefault(id, List.of()) : List.of();
    }

    /** Every goal that is above itself: what is left of the unreached once all that ends below has been taken away. */
    Collection<Goal> loops() {
        Map<GoalId, Goal> left = new LinkedHashMap<>(goals);
        left.keySet().removeAll(depths.keySet());
        Map<GoalId, Integer> children = new HashMap<>();
        left.keySet()
                .forEach(
                        id -> children.put(id, below.getOrDefault(id, List.of()).size()));
        Deque<Goal> ends = new ArrayDeque<>();
        left.values().stream()
                .filter(goal -> children.getOrDefault(goal.id(), 0) == 0)
                .forEach(ends::add);
        while (!ends.isEmpty()) {
            Goal end = ends.remove();
            left.remove(end.id());
            Goal parent = parentOf(end).orElseThrow();
            if (children.merge(parent.id(), -1, Integer::sum) == 0) {
                ends.add(parent);
            }
        }
        return left.values();
    }
}
