package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One attempt at a commit. All its keys are locked first, in key order: those that are there by their rows, those that
 * are to be absent by inserting them, a row that stays or one that is gone at the end. So nobody can come between its
 * checks and its writes, and two attempts don't wait for each other in a circle. An insert that meets a key made
 * meanwhile fails as a duplicate; the next attempt then sees what is there.
 */
final class Committing {
    private record Former(RecordKey key, long version, long at, String labels) {
        static Former read(ResultSet row) throws SQLException {
            return new Former(Code.key(row), row.getLong("version"), row.getLong("at"), row.getString("labels"));
        }
    }

    private final Database database;
    private final Commit commit;
    private final Map<RecordKey, Former> former = new HashMap<>();

    private final List<List<Object>> inserts = new ArrayList<>();
    private final List<List<Object>> updates = new ArrayList<>();
    private final List<List<Object>> deletes = new ArrayList<>();
    private final LabelIndex labels = new LabelIndex();

    Committing(Database database, Commit commit) {
        this.database = database;
        this.commit = commit;
    }

    /** @throws VersionConflictException before anything is written */
    void run() throws SQLException {
        lock();
        List<RecordKey> moved = commit.writes().stream()
                .filter(write -> write.version() != version(write.key()))
                .map(Write::key)
                .toList();
        if (!moved.isEmpty()) {
            throw new VersionConflictException(moved);
        }
        commit.writes().forEach(this::plan);
        database.batch(Rows.INSERT, inserts);
        database.batch(Rows.UPDATE, updates);
        database.batch(Rows.DELETE, deletes);
        labels.write(database);
    }

    private void lock() throws SQLException {
        database.selectByKey(
                        commit.writes().stream().map(Write::key).toList(),
                        records -> Sql.of("SELECT r.tenant, r.type, r.id, r.version, r.at, r.labels")
                                .add(records)
                                .add("ORDER BY r.tenant, r.type, r.id FOR UPDATE"),
                        Former::read)
                .forEach(locked -> former.put(locked.key, locked));
    }

    private long version(RecordKey key) {
        Former there = former.get(key);
        return there == null ? 0 : there.version;
    }

    private void plan(Write write) {
        if (write instanceof Write.Put put) {
            StoredRecord stored = put.result();
            (put.version() == 0 ? inserts : updates).add(Rows.parameters(stored));
            relabel(put.key(), stored.labels(), Micros.of(stored.at()));
        } else if (write instanceof Write.Delete) {
            deletes.add(Rows.key(write.key()));
            relabel(write.key(), Labels.none(), 0);
        } else if (write.version() == 0) {
            inserts.add(Rows.placeholder(write.key()));
            deletes.add(Rows.key(write.key()));
        }
    }

    private void relabel(RecordKey key, Labels after, long at) {
        Former before = former.get(key);
        labels.change(
                key,
                before == null ? Labels.none() : LabelText.labels(before.labels),
                before == null ? 0 : before.at,
                after,
                at);
    }
}
