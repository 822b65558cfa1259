package dev.perftalk.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written together, all or nothing: at most {@value #MAX_WRITES} writes of one tenant, one for each key, in
 * key order (so that two stores that lock as they go never wait for each other in a circle). Immutable.
 */
public final class Commit {
    /** The most writes in one commit. */
    public static final int MAX_WRITES = 10_000;

    private final List<Write> writes;

    private Commit(Collection<Write> writes) {
        this.writes = List.copyOf(writes);
    }

    /** Starts a commit. */
    public static Builder builder() {
        return new Builder();
    }

    /** The writes, in the order of their keys; at least one. */
    public List<Write> writes() {
        return writes;
    }

    /** The keys and versions of the writes; no content. */
    @Override
    public String toString() {
        return "Commit"
                + writes.stream()
                        .map(write -> write.key() + "@" + write.version())
                        .toList();
    }

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

    /** Gathers the writes of a commit. Not thread-safe. */
    public static final class Builder {
        private final SortedMap<RecordKey, Write> writes = new TreeMap<>();

        private Builder() {}

        /** Adds {@link Write.Put}; version 0 makes a record that must not be there yet. */
        public Builder put(RecordKey key, long version, Labels labels, Instant at, Body body) {
            return add(new Write.Put(key, version, labels, at, body));
        }

        /** Adds {@link Write.Delete}. */
        public Builder delete(RecordKey key, long version) {
            return add(new Write.Delete(key, version));
        }

        /** Adds {@link Write.Check}; version 0 asks that the record be absent. */
        public Builder check(RecordKey key, long version) {
            return add(new Write.Check(key, version));
        }

        /**
         * Adds a write.
         *
         * @throws IllegalArgumentException where the key has a write already, another tenant is meant, or the commit is
         *     full
         */
        public Builder add(Write write) {
            if (!writes.isEmpty()
                    && !writes.firstKey().tenant().equals(write.key().tenant())) {
                throw new IllegalArgumentException("a commit is of one tenant, '"
                        + writes.firstKey().tenant() + "', but a write is of another: " + write.key());
            }
            Limits.between("number of writes", writes.size() + 1, 1, MAX_WRITES);
            if (writes.putIfAbsent(write.key(), write) != null) {
                throw new IllegalArgumentException("a commit holds one write for a key, but has two: " + write.key());
            }
            return this;
        }

        /** Whether nothing was added yet. */
        public boolean isEmpty() {
            return writes.isEmpty();
        }

        /** @throws IllegalArgumentException where nothing was added */
        public Commit build() {
            Limits.between("number of writes", writes.size(), 1, MAX_WRITES);
            return new Commit(writes.values());
        }
    }
}
