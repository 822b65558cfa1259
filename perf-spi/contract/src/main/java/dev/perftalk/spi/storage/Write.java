package dev.perftalk.spi.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * One part of a {@link Commit}. Every part names the version that its key must have when the commit takes place;
 * version 0 means that the record must be absent.
 */
public sealed interface Write {
    /** The record concerned. */
    RecordKey key();

    /** The version it must have, 0 where it must be absent. */
    long version();

    /**
     * Puts a record: made new where {@code version} is 0, else replaced whole. It then has version {@code version + 1}.
     *
     * @param at whole microseconds between the years 1 and 9999
     */
    record Put(RecordKey key, long version, Labels labels, Instant at, Body body) implements Write {
        /** @throws IllegalArgumentException naming the part that is out of bounds */
        public Put {
            expected(key, version, 0);
            Objects.requireNonNull(labels, "labels");
            Objects.requireNonNull(body, "body");
            Limits.instant("at", at);
        }

        /** The record as it will be read after the commit. */
        public StoredRecord result() {
            return new StoredRecord(key, version + 1, labels, at, body);
        }
    }

    /**
     * Deletes a record. A key that is put again later starts at version 1; who must not mistake the new one for the old
     * leaves a tombstone instead.
     */
    record Delete(RecordKey key, long version) implements Write {
        /** @throws IllegalArgumentException where the version is less than 1 */
        public Delete {
            expected(key, version, 1);
        }
    }

    /** Changes nothing, but holds the commit to what a decision has read. */
    record Check(RecordKey key, long version) implements Write {
        /** @throws IllegalArgumentException where the version is negative */
        public Check {
            expected(key, version, 0);
        }
    }

    private static void expected(RecordKey key, long version, long least) {
        Objects.requireNonNull(key, "key");
        if (version < least) {
            throw new IllegalArgumentException(
                    "expected version must be " + least + " or more, but is " + version + ": " + key);
        }
    }
}
