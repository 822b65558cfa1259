package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets somebody else act between the moment at which a session has decided and its commit, on one thread. */
final class BetweenStore implements RecordStore {
    private final RecordStore real = RecordStore.inMemory();
    private @Nullable Runnable between;

    /** Does something before the next commit, once. */
    void beforeNextCommit(Runnable other) {
        between = other;
    }

    /** Whether it was not done, as nothing was committed; forgets it. */
    boolean isLeft() {
        boolean left = between != null;
        between = null;
        return left;
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
        Runnable other = between;
        between = null;
        if (other != null) {
            other.run();
        }
        real.commit(commit);
    }
}
