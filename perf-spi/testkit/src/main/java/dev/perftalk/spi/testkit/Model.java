package dev.perftalk.spi.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Records, what a commit makes of them and what a query finds in them, so plainly that it can hardly be wrong. */
final class Model {
    private static final List<String> TENANTS = List.of("acme", "other");
    private static final List<String> TYPES = List.of("goal", "plan");
    private static final List<String> NAMES = List.of("person", "unit", "状态");
    private static final List<String> VALUES = List.of("a", "b", "B", "\uE000", "\uD83D\uDE80");
    private static final List<String> IDS = List.of("", "a", "Z", "张", "\uE000", "\uD83D\uDE80", "%");

    private final Random random;
    private final Map<RecordKey, StoredRecord> records = new HashMap<>();

    private Model(long seed) {
        random = new Random(seed);
    }

    /** A model of records made at random, and the store filled with the same. */
    static Model filled(RecordStore store, long seed) {
        Model model = new Model(seed);
        for (String tenant : TENANTS) {
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                samples.add(model.someSample(i).withTenant(tenant));
            }
            Sample.create(store, samples);
            samples.forEach(sample -> model.records.put(sample.key(), sample.stored(1)));
        }
        return model;
    }

    Query someQuery() {
        Query query = random.nextInt(6) == 0
                ? Query.dueAnywhere(one(TYPES), someInstant())
                : narrowed(Query.of(one(TENANTS), one(TYPES)));
        return query.withLimit(1 + random.nextInt(20));
    }

    private Query narrowed(Query all) {
        Query query = all.withOrder(one(List.of(Query.Order.values())));
        if (random.nextInt(3) == 0) {
            query = query.withLabel(one(NAMES), one(VALUES));
        }
        if (random.nextInt(3) == 0) {
            query = query.withAnyLabel(one(NAMES), List.of(one(VALUES), one(VALUES), one(VALUES)));
        }
        return random.nextInt(3) == 0 ? query.withAt(someInstant(), someInstant()) : query;
    }

    /** Some writes, most of which name the version that is there. */
    Commit someCommit() {
        String tenant = one(TENANTS);
        Commit.Builder commit = Commit.builder();
        Set<RecordKey> keys = new HashSet<>();
        for (int writes = 1 + random.nextInt(5); writes > 0; writes--) {
            Sample sample = someSample(150 + random.nextInt(20)).withTenant(tenant);
            if (random.nextInt(4) > 0) {
                sample = sample.withKey(someKeyOf(tenant));
            }
            if (keys.add(sample.key())) {
                commit.add(someWrite(sample));
            }
        }
        return commit.build();
    }

    private RecordKey someKeyOf(String tenant) {
        return one(records.keySet().stream()
                .filter(key -> key.tenant().equals(tenant))
                .sorted()
                .toList());
    }

    private Write someWrite(Sample sample) {
        long version = version(sample.key()) + (random.nextInt(15) == 0 ? 1 : 0);
        return switch (random.nextInt(4)) {
            case 0 -> new Write.Check(sample.key(), version);
            case 1 -> version == 0 ? sample.put(version) : new Write.Delete(sample.key(), version);
            default -> sample.put(version);
        };
    }

    /** Makes a commit, or tells what it conflicts with. */
    Set<RecordKey> commit(Commit commit) {
        Set<RecordKey> moved = new HashSet<>();
        for (Write write : commit.writes()) {
            if (write.version() != version(write.key())) {
                moved.add(write.key());
            }
        }
        if (moved.isEmpty()) {
            commit.writes().forEach(this::make);
        }
        return moved;
    }

    private void make(Write write) {
        if (write instanceof Write.Put put) {
            records.put(put.key(), put.result());
        } else if (write instanceof Write.Delete) {
            records.remove(write.key());
        }
    }

    private long version(RecordKey key) {
        StoredRecord stored = records.get(key);
        return stored == null ? 0 : stored.version();
    }

    Map<RecordKey, StoredRecord> find(List<RecordKey> keys) {
        Map<RecordKey, StoredRecord> found = new HashMap<>(records);
        found.keySet().retainAll(keys);
        return found;
    }

    List<StoredRecord> expected(Query query) {
        return records.values().stream()
                .filter(stored -> stored.key().type().equals(query.type()))
                .filter(stored -> query.tenant().isEmpty()
                        || stored.key().tenant().equals(query.tenant().get()))
                .filter(stored -> !stored.at().isBefore(query.from()))
                .filter(stored ->
                        query.to().isEmpty() || stored.at().isBefore(query.to().get()))
                .filter(stored -> query.allOf().entrySet().stream()
                        .allMatch(label -> stored.labels().get(label.getKey()).contains(label.getValue())))
                .filter(stored -> query.anyOfName().isEmpty()
                        || query.anyOf().stream()
                                .anyMatch(stored.labels().get(query.anyOfName().get())::contains))
                .sorted(order(query.order()))
                .toList();
    }

    private static Comparator<StoredRecord> order(Query.Order order) {
        Comparator<StoredRecord> byId = byUtf8(stored -> stored.key().id());
        Comparator<StoredRecord> byAt = comparing(StoredRecord::at)
                .thenComparing(byUtf8(stored -> stored.key().tenant()))
                .thenComparing(byId);
        return order == Query.Order.ID ? byId : order == Query.Order.AT ? byAt : byAt.reversed();
    }

    private static Comparator<StoredRecord> byUtf8(Function<StoredRecord, String> part) {
        return (left, right) -> Arrays.compareUnsigned(
                part.apply(left).getBytes(UTF_8), part.apply(right).getBytes(UTF_8));
    }

    private Sample someSample(int i) {
        Sample sample = Sample.of(one(IDS) + i)
                .withType(one(TYPES))
                .withAt(someInstant())
                .withBody("" + i);
        for (int labels = random.nextInt(5); labels > 0; labels--) {
            sample = sample.withLabel(one(NAMES), one(VALUES));
        }
        return sample;
    }

    private Instant someInstant() {
        return Sample.NOON.plusNanos(1_000L * random.nextInt(8));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
