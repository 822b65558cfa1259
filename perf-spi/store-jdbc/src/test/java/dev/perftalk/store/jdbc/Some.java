package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Records where it does not matter what is in them. */
final class Some {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Some() {}

    static RecordKey key(String id) {
        return RecordKey.of("acme", "goal", id);
    }

    static List<RecordKey> keys(String... ids) {
        return Stream.of(ids).map(Some::key).toList();
    }

    static Commit creation(String... ids) {
        Commit.Builder commit = Commit.builder();
        keys(ids).forEach(key -> commit.put(key, 0, Labels.of("person", "p"), NOON, Body.of(1, "{}")));
        return commit.build();
    }

    static Commit change(String id, long version) {
        return Commit.builder()
                .put(key(id), version, Labels.of("person", "p"), NOON, Body.of(1, "[]"))
                .build();
    }
}
