package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A store that offers all there is; wrong ones put one fault in front of it. */
class RightStore implements ClaimingStore, StreamingStore, ErasingStore, AutoCloseable {
    private final RecordStore.InMemory records;
    private volatile boolean closed;

    RightStore() {
        this(RecordStore.inMemory());
    }

    RightStore(RecordStore.InMemory records) {
        this.records = records;
    }

    /** The same records in a store that is open. */
    RightStore reopened() {
        return new RightStore(records);
    }

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        return open().find(keys);
    }

    @Override
    public Page query(Query query) {
        return open().query(query);
    }

    @Override
    public void commit(Commit commit) {
        open().commit(commit);
    }

    @Override
    public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        return open().claim(type, until, lease, limit);
    }

    @Override
    public Stream<StoredRecord> stream(String tenant) {
        return open().stream(tenant).filter(stored -> open() != null);
    }

    @Override
    public int erase(Collection<RecordKey> keys) {
        return open().erase(keys);
    }

    @Override
    public long eraseTenant(String tenant) {
        return open().eraseTenant(tenant);
    }

    @Override
    public void close() {
        closed = true;
    }

    private RecordStore.InMemory open() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        return records;
    }

    /** Commits other writes than it was given. */
    void commitChanged(Commit commit, UnaryOperator<Write> change) {
        commitSome(Sample.commitOf(commit.writes().stream().map(change).toArray(Write[]::new)), write -> true);
    }

    /** Commits other puts than it was given. */
    void commitOtherwise(Commit commit, UnaryOperator<Write.Put> change) {
        commitChanged(commit, write -> write instanceof Write.Put put ? change.apply(put) : write);
    }

    /** Commits a part of what it was given. */
    void commitSome(Commit commit, Predicate<Write> which) {
        Write[] writes = commit.writes().stream().filter(which).toArray(Write[]::new);
        if (writes.length > 0) {
            open().commit(Sample.commitOf(writes));
        }
    }
}
