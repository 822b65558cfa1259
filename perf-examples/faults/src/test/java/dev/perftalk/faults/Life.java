package dev.perftalk.faults;

import java.time.Duration;
import java.time.Instant;

/** The time from a start of the writer to its death. It works in a tenant of its own. */
record Life(int number) {
    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");

    /** Longer than a worker keeps what it has claimed. */
    private static final Duration LEASES_END = Duration.ofMinutes(10);

    String tenant() {
        return "life-" + number;
    }

    /** What time it is for the writer. */
    Instant begins() {
        return FIRST.plus(LEASES_END.multipliedBy(2L * number));
    }

    /** What time it is for those who look at what it has left: when they may take what it had claimed. */
    Instant isOver() {
        return begins().plus(LEASES_END);
    }
}
