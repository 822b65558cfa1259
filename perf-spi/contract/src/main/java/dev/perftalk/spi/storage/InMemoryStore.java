package dev.perftalk.spi.storage;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query.Page;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One lock, one sorted map: a model that other stores can be held against. */
final class InMemoryStore implements RecordStore.InMemory {
    private static final Comparator<StoredRecord> BY_AT =
            Comparator.comparing(StoredRecord::at).thenComparing(StoredRecord::key);

    private final TreeMap<RecordKey, StoredRecord> records = new TreeMap<>();

    @Override
    public synchronized Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        Map<RecordKey, StoredRecord> found = new LinkedHashMap<>();
        for (RecordKey key : keys) {
            StoredRecord stored = records.get(Objects.requireNonNull(key, "key"));
            if (stored != null) {
                found.put(key, stored);
            }
        }
        return Map.copyOf(found);
    }

    @Override
    public synchronized Page query(Query query) {
        Comparator<StoredRecord> order = order(query.order());
        Predicate<StoredRecord> wanted =
                wanted(query).and(query.cursor().map(c -> after(query, c)).orElse(all -> true));
        List<StoredRecord> found = records.values().stream()
                .filter(wanted)
                .sorted(order)
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new Page(found, Optional.empty());
        }
        List<StoredRecord> page = found.subList(0, query.limit());
        return new Page(page, Optional.of(cursor(query.order(), page.get(page.size() - 1))));
    }

    @Override
    public synchronized void commit(Commit commit) {
        List<RecordKey> moved = commit.writes().stream()
                .filter(write -> write.version() != version(write.key()))
                .map(Write::key)
                .toList();
        if (!moved.isEmpty()) {
            throw new VersionConflictException(moved);
        }
        for (Write write : commit.writes()) {
            if (write instanceof Write.Put put) {
                records.put(put.key(), put.result());
            } else if (write instanceof Write.Delete) {
                records.remove(write.key());
            }
        }
    }

    @Override
    public synchronized List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        Limits.between("limit", limit, 1, Query.MAX_LIMIT);
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease must be positive, but is " + lease);
        }
        Instant leased = Limits.instant("until + lease", end(Limits.instant("until", until), lease));
        List<StoredRecord> taken = query(Query.dueAnywhere(type, until).withLimit(limit)).records().stream()
                .map(due -> new StoredRecord(due.key(), due.version() + 1, due.labels(), leased, due.body()))
                .toList();
        taken.forEach(due -> records.put(due.key(), due));
        return taken;
    }

    private static Instant end(Instant until, Duration lease) {
        try {
            return until.plus(lease);
        } catch (ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("until + lease is beyond all instants: " + until + " + " + lease, e);
        }
    }

    @Override
    public Stream<StoredRecord> stream(String tenant) {
        RecordKey first = firstOf(tenant);
        return Stream.iterate(
                        atOrAfter(first, true),
                        Optional::isPresent,
                        last -> last.flatMap(stored -> atOrAfter(stored.key(), false)))
                .flatMap(Optional::stream)
                .takeWhile(stored -> stored.key().tenant().equals(tenant));
    }

    @Override
    public synchronized int erase(Collection<RecordKey> keys) {
        Set<RecordKey> distinct = Set.copyOf(keys);
        Limits.between("number of keys", distinct.size(), 0, Commit.MAX_WRITES);
        int before = records.size();
        records.keySet().removeAll(distinct);
        return before - records.size();
    }

    @Override
    public synchronized long eraseTenant(String tenant) {
        RecordKey first = firstOf(tenant);
        Set<RecordKey> all = records.tailMap(first).keySet().stream()
                .takeWhile(key -> key.tenant().equals(tenant))
                .collect(Collectors.toSet());
        records.keySet().removeAll(all);
        return all.size();
    }

    /** No key of the tenant comes before it: a space is the least character that a part may have. */
    private static RecordKey firstOf(String tenant) {
        return RecordKey.of(tenant, " ", " ");
    }

    private synchronized Optional<StoredRecord> atOrAfter(RecordKey key, boolean inclusive) {
        return Optional.ofNullable(inclusive ? records.ceilingEntry(key) : records.higherEntry(key))
                .map(Map.Entry::getValue);
    }

    private long version(RecordKey key) {
        StoredRecord stored = records.get(key);
        return stored == null ? 0 : stored.version();
    }

    private static Predicate<StoredRecord> wanted(Query query) {
        return stored -> query.type().equals(stored.key().type())
                && query.tenant().map(stored.key().tenant()::equals).orElse(true)
                && !stored.at().isBefore(query.from())
                && query.to().map(stored.at()::isBefore).orElse(true)
                && query.allOf().entrySet().stream()
                        .allMatch(label -> stored.labels().has(label.getKey(), label.getValue()))
                && query.anyOfName()
                        .map(name -> stored.labels().get(name).stream().anyMatch(query.anyOf()::contains))
                        .orElse(true);
    }

    private static Comparator<StoredRecord> order(Query.Order order) {
        return switch (order) {
            case AT -> BY_AT;
            case AT_DESCENDING -> BY_AT.reversed();
            case ID -> Comparator.comparing(StoredRecord::key);
        };
    }

    private static String cursor(Query.Order order, StoredRecord last) {
        List<String> parts = List.of(
                order.name(),
                last.at().toString(),
                last.key().tenant(),
                last.key().id());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Predicate<StoredRecord> after(Query query, String cursor) {
        try {
            List<String> parts = new ArrayList<>(
                    List.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n")));
            if (parts.size() != 4 || !parts.get(0).equals(query.order().name())) {
                throw new IllegalArgumentException("its order is another");
            }
            StoredRecord last = new StoredRecord(
                    RecordKey.of(parts.get(2), query.type(), parts.get(3)),
                    1,
                    Labels.none(),
                    Instant.parse(parts.get(1)),
                    Body.of(1, "{}"));
            return stored -> order(query.order()).compare(stored, last) > 0;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a cursor of such a query: '" + cursor + "'", e);
        }
    }
}
