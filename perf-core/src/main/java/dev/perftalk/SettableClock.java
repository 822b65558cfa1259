package dev.perftalk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved: for hosts' own tests. Safe for use by many threads. */
public final class SettableClock implements InstantSource {
    private Instant now;

    private SettableClock(Instant now) {
        this.now = now;
    }

    /** A clock that shows this instant. */
    public static SettableClock at(Instant now) {
        return new SettableClock(now);
    }

    /** Shows this instant from now on, be it earlier or later. */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /** Moves on by a duration. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
