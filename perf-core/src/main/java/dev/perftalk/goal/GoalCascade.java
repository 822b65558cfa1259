package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A cascade that stays as it is; made of goals in any order. Immutable.
 *
 * <p>Nothing is refused: what is not as it should be becomes a finding. Of an id that is there twice the first goal
 * stays; a goal whose parent is unknown is a root; goals that are above themselves are not in the tree, nor is what hangs
 * below them.
 */
public final class GoalCascade extends Cascade {
    private final List<Finding> findings;

    private GoalCascade(FlatCascade flat, CascadePolicy policy) {
        super(flat);
        findings = CascadeCheck.of(this, policy);
    }

    /** The cascade of these goals; whether owners are known is not asked. */
    public static GoalCascade of(Collection<Goal> goals) {
        return of(goals, CascadePolicy.standard());
    }

    /** The cascade of these goals in an organisation that knows some owners. */
    public static GoalCascade of(Collection<Goal> goals, Predicate<PersonId> knownOwner) {
        return of(goals, CascadePolicy.standard().withKnownOwner(knownOwner));
    }

    /** The cascade of these goals, rolled up and looked at as a host wants it. */
    public static GoalCascade of(Collection<Goal> goals, CascadePolicy policy) {
        return new GoalCascade(new FlatCascade(goals, policy.rollUps()), policy);
    }

    /** What is not as it should be, kinds as in {@link GoalFinding} and those of the host's rules; unmodifiable. */
    public List<Finding> findings() {
        return findings;
    }
}
