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
 * checks and its writes, and two attempts don't wait for each other in a circle. A single change, which its version holds
 * to what was read, does without the lock. An insert that meets a key made meanwhile fails as a duplicate; the next
 * attempt then sees what is there.
 */
final class Committing {
    private record Former(RecordKey key, long version, long at, String labels) {
        static Former read(ResultSet row) throws SQLException {
            return new Former(Code.key(row), row.getLong("version"), row.getLong("at"), row.getString("labels"));
        }
    }

    private static final String AS_NAMED = " AND version = ?";

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
        read(needsLocks());
        if (!moved().isEmpty() && !needsLocks()) {
            read(true);
        }
        if (!moved().isEmpty()) {
            throw new VersionConflictException(moved());
        }
        commit.writes().forEach(this::plan);
        database.batch(Rows.INSERT, inserts);
        int found = database.batch(Rows.UPDATE + AS_NAMED, updates) + database.batch(Rows.DELETE + AS_NAMED, deletes);
        if (found < updates.size() + deletes.size()) {
            throw new OvertakenException();
        }
        labels.write(database);
    }

    private List<RecordKey> moved() {
        return commit.writes().stream()
                .filter(write -> write.version() != version(write.key()))
                .map(Write::key)
                .toList();
    }

    private void read(boolean locking) throws SQLException {
        former.clear();
        database.selectByKey(
                        commit.writes().stream().map(Write::key).toList(),
                        records -> Sql.of("SELECT r.tenant, r.type, r.id, r.version, r.at, r.labels")
                                .add(records)
                                .add(locking ? "ORDER BY r.tenant, r.type, r.id FOR UPDATE" : ""),
                        Former::read)
                .forEach(there -> former.put(there.key, there));
    }

    // a single change finds its record by the version again, and what is to be made can't be locked; only before it
    // says that something has moved does it wait for who is about to move it
    private boolean needsLocks() {
        return commit.writes().stream()
                .anyMatch(write -> write.version() > 0
                        && (write instanceof Write.Check || commit.writes().size() > 1));
    }

    private long version(RecordKey key) {
        Former there = former.get(key);
        return there == null ? 0 : there.version;
    }

    private void plan(Write write) {
        if (write instanceof Write.Put put) {
            StoredRecord stored = put.result();
            if (put.version() == 0) {
                inserts.add(Rows.parameters(stored));
            } else {
                updates.add(Rows.of(Rows.parameters(stored), put.version()));
            }
            relabel(put.key(), stored.labels(), Micros.of(stored.at()));
        } else if (write instanceof Write.Delete) {
            deletes.add(Rows.of(Rows.key(write.key()), write.version()));
            relabel(write.key(), Labels.none(), 0);
        } else if (write.version() == 0) {
            inserts.add(Rows.placeholder(write.key()));
            deletes.add(Rows.of(Rows.key(write.key()), 0L));
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
