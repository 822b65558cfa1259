package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Removes records whatever their version. */
final class Erasing {
    private static final int BATCH = 500;

    private record Doomed(RecordKey key, long at, String labels) {
        static Doomed read(ResultSet row) throws SQLException {
            return new Doomed(Code.key(row), row.getLong("at"), row.getString("labels"));
        }
    }

    private Erasing() {}

    /** Removes those of some keys that are there, and tells their number. */
    static int erase(Database database, Collection<RecordKey> keys) throws SQLException {
        List<Doomed> doomed = database.selectByKey(
                new TreeSet<>(keys),
                records -> Sql.of("SELECT r.tenant, r.type, r.id, r.at, r.labels")
                        .add(records)
                        .add("ORDER BY r.tenant, r.type, r.id FOR UPDATE"),
                Doomed::read);
        LabelIndex labels = new LabelIndex();
        doomed.forEach(gone -> labels.change(gone.key, LabelText.labels(gone.labels), gone.at, Labels.none(), gone.at));
        database.batch(
                Rows.DELETE, doomed.stream().map(gone -> Rows.key(gone.key)).toList());
        labels.write(database);
        return doomed.size();
    }

    /** Some keys of a tenant, none where it has no record. */
    static List<RecordKey> some(Database database, String tenant) throws SQLException {
        return database.select(
                Sql.of("SELECT tenant, type, id FROM perf_record WHERE tenant = ?", Code.of(tenant))
                        .add("ORDER BY tenant, type, id LIMIT " + BATCH),
                Code::key);
    }
}
