package dev.perftalk.spi.storage;

import dev.perftalk.spi.storage.Query.Page;
import java.util.Collection;
import java.util.Map;

/**
 * Keeps {@linkplain StoredRecord records}. A provider implements these three methods, and where it can, the capabilities
 * {@link ClaimingStore}, {@link StreamingStore} and {@link ErasingStore}; the test kit tells when it is right. What has
 * to hold beyond a single method stands in the description of the package.
 *
 * <p>Safe for use by many threads and, where the store is shared, by many nodes.
 *
 * <p>Each method throws {@link StorageException} where the store fails, and {@link IllegalStateException} once the store
 * is closed; a store that holds something to be closed implements {@link AutoCloseable}. Null arguments are refused by
 * {@link NullPointerException}.
 */
public interface RecordStore {
    /**
     * The records that exist among some keys.
     *
     * <p>Each is read as a whole; together they need not be of one moment: what a decision must rest on goes into its
     * commit as a {@link Commit.Write.Check}. A commit that has returned is seen by every find that starts after it, from
     * whatever thread or node.
     *
     * @param keys any number, also of several types or tenants; a key named twice counts once
     * @return unmodifiable; keys without a record are not in it
     */
    Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys);

    /**
     * A page of the records that a query asks for: committed ones, each whole, including every commit that returned
     * before the query started.
     *
     * <p>Costs as much as the page, not as the table: {@code type} with {@code at}, {@code type} with id, and each label
     * with {@code at} stand on an index. A query for several labels may cost what one of them alone would.
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
     * <p>Where the answer is lost on its way, the caller is told by a {@link StorageException} and can't know whether the
     * commit took place. It may make the same commit again: either it takes place now, or it did before and its own
     * versions make it conflict, never twice.
     *
     * @throws VersionConflictException naming all keys that have another version than the commit expects; nothing is
     *     changed, and a host's transaction that the store joined can go on
     */
    void commit(Commit commit);

    /** An empty store in memory, correct under concurrency, with every capability; gone with the process. */
    static InMemory inMemory() {
        return new InMemoryStore();
    }

    /** What {@link #inMemory()} gives: every capability that there is, further ones included as they come. */
    sealed interface InMemory extends ClaimingStore, StreamingStore, ErasingStore permits InMemoryStore {}
}
