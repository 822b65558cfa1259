package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of time behind the talks.
 *
 * @param label what the phase is called
 * @param from its first day
 * @param until the day it ended or the picture ends, not before {@code from}
 */
public record RhythmPhase(Text label, LocalDate from, LocalDate until) {
    public RhythmPhase {
        Objects.requireNonNull(label, "label");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until must not be before " + from + " but is " + until);
        }
    }
}
