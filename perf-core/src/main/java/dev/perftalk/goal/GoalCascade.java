package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Goals as they serve each other, from the company down; made of goals in any order. Immutable.
 *
 * <p>Nothing is refused: what is not as it should be becomes a finding. Of an id that is there twice the first goal
 * stays; a goal whose parent is unknown is a root; goals that are above themselves are not in the tree, nor is what hangs
 * below them.
 */
public final class GoalCascade {
    private final GoalTree tree;
    private final List<Finding> findings;
    private final Map<GoalId, Progress> progress = new HashMap<>();

    private GoalCascade(GoalTree tree, List<Finding> findings) {
        this.tree = tree;
        this.findings = findings;
        rollUp();
    }

    /** The cascade of these goals; whether owners are known is not asked. */
    public static GoalCascade of(Collection<Goal> goals) {
        return of(goals, owner -> true);
    }

    /** The cascade of these goals in an organisation that knows some owners. */
    public static GoalCascade of(Collection<Goal> goals, Predicate<PersonId> knownOwner) {
        GoalTree tree = new GoalTree(goals);
        return new GoalCascade(tree, CascadeCheck.of(tree, knownOwner));
    }

    private void rollUp() {
        for (int next = tree.downwards().size() - 1; next >= 0; next--) {
            Goal goal = tree.downwards().get(next);
            goal.ownProgress()
                    .or(() -> RollUp.mean(children(goal.id()), child -> progress(child.id()), Goal::weight))
                    .ifPresent(known -> progress.put(goal.id(), known));
        }
    }

    /** All goals, each id once, in the order given; those outside the tree included. Unmodifiable. */
    public List<Goal> goals() {
        return List.copyOf(tree.goals().values());
    }

    /** The goal with an id, in the tree or not. */
    public Optional<Goal> find(GoalId id) {
        return Optional.ofNullable(tree.goals().get(id));
    }

    /** Those without a goal above them, in the order given; unmodifiable. */
    public List<Goal> roots() {
        return List.copyOf(tree.roots());
    }

    /** The goals right below one, in the order given; none for a goal that is not in the tree. Unmodifiable. */
    public List<Goal> children(GoalId id) {
        return List.copyOf(tree.children(id));
    }

    /** How many goals are above one, 0 for a root; empty for a goal that is not in the tree. */
    public OptionalInt depth(GoalId id) {
        Integer depth = tree.depths().get(id);
        return depth == null ? OptionalInt.empty() : OptionalInt.of(depth);
    }

    /** The greatest depth, 0 where there is no goal. */
    public int maxDepth() {
        return tree.depths().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether a goal hangs below a root or is one. */
    public boolean inTree(GoalId id) {
        return tree.depths().containsKey(id);
    }

    /**
     * The progress of a goal in the tree: its own, else the weighted mean of those children that have data; empty where
     * there is none, which is not 0, as where all that have data weigh nothing.
     */
    public Optional<Progress> progress(GoalId id) {
        return Optional.ofNullable(progress.get(id));
    }

    /** Whom a goal serves: itself, then all above it up to its root; empty for one that is not in the tree. Unmodifiable. */
    public List<Goal> lineOfSight(GoalId id) {
        List<Goal> line = new ArrayList<>();
        Optional<Goal> next = inTree(id) ? find(id) : Optional.empty();
        while (next.isPresent()) {
            line.add(next.get());
            next = tree.parentOf(next.get());
        }
        return List.copyOf(line);
    }

    /** What is not as it should be, kinds as in {@link GoalFinding}; unmodifiable. */
    public List<Finding> findings() {
        return findings;
    }
}
