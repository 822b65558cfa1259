package dev.perftalk.spi.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * The neutral envelope in which everything is stored. Immutable.
 *
 * @param key what it is called
 * @param version 1 when it is new, one more with every change
 * @param labels what it can be found by
 * @param at when a duty falls due, otherwise when it happened or last changed: whole microseconds between the years 1
 *     and 9999; others are refused, never rounded
 * @param body its content
 */
public record StoredRecord(RecordKey key, long version, Labels labels, Instant at, Body body) {
    /** @throws IllegalArgumentException naming the part that is out of bounds */
    public StoredRecord {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(body, "body");
        Limits.instant("at", at);
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, but is " + version + ": " + key);
        }
    }
}
