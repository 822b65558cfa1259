package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * A claim by one statement: rows are locked as they are read off the index of what is due, so that it touches as many as
 * it takes, and found again by their places, whatever the planner thinks of their number. One that is newer than what the
 * statement sees is left for the next claim: its labels would be missed.
 */
final class PostgresqlClaim {
    // the number is written out so that the planner knows how few are wanted
    private static final String STATEMENT = """
            WITH due AS MATERIALIZED (
                SELECT r.ctid AS place, r.tenant, r.id, r.version, r.at, r.labels,
                       (SELECT s.version FROM perf_record s
                         WHERE s.tenant = r.tenant AND s.type = r.type AND s.id = r.id) AS seen
                  FROM perf_record r
                 WHERE r.type = ? AND r.at <= ?
                 ORDER BY r.at, r.tenant, r.id
                 LIMIT %d
                   FOR UPDATE OF r SKIP LOCKED
            ), taken AS (
                UPDATE perf_record SET version = version + 1, at = ?
                 WHERE ctid = ANY (ARRAY(SELECT place FROM due WHERE version = seen))
                RETURNING tenant, type, id, version, at, labels, format, body
            ), lines AS MATERIALIZED (
                SELECT d.tenant, d.id, d.at, split_part(line, E'\\t', 1) AS name, split_part(line, E'\\t', 2) AS value
                  FROM due d, unnest(string_to_array(d.labels, E'\\n')) line
                 WHERE d.version = d.seen AND line <> ''
            ), unlabelled AS (
                DELETE FROM perf_label WHERE ctid = ANY (ARRAY(
                    SELECT l.ctid FROM lines o CROSS JOIN LATERAL (
                            SELECT p.ctid FROM perf_label p
                             WHERE p.tenant = o.tenant AND p.type = ? AND p.label_name = o.name
                               AND p.label_value = o.value AND p.at = o.at AND p.id = o.id
                            OFFSET 0) l))
            ), labelled AS (
                INSERT INTO perf_label (tenant, type, label_name, label_value, at, id)
                SELECT tenant, ?, name, value, ?, id FROM lines
            )
            SELECT t.* FROM taken t JOIN due d ON d.tenant = t.tenant AND d.id = t.id ORDER BY d.at, d.tenant, d.id
            """;

    private PostgresqlClaim() {}

    static List<StoredRecord> take(Database database, String type, Instant until, Instant leased, int limit)
            throws SQLException {
        return List.copyOf(database.select(statement(type, until, leased, limit), Rows.reader()));
    }

    static Sql statement(String type, Instant until, Instant leased, int limit) {
        long lease = Micros.of(leased);
        return Sql.of(STATEMENT.formatted(limit), type, Micros.of(until), lease, type, type, lease);
    }
}
