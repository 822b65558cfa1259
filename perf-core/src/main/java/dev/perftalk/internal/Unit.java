package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import dev.perftalk.internal.codec.UnreadableException;
import dev.perftalk.kernel.Notice;
import dev.perftalk.spi.storage.Body;
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
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One attempt at a decision: remembers the version of everything that was read, so that the commit holds only while all
 * of it is still so, and gathers what is to be written. Used by one thread.
 */
public final class Unit {
    private static final Logger LOG = LoggerFactory.getLogger(Unit.class);

    private final RecordStore store;
    private final Caller caller;
    private final Instant now;
    private final Map<RecordKey, Optional<StoredRecord>> read = new LinkedHashMap<>();
    private final Map<RecordKey, Write> written = new LinkedHashMap<>();

    Unit(RecordStore store, Caller caller, Instant now) {
        this.store = store;
        this.caller = caller;
        this.now = now;
    }

    /** The moment of this attempt, a whole microsecond. */
    public Instant now() {
        return now;
    }

    public <T> Optional<T> find(RecordType<T> type, String id) {
        return find(type, List.of(id)).stream().findFirst();
    }

    /** Those that exist, in the order of the ids; the absence of the others is remembered too. */
    public <T> List<T> find(RecordType<T> type, Collection<String> ids) {
        List<RecordKey> keys = ids.stream().map(id -> key(type, id)).toList();
        List<RecordKey> unread =
                keys.stream().filter(key -> !read.containsKey(key)).toList();
        if (!unread.isEmpty()) {
            Map<RecordKey, StoredRecord> found = store.find(unread);
            unread.forEach(key -> read.put(key, Optional.ofNullable(found.get(key))));
        }
        return keys.stream()
                .flatMap(key -> seen(key).stream())
                .map(stored -> decode(type, stored))
                .toList();
    }

    private Optional<StoredRecord> seen(RecordKey key) {
        return read.getOrDefault(key, Optional.empty());
    }

    /** All that a query finds; each must stay as it is until the commit. */
    public <T> List<T> list(RecordType<T> type, UnaryOperator<Query> narrowed) {
        List<StoredRecord> found = scan(type, narrowed);
        found.forEach(stored -> read.putIfAbsent(stored.key(), Optional.of(stored)));
        return found.stream().map(stored -> decode(type, stored)).toList();
    }

    /** All that a query finds, for looking at only: the commit does not depend on it. */
    public <T> List<T> look(RecordType<T> type, UnaryOperator<Query> narrowed) {
        return scan(type, narrowed).stream()
                .flatMap(stored -> readable(type, stored).stream())
                .toList();
    }

    /** One record that this release can't read must not take all the others out of sight. */
    private static <T> Optional<T> readable(RecordType<T> type, StoredRecord stored) {
        try {
            return Optional.of(decode(type, stored));
        } catch (IllegalStateException e) {
            LOG.warn("left out: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private List<StoredRecord> scan(RecordType<?> type, UnaryOperator<Query> narrowed) {
        Query query =
                narrowed.apply(Query.of(caller.tenant().value(), type.name())).withLimit(Query.MAX_LIMIT);
        List<StoredRecord> found = new ArrayList<>();
        Page page = store.query(query);
        found.addAll(page.records());
        while (page.next().isPresent()) {
            page = store.query(query.withCursor(page.next().get()));
            found.addAll(page.records());
        }
        return found;
    }

    /** Writes a value; one that is stored just so is left alone. */
    public <T> void put(RecordType<T> type, T value) {
        RecordKey key = key(type, type.id().apply(value));
        find(type, List.of(key.id()));
        Optional<StoredRecord> former = seen(key);
        ObjectNode old = former.map(stored -> Json.parse(stored.body().json())).orElseGet(Json::object);
        ObjectNode json = type.shape().write(value, old);
        if (former.isPresent() && json.equals(old)) {
            return;
        }
        sign(json, former.isEmpty());
        written.put(key, put(type, value, key, former.map(StoredRecord::version).orElse(0L), json));
    }

    /** Who has made the record stays in it; who has changed it last stands beside. */
    private void sign(ObjectNode json, boolean made) {
        if (made) {
            json.put("$madeBy", caller.actor().value());
            caller.onBehalfOf().ifPresent(other -> json.put("$madeFor", other.value()));
        }
        json.put("$by", caller.actor().value());
        caller.onBehalfOf().ifPresentOrElse(other -> json.put("$for", other.value()), () -> json.remove("$for"));
    }

    private <T> Write.Put put(RecordType<T> type, T value, RecordKey key, long version, ObjectNode json) {
        try {
            Instant at = type.at().apply(value).orElse(now).truncatedTo(ChronoUnit.MICROS);
            return new Write.Put(
                    key, version, type.labels().apply(value), at, Body.of(type.format(), Json.print(json)));
        } catch (IllegalArgumentException e) {
            throw new UnstorableException(key.id(), e);
        }
    }

    public void delete(RecordType<?> type, String id) {
        RecordKey key = key(type, id);
        find(type, List.of(id));
        seen(key).ifPresent(stored -> written.put(key, new Write.Delete(key, stored.version())));
    }

    /** Puts notices into the outbox; nobody is told of their own act. */
    void tell(List<Notice> notices) {
        if (written.isEmpty()) {
            return;
        }
        Write cause = written.values().iterator().next();
        notices.stream()
                .filter(notice -> !notice.to().equals(caller.actor()))
                .forEach(notice ->
                        put(Outbox.TYPE, Message.of(notice, cause.key() + "@" + (cause.version() + 1), now)));
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
        return RecordKey.of(caller.tenant().value(), type.name(), id);
    }

    static <T> T decode(RecordType<T> type, StoredRecord stored) {
        if (stored.body().format() > type.format()) {
            throw new IllegalStateException("written by a newer release, in format "
                    + stored.body().format() + "; this one reads up to " + type.format() + ": " + stored.key());
        }
        try {
            return type.shape().read(Json.parse(stored.body().json()));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e.getMessage() + ": " + stored.key());
        }
    }
}
