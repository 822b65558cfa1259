package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes due records: reads the next keys off the index, locks those that nobody else has, and goes on until it has
 * enough. To look and to lock by one statement would lock all that is due, as the order is made after the locks.
 */
final class Claiming {
    private static final Comparator<StoredRecord> LONGEST_DUE_FIRST =
            Comparator.comparing(StoredRecord::at).thenComparing(StoredRecord::key);

    private static final String UPDATE =
            "UPDATE perf_record SET version = ?, at = ? WHERE tenant = ? AND type = ? AND id = ?";

    private record Due(RecordKey key, long at) {}

    private final Database database;
    private final String type;
    private final Instant until;
    private final Instant leased;

    Claiming(Database database, String type, Instant until, Instant leased) {
        this.database = database;
        this.type = type;
        this.until = until;
        this.leased = leased;
    }

    List<StoredRecord> take(int limit) throws SQLException {
        List<StoredRecord> locked = new ArrayList<>();
        List<Due> next = due(Sql.of(""), limit);
        while (!next.isEmpty()) {
            locked.addAll(lock(next));
            next = locked.size() == limit ? List.of() : due(after(next.get(next.size() - 1)), limit - locked.size());
        }
        locked.sort(LONGEST_DUE_FIRST);
        return lease(locked);
    }

    private List<Due> due(Sql after, int limit) throws SQLException {
        return database.select(
                Sql.of("SELECT tenant, type, id, at FROM perf_record")
                        .add("WHERE type = ? AND at <= ?", Code.of(type), Micros.of(until))
                        .add(after)
                        .add("ORDER BY type, at, tenant, id LIMIT " + limit),
                row -> new Due(Code.key(row), row.getLong("at")));
    }

    private Sql after(Due last) {
        return Sql.of("AND")
                .add(database.dialect()
                        .beyond(
                                List.of("at", "tenant", "id"),
                                List.of(last.at, Code.of(last.key.tenant()), Code.of(last.key.id())),
                                ">"));
    }

    private List<StoredRecord> lock(List<Due> due) throws SQLException {
        return database.selectByKey(
                due.stream().map(Due::key).toList(),
                records -> Sql.of("SELECT " + Rows.COLUMNS)
                        .add(records)
                        .add("AND r.at <= ? FOR UPDATE SKIP LOCKED", Micros.of(until)),
                Rows.reader());
    }

    private List<StoredRecord> lease(List<StoredRecord> locked) throws SQLException {
        List<StoredRecord> taken = new ArrayList<>();
        List<List<Object>> updates = new ArrayList<>();
        LabelIndex labels = new LabelIndex();
        for (StoredRecord due : locked) {
            StoredRecord now = new StoredRecord(due.key(), due.version() + 1, due.labels(), leased, due.body());
            taken.add(now);
            updates.add(Rows.of(due.key(), now.version(), Micros.of(leased)));
            labels.change(due.key(), due.labels(), Micros.of(due.at()), now.labels(), Micros.of(leased));
        }
        database.batch(UPDATE, updates);
        labels.write(database);
        return List.copyOf(taken);
    }
}
