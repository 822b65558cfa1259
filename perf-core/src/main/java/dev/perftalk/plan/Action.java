package dev.perftalk.plan;

import dev.perftalk.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of an improvement plan: what is to be done, by whom, until when. Immutable. */
@Value.Immutable
public abstract class Action implements WithAction {
    Action() {}

    /** Starts an action; its id and what is to be done are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Names it within its plan; not blank. */
    public abstract String id();

    @Value.Redacted
    public abstract String what();

    /** Who does it; a plan is not agreed without. */
    public abstract Optional<PersonId> owner();

    /** The last day for it, in the owner's zone; a plan is not agreed without. */
    public abstract Optional<LocalDate> due();

    /** The day it was done, in the zone of the plan's employee; empty as long as it is not. */
    public abstract Optional<LocalDate> doneOn();

    /** The day it was given up, in the zone of the plan's employee; empty as long as it is not. */
    public abstract Optional<LocalDate> droppedOn();

    public boolean isDone() {
        return doneOn().isPresent();
    }

    /** Whether it is still to be done: neither done nor given up. */
    public boolean isOpen() {
        return !isDone() && droppedOn().isEmpty();
    }

    /**
     * Whether it is late: open, and its last day is over. Everything that speaks of overdue asks here.
     *
     * @param today the day it is for the owner
     */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due().filter(day -> day.isBefore(today)).isPresent();
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of an action must not be blank, but is '" + id() + "'");
        }
        if (isDone() && droppedOn().isPresent()) {
            throw new IllegalArgumentException("an action can't be both done and dropped, but is: " + id());
        }
    }

    /** Gathers an action. Not thread-safe. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
