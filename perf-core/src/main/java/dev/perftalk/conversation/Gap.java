package dev.perftalk.conversation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch in which two people did not talk for too long.
 *
 * @param from the day of the last talk, or the day from which one is asked for
 * @param until the day of the next talk, or the day up to which nobody talked; after {@code from}
 */
public record Gap(LocalDate from, LocalDate until) {
    /** @throws IllegalArgumentException where it does not end after it begins */
    public Gap {
        Objects.requireNonNull(from, "from");
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "a gap must end after it begins, but runs from " + from + " until " + until);
        }
    }
}
