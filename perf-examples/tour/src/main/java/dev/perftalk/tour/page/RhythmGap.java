package dev.perftalk.tour.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch without a talk that lasted too long.
 *
 * @param from the day of the last talk, or the day counting began
 * @param until the day of the next talk, or the day counting ended; not before {@code from}
 */
public record RhythmGap(LocalDate from, LocalDate until) {
    public RhythmGap {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until must not be before " + from + " but is " + until);
        }
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
