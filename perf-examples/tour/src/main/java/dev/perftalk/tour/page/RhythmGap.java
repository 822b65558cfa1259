package dev.perftalk.tour.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch without a talk that lasted too long.
 *
 * @param from the day of the last talk, or the day counting began
 * @param until the day of the next talk, or the day counting ended; not before {@code from}
 * @param days how many days of it count
 */
public record RhythmGap(LocalDate from, LocalDate until, long days) {
    public RhythmGap {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until must not be before " + from + " but is " + until);
        }
    }

    /** A stretch of which every day counts. */
    public static RhythmGap of(LocalDate from, LocalDate until) {
        return new RhythmGap(from, until, ChronoUnit.DAYS.between(from, until));
    }

    /** The same, of which so many days less count: those on which one of the two was away. */
    public RhythmGap without(long away) {
        return new RhythmGap(from, until, days - away);
    }
}
