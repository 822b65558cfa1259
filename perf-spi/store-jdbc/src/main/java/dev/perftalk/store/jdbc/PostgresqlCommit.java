package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.VersionConflictException;
import dev.perftalk.spi.storage.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A commit by one statement, which locks the rows in key order, tells those that have moved, and writes where there are
 * none. A key made meanwhile by somebody else fails it as a duplicate; made again, it sees what is there. What is to be
 * absent is held by a row that is gone at the end.
 *
 * <p>All parts of the statement see the rows as they were when it began, but locked are the newest. Where the two
 * differ, the labels to be removed would be missed: then nothing is written, and the statement is made again.
 */
final class PostgresqlCommit {
    private static final int MOST_WRITES = 1_000;
    private static final int MOST_CHARACTERS = 1 << 23;

    // the values come out of a table so that the planner can't count them: one plan then serves commits of every size
    private static final String STATEMENT =
            """
            WITH given AS MATERIALIZED (
                SELECT ?::text AS tenant, ?::text[] AS types, ?::text[] AS ids, ?::bigint[] AS versions, ?::text[] AS kinds,
                       ?::bigint[] AS ats, ?::text[] AS labels, ?::integer[] AS formats, ?::text[] AS bodies
            ), writes AS MATERIALIZED (
                SELECT g.tenant, w.type COLLATE "C" AS type, w.id COLLATE "C" AS id, w.version, w.kind,
                       w.at, w.labels, w.format, w.body
                  FROM given g, unnest(g.types, g.ids, g.versions, g.kinds, g.ats, g.labels, g.formats, g.bodies)
                       AS w (type, id, version, kind, at, labels, format, body)
            ), locked AS MATERIALIZED (
                SELECT r.type, r.id, r.version, r.at, r.labels, w.version AS expected, w.kind,
                       (SELECT s.version FROM perf_record s
                         WHERE s.tenant = r.tenant AND s.type = r.type AND s.id = r.id) AS seen
                  FROM writes w JOIN perf_record r ON r.tenant = w.tenant AND r.type = w.type AND r.id = w.id
                 ORDER BY r.type, r.id
                   FOR UPDATE OF r
            ), moved AS MATERIALIZED (
                SELECT type, id, false AS overtaken
                  FROM (SELECT type, id FROM writes WHERE version > 0 EXCEPT SELECT type, id FROM locked) gone
                 UNION ALL
                SELECT type, id, version <> seen FROM locked WHERE version <> expected OR version <> seen
            ), inserted AS (
                INSERT INTO perf_record (tenant, type, id, version, at, labels, format, body)
                SELECT tenant, type, id, CASE kind WHEN 'PUT' THEN 1 ELSE 0 END, at, labels, format, body
                  FROM writes WHERE version = 0 AND NOT EXISTS (SELECT FROM moved)
                 ORDER BY type, id
            ), updated AS (
                UPDATE perf_record r
                   SET version = w.version + 1, at = w.at, labels = w.labels, format = w.format, body = w.body
                  FROM writes w
                 WHERE w.kind = 'PUT' AND w.version > 0 AND NOT EXISTS (SELECT FROM moved)
                   AND r.tenant = w.tenant AND r.type = w.type AND r.id = w.id
            ), deleted AS (
                DELETE FROM perf_record r USING writes w
                 WHERE w.kind = 'DELETE' AND NOT EXISTS (SELECT FROM moved)
                   AND r.tenant = w.tenant AND r.type = w.type AND r.id = w.id
            ), before AS (
                SELECT l.type, l.id, l.at, split_part(line, E'\\t', 1) AS name, split_part(line, E'\\t', 2) AS value
                  FROM locked l, unnest(string_to_array(l.labels, E'\\n')) line
                 WHERE l.kind <> 'CHECK' AND line <> ''
            ), after AS (
                SELECT w.type, w.id, w.at, split_part(line, E'\\t', 1) AS name, split_part(line, E'\\t', 2) AS value
                  FROM writes w, unnest(string_to_array(w.labels, E'\\n')) line
                 WHERE w.kind = 'PUT' AND line <> ''
            ), unlabelled AS (
                DELETE FROM perf_label WHERE ctid = ANY (ARRAY(
                    SELECT l.ctid
                      FROM (SELECT * FROM before EXCEPT SELECT * FROM after) o CROSS JOIN given g CROSS JOIN LATERAL (
                            SELECT p.ctid FROM perf_label p
                             WHERE p.tenant = g.tenant AND p.type = o.type AND p.label_name = o.name
                               AND p.label_value = o.value AND p.at = o.at AND p.id = o.id
                            OFFSET 0) l
                     WHERE NOT EXISTS (SELECT FROM moved)))
            ), labelled AS (
                INSERT INTO perf_label (tenant, type, label_name, label_value, at, id)
                SELECT g.tenant, n.type, n.name, n.value, n.at, n.id
                  FROM (SELECT * FROM after EXCEPT SELECT * FROM before) n CROSS JOIN given g
                 WHERE NOT EXISTS (SELECT FROM moved)
            )
            SELECT g.tenant, m.type, m.id, m.overtaken FROM moved m CROSS JOIN given g
            """;

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
        return new PostgresqlWrites(writes).in(STATEMENT);
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
