package dev.perftalk.cycle;

import dev.perftalk.kernel.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A project that an employee works on.
 *
 * @param id not blank
 * @param name what people call it
 * @param important whether the two must keep talking while it runs
 * @param period when it runs; an open end lets it run on
 */
public record Project(String id, String name, boolean important, Period period) {
    /** @throws IllegalArgumentException where the id is blank */
    public Project {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(period, "period");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of a project must not be blank, but is '" + id + "'");
        }
    }

    /** Whether it runs on a day. */
    public boolean runsOn(LocalDate day) {
        return period.contains(day);
    }

    /** The first day, not before {@code day}, on which it runs; empty where it has ended by then. */
    public Optional<LocalDate> nextDay(LocalDate day) {
        LocalDate next = period.start().filter(day::isBefore).orElse(day);
        return Optional.of(next).filter(this::runsOn);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Project[" + id + "]";
    }
}
