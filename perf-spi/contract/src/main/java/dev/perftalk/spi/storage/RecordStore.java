package dev.perftalk.spi.storage;

import java.util.Collection;
import java.util.Map;

/**
 * Keeps {@linkplain StoredRecord records}. A provider implements these three methods; the test kit tells when it is
 * right. Safe for use by many threads and, where the store is shared, by many nodes.
 *
 * <p>Each method throws {@link StorageException} where the store fails, and {@link IllegalStateException} once the store
 * is closed. Null arguments are refused by {@link NullPointerException}.
 */
public interface RecordStore {
    /**
     * The records that exist among some keys.
     *
     * <p>Each is read as a whole; together they need not be of one moment: what a decision must rest on goes into its
     * commit as a {@link Write.Check}. A commit that has returned is seen by every find that starts after it.
     *
     * @param keys any number, also of several types or tenants; a key named twice counts once
     * @return unmodifiable; keys without a record are not in it
     */
    Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys);

    /**
     * A page of the records that a query asks for. Costs as much as the page, not as the table: {@code type}, labels and
     * {@code at} stand on an index.
     *
     * @throws IllegalArgumentException where the cursor is not one of this store for such a query
     */
    Page query(Query query);

    /**
     * Makes all writes of a commit, or none.
     *
     * <p>When every named version is what the store has at that moment, the commit takes place: no other commit comes
     * between its checks and its writes, also not one that would make a record whose absence was checked. Otherwise
     * nothing is changed. Of several commits that name the same version of a key and change it, exactly one succeeds.
     * A store that keeps records past the end of the process has them safe when this method returns.
     *
     * @throws VersionConflictException naming all keys that have another version than the commit expects
     */
    void commit(Commit commit);

    /** An empty store in memory, correct under concurrency, with {@link ClaimingStore}; gone with the process. */
    static ClaimingStore inMemory() {
        return new InMemoryStore();
    }
}
