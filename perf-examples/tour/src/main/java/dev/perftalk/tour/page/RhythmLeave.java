package dev.perftalk.tour.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch in which one of the two was away, so that nobody was expected to talk.
 *
 * @param from its first day
 * @param until the day after its last, or the day the picture ends; not before {@code from}
 */
public record RhythmLeave(LocalDate from, LocalDate until) {
    public RhythmLeave {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until must not be before " + from + " but is " + until);
        }
    }

    /** How many days it lasted. */
    public long days() {
        return daysWithin(from, until);
    }

    /** How many of its days lie in a stretch of time. */
    public long daysWithin(LocalDate start, LocalDate end) {
        LocalDate first = from.isAfter(start) ? from : start;
        LocalDate last = until.isBefore(end) ? until : end;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
