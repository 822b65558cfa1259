package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StorageException;
import java.util.ArrayList;
import java.util.List;

/** A store in memory that remembers how many writes each commit had, and fails when it is told to. */
final class CountingStore extends AroundStore {
    private final List<Integer> writes = new ArrayList<>();
    private int left = Integer.MAX_VALUE;

    CountingStore() {
        super(RecordStore.inMemory());
    }

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
