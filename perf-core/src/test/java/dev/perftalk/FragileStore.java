package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A store that can be frozen, so that no commit changes it, and that fails at the call it is told to. */
final class FragileStore implements RecordStore {
    /** How it fails. */
    enum Failure {
        BROKEN,
        OVERTAKEN,
        BUG
    }

    private final RecordStore real = RecordStore.inMemory();
    private final Map<RecordKey, StoredRecord> written = new TreeMap<>();
    private boolean frozen;
    private int left = Integer.MAX_VALUE;
    private Failure failure = Failure.BROKEN;

    void freeze() {
        frozen = true;
    }

    void failAt(int call) {
        left = call;
    }

    void failAt(int call, Failure how) {
        left = call;
        failure = how;
    }

    List<StoredRecord> everything() {
        return List.copyOf(real.find(written.keySet()).values());
    }

    private void count(Set<RecordKey> keys) {
        if (--left == 0) {
            throw switch (failure) {
                case BROKEN -> new StorageException("connection lost", true, new IllegalStateException("gone"));
                case OVERTAKEN -> new VersionConflictException(keys);
                case BUG -> new IllegalStateException("a bug of the provider");
            };
        }
    }

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        count(Set.copyOf(keys));
        return real.find(keys);
    }

    @Override
    public Page query(Query query) {
        count(Set.of(RecordKey.of("acme", "goal", "own")));
        return real.query(query);
    }

    @Override
    public void commit(Commit commit) {
        count(Set.of(commit.writes().get(0).key()));
        if (!frozen) {
            real.commit(commit);
            commit.writes().forEach(write -> real.find(Set.of(write.key())).forEach(written::put));
        }
    }
}
