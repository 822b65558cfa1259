package dev.perftalk.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A while in which a cycle rested, by the employee's calendar.
 *
 * @param from its first day
 * @param until the first day after it, empty as long as it lasts
 */
public record Suspension(LocalDate from, Optional<LocalDate> until) {
    /** @throws IllegalArgumentException where it ends before it begins */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException(
                    "a suspension must not end before it begins, but runs from " + from + " until " + until.get());
        }
    }

    /** The same, over on a day. */
    Suspension endedOn(LocalDate day) {
        return until.isPresent() ? this : new Suspension(from, Optional.of(day.isBefore(from) ? from : day));
    }

    /** When something falls due that counts from a day, if the days of this suspension do not count. */
    LocalDate postponed(LocalDate due, LocalDate countedFrom) {
        LocalDate begins = from.isBefore(countedFrom) ? countedFrom : from;
        LocalDate ends = until.orElse(LocalDate.MAX);
        if (begins.isAfter(due) || !begins.isBefore(ends)) {
            return due;
        }
        return until.isEmpty() ? LocalDate.MAX : due.plusDays(ChronoUnit.DAYS.between(begins, ends));
    }
}
