package dev.perftalk.store.jdbc;

import java.time.Instant;

/** An instant as microseconds since 1970: a column of whole numbers knows no time zone and rounds nothing. */
final class Micros {
    /** The first instant that a record may have. */
    static final long FIRST = of(Instant.parse("0001-01-01T00:00:00Z"));

    private Micros() {}

    static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }
}
