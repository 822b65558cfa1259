package dev.perftalk.spi.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A store that can hand out due records so that each goes to one worker alone. */
public interface ClaimingStore extends RecordStore {
    /**
     * Takes records of a type that are due, of every tenant, the longest due first.
     *
     * <p>A record is due when its {@code at} is not after {@code until}. Taking it is a change like any other: its
     * {@code at} becomes {@code until + lease} and its version grows by one, so no other worker is given it before the
     * lease is over, and the worker that has it finishes by a commit that names the version returned here. A worker that
     * dies loses nothing: its records fall due again. Records locked by another worker are passed over, not waited for.
     *
     * @param type see {@link RecordKey}
     * @param until the moment asked about, normally now; whole microseconds
     * @param lease how long a worker may keep a record; positive, whole microseconds
     * @param limit the most records to take, 1 to {@value Query#MAX_LIMIT}
     * @return the records as they are now, in the order in which they fell due; unmodifiable, possibly fewer than the
     *     limit although more are due
     * @throws IllegalArgumentException where an argument, or the end of the lease, is out of bounds
     */
    List<StoredRecord> claim(String type, Instant until, Duration lease, int limit);
}
