package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A phase of the cycle.
 *
 * @param label what it is called
 * @param entered the day it began, empty while it lies ahead
 * @param conversations how many were held in it, at least 0
 */
public record RingPhase(Text label, Optional<LocalDate> entered, int conversations) {
    public RingPhase {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(entered, "entered");
        if (conversations < 0) {
            throw new IllegalArgumentException("conversations must be at least 0 but is " + conversations);
        }
    }
}
