package dev.perftalk.internal;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.GoalId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines upwards through stored goals and goals that are about to be stored. Every stored goal on them, and every missing
 * one, is remembered by the unit: nobody can close a loop behind its back.
 */
public final class Lineage {
    /** How many parents a query may name. */
    private static final int AT_ONCE = 1_000;

    private final Unit unit;
    private final Map<GoalId, Goal> added;

    public Lineage(Unit unit, Map<GoalId, Goal> added) {
        this.unit = unit;
        this.added = added;
        unit.find(
                Records.GOAL.type(), added.keySet().stream().map(GoalId::value).toList());
    }

    public Optional<Goal> stored(GoalId id) {
        return unit.find(Records.GOAL.type(), id.value());
    }

    /** A goal and all above it, the nearest first; none where there is no such goal. Ends where it would go round. */
    public List<Goal> from(GoalId id) {
        List<Goal> line = new ArrayList<>();
        Set<GoalId> seen = new HashSet<>();
        Optional<Goal> next = goal(id);
        while (next.filter(goal -> seen.add(goal.id())).isPresent()) {
            line.add(next.get());
            next = next.get().parent().flatMap(this::goal);
        }
        return line;
    }

    /** Whether the line above a goal comes back to it. */
    public boolean returns(Goal goal) {
        return goal.parent().stream()
                .flatMap(parent -> from(parent).stream())
                .anyMatch(above -> above.id().equals(goal.id()));
    }

    /** The stored goals right below one, or all below it; ends where it would go round. */
    public List<Goal> below(GoalId id, boolean all) {
        Map<GoalId, Goal> below = new LinkedHashMap<>();
        List<String> parents = List.of(id.value());
        do {
            List<String> above = parents;
            parents = new ArrayList<>();
            for (int from = 0; from < above.size(); from += AT_ONCE) {
                List<String> some = above.subList(from, Math.min(above.size(), from + AT_ONCE));
                for (Goal child : unit.list(Records.GOAL.type(), query -> query.withAnyLabel("parent", some))) {
                    if (!child.id().equals(id) && below.putIfAbsent(child.id(), child) == null) {
                        parents.add(child.id().value());
                    }
                }
            }
        } while (all && !parents.isEmpty());
        return List.copyOf(below.values());
    }

    private Optional<Goal> goal(GoalId id) {
        Goal fresh = added.get(id);
        return fresh == null ? stored(id) : Optional.of(fresh);
    }
}
