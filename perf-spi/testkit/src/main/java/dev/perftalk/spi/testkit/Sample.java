package dev.perftalk.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A record as a test writes it, all parts but its id preset. */
record Sample(RecordKey key, Labels labels, Instant at, Body body) {
    static final String TENANT = "acme";
    static final String TYPE = "goal";
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(5);
    static final String EMOJI = "\uD83D\uDE80";

    static Sample of(String id) {
        return of(key(id));
    }

    static Sample of(RecordKey key) {
        return new Sample(key, Labels.none(), NOON, Body.of(1, "{\"id\":1}"));
    }

    static RecordKey key(String id) {
        return RecordKey.of(TENANT, TYPE, id);
    }

    static List<RecordKey> keys(String... ids) {
        return Stream.of(ids).map(Sample::key).toList();
    }

    /** Records named from 10 on, so that their ids are ordered like their numbers. */
    static List<Sample> numbered(int count) {
        return IntStream.range(10, 10 + count).mapToObj(i -> of("" + i)).toList();
    }

    static Query all() {
        return Query.of(TENANT, TYPE);
    }

    Sample withKey(RecordKey other) {
        return new Sample(other, labels, at, body);
    }

    Sample withTenant(String tenant) {
        return new Sample(RecordKey.of(tenant, key.type(), key.id()), labels, at, body);
    }

    Sample withType(String type) {
        return new Sample(RecordKey.of(key.tenant(), type, key.id()), labels, at, body);
    }

    Sample withLabel(String name, String value) {
        return new Sample(key, labels.and(name, value), at, body);
    }

    Sample withLabels(Labels others) {
        return new Sample(key, others, at, body);
    }

    Sample withAt(Instant moment) {
        return new Sample(key, labels, moment, body);
    }

    Sample withBody(String json) {
        return new Sample(key, labels, at, Body.of(1, json));
    }

    Write.Put put(long version) {
        return new Write.Put(key, version, labels, at, body);
    }

    StoredRecord stored(long version) {
        return new StoredRecord(key, version, labels, at, body);
    }

    /** Makes records new, all of one tenant, in one commit. */
    static void create(RecordStore store, Sample... samples) {
        create(store, List.of(samples));
    }

    static void create(RecordStore store, List<Sample> samples) {
        commit(store, samples.stream().map(sample -> sample.put(0)).toArray(Write[]::new));
    }

    static void commit(RecordStore store, Write... writes) {
        store.commit(commitOf(writes));
    }

    /** What a commit conflicts with; nothing where it was made. */
    static Set<RecordKey> conflicts(RecordStore store, Commit commit) {
        try {
            store.commit(commit);
            return Set.of();
        } catch (VersionConflictException conflict) {
            return conflict.keys();
        }
    }

    /** Makes a commit that has to be refused because of some keys and no others. */
    static void refused(RecordStore store, List<RecordKey> moved, Write... writes) {
        assertThat(conflicts(store, commitOf(writes))).containsExactlyElementsOf(moved);
    }

    static Commit commitOf(Write... writes) {
        Commit.Builder commit = Commit.builder();
        List.of(writes).forEach(commit::add);
        return commit.build();
    }

    /** The record of a key, which has to be there. */
    static StoredRecord read(RecordStore store, RecordKey key) {
        assertThat(store.find(List.of(key))).containsOnlyKeys(key);
        return Objects.requireNonNull(store.find(List.of(key)).get(key));
    }

    static List<String> ids(RecordStore store, Query query) {
        return ids(store.query(query).records());
    }

    static List<String> ids(List<StoredRecord> records) {
        return records.stream().map(stored -> stored.key().id()).toList();
    }

    /** Everything that a query finds, page by page. */
    static List<StoredRecord> everyPage(RecordStore store, Query query) {
        List<StoredRecord> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page page = store.query(cursor.map(query::withCursor).orElse(query));
            assertThat(page.records()).hasSizeLessThanOrEqualTo(query.limit());
            assertThat(page.records().isEmpty() && page.next().isPresent())
                    .as("a page without records that has a next one")
                    .isFalse();
            found.addAll(page.records());
            assertThat(found).as("pages that come to an end").hasSizeLessThan(100_000);
            cursor = page.next();
        } while (cursor.isPresent());
        return found;
    }
}
