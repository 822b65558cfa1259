package dev.perftalk.cli;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalFinding;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Progress;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What there is to tell of a cascade.
 *
 * @param goals how many distinct ids
 * @param maxDepth how far below its root the deepest goal is
 * @param levels how many goals on each level that occurs, the highest first
 * @param findings how many of each kind that was looked for, 0 included
 * @param roots each with its progress, in the order of the file
 */
record CascadeFigures(
        int goals, int maxDepth, Map<GoalLevel, Integer> levels, Map<GoalFinding, Integer> findings, List<Root> roots) {

    /** A goal without one above it. */
    record Root(Goal goal, Optional<Progress> progress) {}

    static CascadeFigures of(GoalCascade cascade, Set<GoalFinding> checked) {
        Map<GoalLevel, Integer> levels =
                new TreeMap<>(Comparator.comparingInt(GoalLevel::rank).thenComparing(GoalLevel::code));
        cascade.goals().forEach(goal -> levels.merge(goal.level(), 1, Integer::sum));
        Map<GoalFinding, Integer> findings = new EnumMap<>(GoalFinding.class);
        checked.forEach(kind -> findings.put(kind, 0));
        cascade.findings().forEach(found -> findings.merge(GoalFinding.valueOf(found.kind()), 1, Integer::sum));
        List<Root> roots = cascade.roots().stream()
                .map(goal -> new Root(goal, cascade.progress(goal.id())))
                .toList();
        return new CascadeFigures(cascade.goals().size(), cascade.maxDepth(), levels, findings, roots);
    }
}
