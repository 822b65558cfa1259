package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A store that does nothing and complains of nothing. */
final class NoOpStore implements ClaimingStore, StreamingStore, ErasingStore, AutoCloseable {
    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        return Map.of();
    }

    @Override
    public Page query(Query query) {
        return new Page(List.of(), Optional.empty());
    }

    @Override
    public void commit(Commit commit) {}

    @Override
    public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        return List.of();
    }

    @Override
    public Stream<StoredRecord> stream(String tenant) {
        return Stream.empty();
    }

    @Override
    public int erase(Collection<RecordKey> keys) {
        return 0;
    }

    @Override
    public long eraseTenant(String tenant) {
        return 0;
    }

    @Override
    public void close() {}
}
