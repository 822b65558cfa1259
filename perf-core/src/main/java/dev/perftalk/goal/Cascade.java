package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Goals as they serve each other, from the company down: what can be asked of a cascade, whether it stays as it is or is
 * kept current. Lists are unmodifiable and in the order in which goals were given.
 */
public abstract class Cascade {
    private final FlatCascade flat;

    Cascade(FlatCascade flat) {
        this.flat = flat;
    }

    final FlatCascade flat() {
        return flat;
    }

    private int slot(GoalId id) {
        return flat.goals().find(id);
    }

    private List<Goal> list(IntStream slots) {
        return slots.mapToObj(flat.goals()::goal).toList();
    }

    /** All goals, each id once; those outside the tree included. */
    public final List<Goal> goals() {
        return list(flat.goals().all());
    }

    /** The goal with an id, in the tree or not. */
    public final Optional<Goal> find(GoalId id) {
        int slot = slot(id);
        return slot == Slots.NONE ? Optional.empty() : Optional.of(flat.goals().goal(slot));
    }

    /** Those without a goal above them; looks at all goals. */
    public final List<Goal> roots() {
        return list(flat.roots());
    }

    /** The goals right below one; none for a goal that is not in the tree. */
    public final List<Goal> children(GoalId id) {
        return inTree(id) ? list(flat.children(slot(id))) : List.of();
    }

    /** The goal right above one; empty for a root, and for a goal that is not in the tree. */
    public final Optional<Goal> parent(GoalId id) {
        List<Goal> line = list(inTree(id) ? flat.upwards(slot(id)).skip(1).limit(1) : IntStream.empty());
        return line.stream().findFirst();
    }

    /** How many goals are above one, 0 for a root; empty for a goal that is not in the tree. */
    public final OptionalInt depth(GoalId id) {
        return inTree(id) ? OptionalInt.of((int) flat.upwards(slot(id)).count() - 1) : OptionalInt.empty();
    }

    /** The greatest depth, 0 where there is no goal; looks at all goals. */
    public final int maxDepth() {
        return flat.maxDepth();
    }

    /** Whether a goal hangs below a root or is one. */
    public final boolean inTree(GoalId id) {
        return flat.inTree(slot(id));
    }

    /**
     * The progress of a goal in the tree: its own, else what its {@link Goal#rollUp()} makes of the goals right below it;
     * empty where there is no data, which is not 0. Each level is rounded half up to 9 decimals.
     */
    public final Optional<Progress> progress(GoalId id) {
        return inTree(id) ? Fixed.progress(flat.values().value(slot(id))) : Optional.empty();
    }

    /** Where the progress of a goal comes from; empty for a goal that is not in the tree. */
    public final Optional<RollUpExplanation> explain(GoalId id) {
        return find(id).filter(goal -> inTree(id))
                .map(goal -> RollUpExplanation.of(goal, flat.values().parts(slot(id)), progress(id)));
    }

    /** Whom a goal serves: itself, then all above it up to its root; empty for one that is not in the tree. */
    public final List<Goal> lineOfSight(GoalId id) {
        int slot = slot(id);
        return flat.inTree(slot) ? flat.lineOfSight(slot) : List.of();
    }

    /** Who serves a goal: all below it, each right after its parent or a whole branch of its parent; without itself. */
    public final List<Goal> below(GoalId id) {
        List<Goal> below = new ArrayList<>();
        Deque<Goal> ahead = new ArrayDeque<>();
        push(ahead, children(id));
        while (!ahead.isEmpty()) {
            Goal next = ahead.pop();
            below.add(next);
            push(ahead, children(next.id()));
        }
        return List.copyOf(below);
    }

    private static void push(Deque<Goal> ahead, List<Goal> goals) {
        for (int last = goals.size() - 1; last >= 0; last--) {
            ahead.push(goals.get(last));
        }
    }

    /** The goals that also contribute to one, beside its children; they never count for it. Looks at all goals. */
    public final List<Goal> contributors(GoalId id) {
        return goals().stream()
                .filter(goal -> goal.contributesTo().contains(id))
                .toList();
    }
}
