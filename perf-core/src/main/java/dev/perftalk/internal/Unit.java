package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One attempt at a decision: remembers the version of everything that was read, so that the commit holds only while all
 * of it is still so, and gathers what is to be written. Used by one thread.
 */
public final class Unit {
    private static final Logger LOG = LoggerFactory.getLogger(Unit.class);

    /** Later than any clock: that of another node may be ahead. */
    private static final Instant EVER = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final RecordStore store;
    private final TenantId tenant;
    private Signature signature;
    private final Map<RecordKey, Optional<StoredRecord>> read = new LinkedHashMap<>();
    private final Map<RecordKey, Write> written = new LinkedHashMap<>();
    private final List<Why> excess = new ArrayList<>();

    Unit(RecordStore store, TenantId tenant, Signature signature) {
        this.store = store;
        this.tenant = tenant;
        this.signature = signature;
    }

    /** The moment of this attempt, a whole microsecond. */
    public Instant now() {
        return signature.at();
    }

    public <T> Optional<T> find(RecordType<T> type, String id) {
        return find(type, List.of(id)).stream().findFirst();
    }

    /** Those that exist, in the order of the ids; the absence of the others is remembered too. */
    public <T> List<T> find(RecordType<T> type, Collection<String> ids) {
        List<RecordKey> keys = ids.stream().map(id -> key(type, id)).toList();
        return stored(keys).stream()
                .flatMap(stored -> type.read(stored).stream())
                .toList();
    }

    /** A record as it is stored, also a tombstone. */
    Optional<StoredRecord> stored(RecordKey key) {
        return stored(List.of(key)).stream().findFirst();
    }

    /** Records as they are stored, in the order of their keys; those that are not there are left out. */
    List<StoredRecord> stored(List<RecordKey> keys) {
        read(keys);
        return keys.stream().flatMap(key -> seen(key).stream()).toList();
    }

    private void read(List<RecordKey> keys) {
        List<RecordKey> unread =
                keys.stream().filter(key -> !read.containsKey(key)).toList();
        if (!unread.isEmpty()) {
            Map<RecordKey, StoredRecord> found = store.find(unread);
            unread.forEach(key -> read.put(key, Optional.ofNullable(found.get(key))));
        }
    }

    private Optional<StoredRecord> seen(RecordKey key) {
        return read.getOrDefault(key, Optional.empty());
    }

    /** What is stored under some ids, for looking at only: empty what was deleted or can't be read. */
    <T> Map<String, Optional<T>> glance(RecordType<T> type, Collection<String> ids) {
        Map<String, Optional<T>> found = new LinkedHashMap<>();
        List<RecordKey> keys = ids.stream().map(id -> key(type, id)).toList();
        for (int from = 0; from < keys.size(); from += Commit.MAX_WRITES) {
            store.find(keys.subList(from, Math.min(keys.size(), from + Commit.MAX_WRITES)))
                    .forEach((key, stored) -> found.put(key.id(), readable(type, stored)));
        }
        return found;
    }

    /** All that a query finds; each must stay as it is until the commit. */
    public <T> List<T> list(RecordType<T> type, UnaryOperator<Query> narrowed) {
        List<StoredRecord> found = scan(type.name(), narrowed);
        found.forEach(stored -> read.putIfAbsent(stored.key(), Optional.of(stored)));
        return found.stream().flatMap(stored -> type.read(stored).stream()).toList();
    }

    /** All that a query finds, for looking at only: the commit does not depend on it. */
    public <T> List<T> look(RecordType<T> type, UnaryOperator<Query> narrowed) {
        return scan(type.name(), narrowed).stream()
                .flatMap(stored -> readable(type, stored).stream())
                .toList();
    }

    /** One record that this release can't read must not take all the others out of sight. */
    private static <T> Optional<T> readable(RecordType<T> type, StoredRecord stored) {
        try {
            return type.read(stored);
        } catch (IllegalStateException e) {
            LOG.warn("left out: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** All of a type that was changed from a moment on, by id, for looking at only: empty what was deleted or can't be read. */
    public <T> Map<String, Optional<T>> changed(RecordType<T> type, Instant from) {
        Map<String, Optional<T>> changed = new LinkedHashMap<>();
        each(
                type.name(),
                query -> query.withAt(from.truncatedTo(ChronoUnit.MICROS), EVER),
                stored -> changed.put(stored.key().id(), readable(type, stored)));
        return changed;
    }

    private List<StoredRecord> scan(String type, UnaryOperator<Query> narrowed) {
        List<StoredRecord> found = new ArrayList<>();
        each(type, narrowed, found::add);
        return found;
    }

    /** Goes through all that a query finds, as it is stored, a page at a time. */
    void each(String type, UnaryOperator<Query> narrowed, Consumer<StoredRecord> visit) {
        Query query = narrowed.apply(Query.of(tenant.value(), type)).withLimit(Query.MAX_LIMIT);
        Page page = store.query(query);
        page.records().forEach(visit);
        while (page.next().isPresent()) {
            page = store.query(query.withCursor(page.next().get()));
            page.records().forEach(visit);
        }
    }

    /** Writes a value, and what it was before beside it; one that is stored just so is left alone. */
    public <T> void put(RecordType<T> type, T value) {
        RecordKey key = key(type, type.id().apply(value));
        Optional<StoredRecord> former = stored(key);
        Optional<ObjectNode> old = former.flatMap(type::body);
        ObjectNode json = type.shape().write(value, old.orElseGet(Json::object));
        if (old.filter(json::equals).isPresent()) {
            return;
        }
        excess.addAll(Bounds.against(json, type.id().apply(value)));
        (type.hasHistory() ? signature : signature.withoutWhy()).sign(json, old.isEmpty());
        write(filed(type, value, former.map(StoredRecord::version).orElse(0L), json));
        former.filter(stored -> type.hasHistory()).map(Revisions::of).ifPresent(this::write);
    }

    /** A value and its body as they are to be stored. */
    <T> Write.Put filed(RecordType<T> type, T value, long version, ObjectNode json) {
        RecordKey key = key(type, type.id().apply(value));
        try {
            Instant at = type.at().apply(value).orElse(now()).truncatedTo(ChronoUnit.MICROS);
            return new Write.Put(key, version, type.labels().apply(value), at, type.print(json));
        } catch (IllegalArgumentException e) {
            throw new UnstorableException(key.id(), e);
        }
    }

    /** Deletes what is there; of a type with history a tombstone stays, and what it was before. */
    public void delete(RecordType<?> type, String id) {
        stored(key(type, id)).filter(stored -> type.body(stored).isPresent()).ifPresent(stored -> {
            if (type.hasHistory()) {
                write(Tombstone.of(stored, signature));
                write(Revisions.of(stored));
            } else {
                write(new Write.Delete(stored.key(), stored.version()));
            }
        });
    }

    /** From now on the caller's reason is not written beside what changes: it was given for the access log. */
    void keepReasonOut() {
        signature = signature.withoutWhy();
    }

    /** Who has signed a record's versions; what was read of its history does not hold the commit. */
    List<Signature> signatures(RecordType<?> type, String id) {
        RecordKey key = key(type, id);
        List<Signature> signed = new ArrayList<>();
        stored(key).map(Signature::of).ifPresent(signed::add);
        formerly(key).forEach(former -> signed.add(Signature.of(former)));
        return signed;
    }

    /** What a record was before, the oldest version first, for looking at only. */
    List<StoredRecord> formerly(RecordKey key) {
        return scan(Revisions.TYPE, query -> Revisions.of(key, query));
    }

    /** Writes as it is told. */
    void write(Write write) {
        written.put(write.key(), write);
    }

    Signature signature() {
        return signature;
    }

    /** Puts notices into the outbox; nobody is told of their own act. */
    void tell(List<Notice> notices) {
        if (written.isEmpty()) {
            return;
        }
        Write cause = written.values().iterator().next();
        notices.stream()
                .filter(notice -> !notice.to().equals(signature.by()))
                .forEach(notice -> put(
                        Outbox.TYPE,
                        Message.of(
                                notice, typeOf(notice.subject()), cause.key() + "@" + (cause.version() + 1), now())));
    }

    /** Of what has been read or written here under an id that people see: whether they may is asked when they are told. */
    private Optional<String> typeOf(String subject) {
        return Stream.concat(written.keySet().stream(), read.keySet().stream())
                .filter(key -> key.id().equals(subject))
                .map(RecordKey::type)
                .filter(Records::isGuarded)
                .findFirst();
    }

    /** What of all that was put is too big to be kept. */
    List<Why> excess() {
        return excess;
    }

    /** What is to be committed, empty where nothing is to be written. */
    Optional<Commit> commit() {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Commit.Builder commit = Commit.builder();
        written.values().forEach(commit::add);
        read.forEach((key, stored) -> {
            if (!written.containsKey(key)) {
                commit.check(key, stored.map(StoredRecord::version).orElse(0L));
            }
        });
        return Optional.of(commit.build());
    }

    private RecordKey key(RecordType<?> type, String id) {
        return key(type.name(), id);
    }

    RecordKey key(String type, String id) {
        return RecordKey.of(tenant.value(), type, id);
    }
}
