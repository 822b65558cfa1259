package dev.perftalk.benchmarks.storage;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import java.util.List;

/** By the store. */
record Store(RecordStore store) implements Contestant {
    static final String TENANT = "acme";

    @Override
    public void insert(Kind kind, long number) {
        store.commit(put(Commit.builder(), kind, number, 0).build());
    }

    @Override
    public void update(Kind kind, long number, long version) {
        store.commit(put(Commit.builder(), kind, number, version).build());
    }

    @Override
    public void change(long number, long version, long fresh) {
        Commit.Builder commit = put(Commit.builder(), Kind.BARE, number, version);
        for (String type : List.of("outbox", "history")) {
            commit.put(
                    RecordKey.of(TENANT, type, "n-" + fresh),
                    0,
                    Labels.none(),
                    Kind.BARE.at(number, version),
                    Body.of(1, Contestant.body(number, version)));
        }
        store.commit(commit.build());
    }

    @Override
    public int page(long number) {
        return store.query(Query.of(TENANT, Kind.STILL.type())
                        .withLabel("person", Kind.person(number))
                        .withLimit(Kind.PER_PERSON))
                .records()
                .size();
    }

    @Override
    public int point(Kind kind, long number) {
        RecordKey key = RecordKey.of(TENANT, kind.type(), "n-" + number);
        return store.find(List.of(key)).get(key).body().json().length();
    }

    static Commit.Builder put(Commit.Builder commit, Kind kind, long number, long version) {
        return commit.put(
                RecordKey.of(TENANT, kind.type(), "n-" + number),
                version,
                kind.labels(number),
                kind.at(number, version + 1),
                Body.of(1, Contestant.body(number, version + 1)));
    }
}
