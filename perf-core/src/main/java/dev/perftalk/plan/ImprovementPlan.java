package dev.perftalk.plan;

import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an employee and a manager agreed to improve or to develop; needs no cycle. Immutable.
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

    /** What it is for; to improve where nothing else is given. */
    @Value.Default
    public PlanKind kind() {
        return PlanKind.IMPROVEMENT;
    }

    public abstract PersonId employee();

    public abstract PersonId manager();

    /** The cycle it came out of, empty for a plan of its own. */
    public abstract Optional<CycleId> cycle();

    /** Who wrote it down as it is now, and thereby agrees to it. */
    public abstract PersonId author();

    /** The day that was, in the employee's zone; set when it is put on record. */
    public abstract Optional<LocalDate> writtenOn();

    public abstract List<ImprovementGoal> goals();

    /** Who else agreed to it as it is now. */
    public abstract Set<PersonId> acknowledgedBy();

    /** Who was the manager before: what was agreed with them stays agreed. */
    public abstract Set<PersonId> formerManagers();

    /** When the two looked back on it, the earliest first. */
    public abstract List<PlanReview> reviews();

    /** The day it was given up as a whole, empty as long as it is not. */
    public abstract Optional<LocalDate> droppedOn();

    /** All actions of all its goals, in order; unmodifiable. */
    public List<Action> actions() {
        return goals().stream().flatMap(goal -> goal.actions().stream()).toList();
    }

    /** The action with an id. */
    Optional<Action> action(String id) {
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** All checkpoints of all its goals, the earliest first; unmodifiable. */
    public List<Checkpoint> checkpoints() {
        return goals().stream()
                .flatMap(goal -> goal.checkpoints().stream())
                .sorted(Comparator.comparing(Checkpoint::on))
                .toList();
    }

    /** How it stands. */
    public PlanStatus status() {
        if (droppedOn().isPresent()) {
            return PlanStatus.DROPPED;
        }
        if (actions().isEmpty() || actions().stream().anyMatch(Action::isOpen)) {
            return PlanStatus.OPEN;
        }
        return actions().stream().anyMatch(Action::isDone) ? PlanStatus.DONE : PlanStatus.DROPPED;
    }

    /** The day on which the last of its actions was done or given up, empty where it is not {@link PlanStatus#DONE}. */
    public Optional<LocalDate> doneOn() {
        return status() == PlanStatus.DONE
                ? actions().stream()
                        .flatMap(action -> Stream.concat(action.doneOn().stream(), action.droppedOn().stream()))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whose agreement it still waits for: the employee's, the manager's, or nobody's; unmodifiable. */
    public Set<Role> awaited() {
        Set<Role> awaited = EnumSet.noneOf(Role.class);
        if (!agreedBy(employee())) {
            awaited.add(Role.EMPLOYEE);
        }
        if (!agreedByAManager()) {
            awaited.add(Role.MANAGER);
        }
        return Set.copyOf(awaited);
    }

    /** Whether the employee and one who was then or is now the manager have each written or acknowledged it. */
    public boolean agreedByBoth() {
        return agreedBy(employee()) && agreedByAManager();
    }

    private boolean agreedByAManager() {
        return agreedBy(manager()) || formerManagers().stream().anyMatch(this::agreedBy);
    }

    private boolean agreedBy(PersonId person) {
        return person.equals(author()) || acknowledgedBy().contains(person);
    }

    /** Whether a person is its employee or its manager. */
    boolean isOfThePair(PersonId person) {
        return person.equals(employee()) || person.equals(manager());
    }

    /** Whether an action is late: by the day it is for its owner, or for the employee where nobody owns it. */
    boolean isOverdue(Action action, Function<PersonId, LocalDate> today) {
        return action.isOverdue(today.apply(action.owner().orElse(employee())));
    }

    /** What a message about it takes: its id, what its kind is called, and more. */
    Object[] named(Object... details) {
        return Stream.concat(Stream.of(id(), kind().label()), Arrays.stream(details))
                .toArray();
    }

    /** The other of the two. */
    PersonId otherThan(PersonId person) {
        return person.equals(employee()) ? manager() : employee();
    }

    /** As somebody wrote it: without what came of it since. */
    public ImprovementPlan asWritten() {
        return withAcknowledgedBy()
                .withReviews()
                .withWrittenOn(Optional.empty())
                .withDroppedOn(Optional.empty());
    }

    /** Gathers a plan. Not thread-safe. */
    public static final class Builder extends ImmutableImprovementPlan.Builder {
        Builder() {}
    }
}
