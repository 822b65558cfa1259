package dev.perftalk.kernel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days with a name, both ends included; either end may be open.
 *
 * @param name what people call it, such as {@code 2026-Q1}; not blank
 * @param start the first day, empty where open
 * @param end the last day, empty where open
 */
public record Period(String name, Optional<LocalDate> start, Optional<LocalDate> end) {
    /** @throws IllegalArgumentException where the name is blank or the end lies before the start */
    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a period is missing");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "a period must not end before it starts, but runs from " + start.get() + " to " + end.get());
        }
    }

    /** From the first to the last day. */
    public static Period of(String name, LocalDate start, LocalDate end) {
        return new Period(name, Optional.of(start), Optional.of(end));
    }

    /** A period of which the name alone is known. */
    public static Period named(String name) {
        return new Period(name, Optional.empty(), Optional.empty());
    }

    /**
     * Calendar quarter 1 to 4 of a year, named like {@code 2026-Q1}.
     *
     * @throws IllegalArgumentException for another quarter
     */
    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter must be 1 to 4, but is " + quarter);
        }
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return of(year + "-Q" + quarter, start, start.plusMonths(3).minusDays(1));
    }

    /**
     * One of a row of periods that follow on each other without a gap, each some months long from the day on which the
     * first begins, and named by its days.
     *
     * @param first the first day of the row
     * @param months how long each is; at least 1
     * @param number which of them; 1 for the first
     * @throws IllegalArgumentException for less than a month, or a number below 1
     */
    public static Period rolling(LocalDate first, int months, int number) {
        if (months < 1 || number < 1) {
            throw new IllegalArgumentException(
                    "months and number must be at least 1, but are " + months + " and " + number);
        }
        LocalDate start = first.plusMonths((long) months * (number - 1));
        LocalDate end = first.plusMonths((long) months * number).minusDays(1);
        return of(start + ".." + end, start, end);
    }

    /** Whether both ends are known. */
    public boolean isBounded() {
        return start.isPresent() && end.isPresent();
    }

    /** Whether a day lies in it; an open end lets every day pass. */
    public boolean contains(LocalDate day) {
        return start.map(first -> !day.isBefore(first)).orElse(true)
                && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the two have a day in common; an open end reaches for ever. */
    public boolean overlaps(Period other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(Period other) {
        return end.isPresent() && other.start.isPresent() && end.get().isBefore(other.start.get());
    }

    /** Whether it starts before another or ends after it; an end that one of the two leaves open says nothing. */
    public boolean exceeds(Period other) {
        boolean early =
                start.isPresent() && other.start.isPresent() && start.get().isBefore(other.start.get());
        boolean late = end.isPresent() && other.end.isPresent() && end.get().isAfter(other.end.get());
        return early || late;
    }
}
