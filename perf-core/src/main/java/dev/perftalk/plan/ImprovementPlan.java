package dev.perftalk.plan;

import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an employee and a manager agreed to improve; needs no cycle. Immutable.
 *
 * <p>It can be built incomplete: {@link PlanRules} says what a plan lacks to be agreed.
 */
@Value.Immutable
public abstract class ImprovementPlan implements WithImprovementPlan {
    ImprovementPlan() {}

    /** Starts a plan; id, employee, manager and author are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract PlanId id();

    public abstract PersonId employee();

    public abstract PersonId manager();

    /** The cycle it came out of, empty for a plan of its own. */
    public abstract Optional<CycleId> cycle();

    /** Who wrote it down, and thereby agrees to it. */
    public abstract PersonId author();

    public abstract List<ImprovementGoal> goals();

    /** Who else agreed to it. */
    public abstract Set<PersonId> acknowledgedBy();

    /** Who was the manager before: what was agreed with them stays agreed. */
    public abstract Set<PersonId> formerManagers();

    /** All actions of all its goals, in order; unmodifiable. */
    public List<Action> actions() {
        return goals().stream().flatMap(goal -> goal.actions().stream()).toList();
    }

    /** Whether the employee and one who was then or is now the manager have each written or acknowledged it. */
    public boolean agreedByBoth() {
        return agreedBy(employee())
                && Stream.concat(Stream.of(manager()), formerManagers().stream())
                        .anyMatch(this::agreedBy);
    }

    private boolean agreedBy(PersonId person) {
        return person.equals(author()) || acknowledgedBy().contains(person);
    }

    /** Whether a person is its employee or its manager. */
    boolean isOfThePair(PersonId person) {
        return person.equals(employee()) || person.equals(manager());
    }

    /** Gathers a plan. Not thread-safe. */
    public static final class Builder extends ImmutableImprovementPlan.Builder {
        Builder() {}
    }
}
