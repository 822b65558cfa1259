package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The commits that are most of all: one record changed at most, a few made beside it, nothing else. The one change tells
 * whether all of it may be, by its version, and what the record was before; nothing has to be locked first.
 *
 * <p>What a record was is read as it lay when the statement began, what it is to replace is the newest: only where both
 * have the version named is it the same, and written. What is not written is left to {@link PostgresqlStatement}, which
 * tells why.
 */
final class PostgresqlPuts {
    private static final int MOST_NEW = 8;

    private static final Map<Shape, String> TEXTS = new ConcurrentHashMap<>();

    private static final String NEW = "new (tenant, type, id, version, at, labels, format, body) AS (VALUES %s)";
    private static final String FIRST_ROW =
            "(?::text, ?::text, ?::text, ?::bigint, ?::bigint, ?::text, ?::integer, ?::text)";
    private static final String ROW = ", (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ALL_ARE_NEW = """
            NOT EXISTS (
                SELECT FROM new n CROSS JOIN LATERAL (
                       SELECT FROM perf_record p WHERE p.tenant = n.tenant AND p.type = n.type AND p.id = n.id OFFSET 0) p)
            """;

    private static final String UPDATED_BARE = """
            updated AS (
                UPDATE perf_record SET version = ?, at = ?, labels = ?, format = ?, body = ?
                 WHERE tenant = ? AND type = ? AND id = ? AND version = ? AND labels = '' %s
                RETURNING tenant
            )
            """;

    private static final String UPDATED = """
            updated AS (
                UPDATE perf_record r SET version = ?, at = ?, labels = ?, format = ?, body = ?
                  FROM perf_record s
                 WHERE s.tenant = ? AND s.type = ? AND s.id = ? AND s.version = ?
                   AND r.tenant = s.tenant AND r.type = s.type AND r.id = s.id AND r.version = s.version %s
                RETURNING r.tenant, r.type, r.id, r.at, string_to_array(r.labels, E'\\n') AS lines,
                          s.at AS former_at, string_to_array(s.labels, E'\\n') AS former_lines
            )
            """;

    private static final String INSERTED_BARE = """
            inserted AS (
                INSERT INTO perf_record (tenant, type, id, version, at, labels, format, body)
                SELECT n.* FROM new n %s RETURNING tenant
            )
            """;

    private static final String INSERTED = """
            inserted AS (
                INSERT INTO perf_record (tenant, type, id, version, at, labels, format, body)
                SELECT n.* FROM new n %s
                RETURNING tenant, type, id, at, string_to_array(labels, E'\\n') AS lines,
                          NULL::bigint AS former_at, '{}'::text[] AS former_lines
            )
            """;

    private static final String UNLABELLED = """
            unlabelled AS (
                DELETE FROM perf_label WHERE ctid = ANY (ARRAY(
                    SELECT l.place
                      FROM updated u CROSS JOIN unnest(u.former_lines) line CROSS JOIN LATERAL (
                           SELECT p.ctid AS place FROM perf_label p
                            WHERE p.tenant = u.tenant AND p.type = u.type AND p.label_name = split_part(line, E'\\t', 1)
                              AND p.label_value = split_part(line, E'\\t', 2) AND p.at = u.former_at AND p.id = u.id
                           OFFSET 0) l
                     WHERE line <> '' AND (u.at <> u.former_at OR line <> ALL (u.lines))))
            )
            """;

    private static final String LABELLED = """
            labelled AS (
                INSERT INTO perf_label (tenant, type, label_name, label_value, at, id)
                SELECT w.tenant, w.type, split_part(line, E'\\t', 1), split_part(line, E'\\t', 2), w.at, w.id
                  FROM (%s) w CROSS JOIN unnest(w.lines) line
                 WHERE line <> '' AND (w.at IS DISTINCT FROM w.former_at OR line <> ALL (w.former_lines))
            )
            """;

    private PostgresqlPuts() {}

    static boolean suffice(Commit commit) {
        List<Write> writes = commit.writes();
        return writes.size() <= MOST_NEW + 1
                && writes.stream().allMatch(Write.Put.class::isInstance)
                && changes(writes).size() <= 1
                && news(writes).size() <= MOST_NEW;
    }

    /** Tells whether all was written, else nothing was. A key made meanwhile fails it as a duplicate. */
    static boolean write(Database database, List<Write> writes) throws SQLException {
        return !database.select(statement(writes), row -> true).isEmpty();
    }

    static Sql statement(List<Write> writes) {
        List<StoredRecord> news = news(writes);
        List<StoredRecord> changes = changes(writes);
        boolean labels = writes.stream()
                .anyMatch(write -> !((Write.Put) write).labels().asMap().isEmpty());
        List<Object> parameters = new ArrayList<>();
        news.forEach(made -> parameters.addAll(Rows.keyFirst(made)));
        changes.forEach(changed -> parameters.addAll(Rows.of(Rows.parameters(changed), changed.version() - 1)));
        Shape shape = new Shape(news.size(), !changes.isEmpty(), labels);
        return Sql.of(TEXTS.computeIfAbsent(shape, Shape::text), parameters.toArray());
    }

    /** What tells one statement from another; without labels it is written only where there were none before. */
    private record Shape(int news, boolean changes, boolean labels) {
        String text() {
            List<String> parts = new ArrayList<>();
            if (news > 0) {
                parts.add(NEW.formatted(FIRST_ROW + ROW.repeat(news - 1)));
            }
            if (changes) {
                parts.add((labels ? UPDATED : UPDATED_BARE).formatted(news > 0 ? "AND " + ALL_ARE_NEW : ""));
            }
            if (news > 0) {
                parts.add((labels ? INSERTED : INSERTED_BARE)
                        .formatted(changes ? "CROSS JOIN updated" : "WHERE " + ALL_ARE_NEW));
            }
            String written = changes ? "TABLE updated" : "TABLE inserted";
            if (labels && changes) {
                parts.add(UNLABELLED);
            }
            if (labels) {
                parts.add(LABELLED.formatted(changes && news > 0 ? "TABLE updated UNION ALL TABLE inserted" : written));
            }
            return "WITH " + String.join(", ", parts) + "SELECT WHERE EXISTS (" + written + ")";
        }
    }

    private static List<StoredRecord> news(List<Write> writes) {
        return results(writes, true);
    }

    private static List<StoredRecord> changes(List<Write> writes) {
        return results(writes, false);
    }

    private static List<StoredRecord> results(List<Write> writes, boolean made) {
        return writes.stream()
                .filter(write -> (write.version() == 0) == made)
                .map(write -> ((Write.Put) write).result())
                .toList();
    }
}
