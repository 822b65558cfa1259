package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit.Write;
import java.util.List;

/**
 * The statement that locks the rows of some writes in key order, tells those that have moved, and writes where there are
 * none. It has the parts that the writes call for: each costs something, used or not.
 *
 * <p>All its parts see the rows as they were when it began, but locked are the newest. Where the two differ, the labels to
 * be removed would be missed: then nothing is written, and the statement is made again.
 */
final class PostgresqlStatement {
    // the values come out of a table so that the planner can't count them: one plan then serves commits of every size
    private static final String LOCK = """
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
            )
            """;

    private static final String INSERT = """
            , inserted AS (
                INSERT INTO perf_record (tenant, type, id, version, at, labels, format, body)
                SELECT tenant, type, id, CASE kind WHEN 'PUT' THEN 1 ELSE 0 END, at, labels, format, body
                  FROM writes WHERE version = 0 AND NOT EXISTS (SELECT FROM moved)
                 ORDER BY type, id
            )
            """;

    private static final String UPDATE = """
            , updated AS (
                UPDATE perf_record r
                   SET version = w.version + 1, at = w.at, labels = w.labels, format = w.format, body = w.body
                  FROM writes w
                 WHERE w.kind = 'PUT' AND w.version > 0 AND NOT EXISTS (SELECT FROM moved)
                   AND r.tenant = w.tenant AND r.type = w.type AND r.id = w.id
            )
            """;

    private static final String DELETE = """
            , deleted AS (
                DELETE FROM perf_record r USING writes w
                 WHERE w.kind = 'DELETE' AND NOT EXISTS (SELECT FROM moved)
                   AND r.tenant = w.tenant AND r.type = w.type AND r.id = w.id
            )
            """;

    private static final String BEFORE = """
            , before AS (
                SELECT l.type, l.id, l.at, split_part(line, E'\\t', 1) AS name, split_part(line, E'\\t', 2) AS value
                  FROM locked l, unnest(string_to_array(l.labels, E'\\n')) line
                 WHERE l.kind <> 'CHECK' AND line <> ''
            )
            """;

    private static final String AFTER = """
            , after AS (
                SELECT w.type, w.id, w.at, split_part(line, E'\\t', 1) AS name, split_part(line, E'\\t', 2) AS value
                  FROM writes w, unnest(string_to_array(w.labels, E'\\n')) line
                 WHERE w.kind = 'PUT' AND line <> ''
            )
            """;

    private static final String UNLABEL = """
            , unlabelled AS (
                DELETE FROM perf_label WHERE ctid = ANY (ARRAY(
                    SELECT l.ctid
                      FROM (%s) o CROSS JOIN given g CROSS JOIN LATERAL (
                            SELECT p.ctid FROM perf_label p
                             WHERE p.tenant = g.tenant AND p.type = o.type AND p.label_name = o.name
                               AND p.label_value = o.value AND p.at = o.at AND p.id = o.id
                            OFFSET 0) l
                     WHERE NOT EXISTS (SELECT FROM moved)))
            )
            """;

    private static final String LABEL = """
            , labelled AS (
                INSERT INTO perf_label (tenant, type, label_name, label_value, at, id)
                SELECT g.tenant, n.type, n.name, n.value, n.at, n.id
                  FROM (%s) n CROSS JOIN given g
                 WHERE NOT EXISTS (SELECT FROM moved)
            )
            """;

    private static final String TELL = "SELECT g.tenant, m.type, m.id, m.overtaken FROM moved m CROSS JOIN given g";

    private PostgresqlStatement() {}

    /** The text for some writes; its parameters are those of {@link PostgresqlWrites}. */
    static String of(List<Write> writes) {
        boolean updates = writes.stream().anyMatch(write -> write instanceof Write.Put && write.version() > 0);
        boolean deletes = writes.stream().anyMatch(Write.Delete.class::isInstance);
        boolean labels = writes.stream()
                .anyMatch(write ->
                        write instanceof Write.Put put && !put.labels().asMap().isEmpty());
        return LOCK
                + (writes.stream().anyMatch(write -> write.version() == 0) ? INSERT : "")
                + (updates ? UPDATE : "")
                + (deletes ? DELETE : "")
                + index(updates || deletes, labels)
                + TELL;
    }

    private static String index(boolean before, boolean after) {
        if (before && after) {
            return BEFORE
                    + AFTER
                    + UNLABEL.formatted("SELECT * FROM before EXCEPT SELECT * FROM after")
                    + LABEL.formatted("SELECT * FROM after EXCEPT SELECT * FROM before");
        }
        return (before ? BEFORE + UNLABEL.formatted("SELECT * FROM before") : "")
                + (after ? AFTER + LABEL.formatted("SELECT * FROM after") : "");
    }
}
