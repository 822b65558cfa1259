package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A store in memory that remembers how many writes each commit had, and fails when it is told to. */
final class CountingStore implements RecordStore {
    private final RecordStore real = RecordStore.inMemory();
    private final List<Integer> writes = new ArrayList<>();
    private int left = Integer.MAX_VALUE;

    /** How many records each commit wrote. */
    List<Integer> writes() {
        return List.copyOf(writes);
    }

    void forget() {
        writes.clear();
    }

    /** Lets this many commits through, and no more. */
    void failAfter(int commits) {
        left = commits;
    }

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        return real.find(keys);
    }

    @Override
    public Page query(Query query) {
        return real.query(query);
    }

    @Override
    public void commit(Commit commit) {
        if (left-- <= 0) {
            throw new StorageException("full", true, new IllegalStateException("told to fail"));
        }
        real.commit(commit);
        writes.add((int) commit.writes().stream()
                .filter(write -> !(write instanceof Write.Check))
                .count());
    }
}
