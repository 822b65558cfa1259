package dev.perftalk.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which both look at how an improvement goal goes.
 *
 * @param on the day, in the employee's zone
 * @param what what is looked at then; may be empty
 */
public record Checkpoint(LocalDate on, String what) {
    public Checkpoint {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(what, "what");
    }

    /** A checkpoint on a day of the employee's calendar; {@code what} says what to look at and may be empty. */
    public static Checkpoint of(LocalDate on, String what) {
        return new Checkpoint(on, what);
    }

    /** Whether its day has come; today's has. */
    public boolean isReached(LocalDate today) {
        return !on.isAfter(today);
    }

    /** The day alone: what people wrote does not show. */
    @Override
    public String toString() {
        return "Checkpoint{on=" + on + "}";
    }
}
