package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.VersionConflictException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A commit by one {@linkplain PostgresqlStatement statement} where it is not large. A key made meanwhile by somebody else
 * fails it as a duplicate; made again, it sees what is there. What is to be absent is held by a row that is gone at the
 * end.
 */
final class PostgresqlCommit {
    private static final int MOST_WRITES = 1_000;
    private static final int MOST_CHARACTERS = 1 << 23;

    private record Moved(RecordKey key, boolean overtaken) {
        static Moved read(ResultSet row) throws SQLException {
            return new Moved(Code.key(row), row.getBoolean("overtaken"));
        }
    }

    private PostgresqlCommit() {}

    static boolean isOneStatement(Commit commit) {
        return chunks(commit.writes()).size() == 1 && placeholders(commit).isEmpty();
    }

    static void run(Database database, Commit commit) throws SQLException {
        if (!PostgresqlPuts.suffice(commit) || !PostgresqlPuts.write(database, commit.writes())) {
            writeAll(database, commit);
        }
    }

    private static void writeAll(Database database, Commit commit) throws SQLException {
        List<Moved> moved = new ArrayList<>();
        for (List<Write> chunk : chunks(commit.writes())) {
            moved.addAll(database.select(statement(chunk), Moved::read));
        }
        if (moved.stream().anyMatch(Moved::overtaken)) {
            throw new OvertakenException();
        }
        if (!moved.isEmpty()) {
            throw new VersionConflictException(moved.stream().map(Moved::key).toList());
        }
        database.batch(Rows.DELETE, placeholders(commit));
    }

    private static List<List<Object>> placeholders(Commit commit) {
        return commit.writes().stream()
                .filter(write -> write instanceof Write.Check && write.version() == 0)
                .map(write -> Rows.key(write.key()))
                .toList();
    }

    static Sql statement(List<Write> writes) {
        return new PostgresqlWrites(writes).in(PostgresqlStatement.of(writes));
    }

    private static List<List<Write>> chunks(List<Write> writes) {
        List<List<Write>> chunks = new ArrayList<>();
        int from = 0;
        long characters = 0;
        for (int i = 0; i < writes.size(); i++) {
            characters += characters(writes.get(i));
            if (i > from && (i - from == MOST_WRITES || characters > MOST_CHARACTERS)) {
                chunks.add(writes.subList(from, i));
                from = i;
                characters = characters(writes.get(i));
            }
        }
        chunks.add(writes.subList(from, writes.size()));
        return chunks;
    }

    private static int characters(Write write) {
        return write instanceof Write.Put put ? put.body().json().length() : 0;
    }
}
