package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of a query, by one statement: inside, a page of keys is read off an index in its order; outside, their
 * records, by an outer join, because the order of its evaluation is given. The index is that of the records or that of a label asked for; other labels are then looked up key by key.
 * Where any of several values will do, the keys of all of them have to be sorted first.
 */
final class Querying {
    private static final String KEYS = "k.tenant, k.at, k.id";

    private final Query query;
    private final Dialect dialect;
    private final Optional<Cursor> cursor;
    private final List<String> order;
    private final boolean descending;

    /** @throws IllegalArgumentException where the query has a cursor that is not one of such a query */
    Querying(Query query, Dialect dialect) {
        this.query = query;
        this.dialect = dialect;
        cursor = query.cursor().map(text -> Cursor.parse(text, query));
        descending = query.order() == Query.Order.AT_DESCENDING;
        order = query.order() == Query.Order.ID
                ? List.of("id")
                : query.tenant().isPresent() ? List.of("at", "id") : List.of("at", "tenant", "id");
    }

    Page page(Database database) throws SQLException {
        List<StoredRecord> found = database.select(statement(), Rows.reader());
        if (found.size() <= query.limit()) {
            return new Page(found, Optional.empty());
        }
        List<StoredRecord> page = found.subList(0, query.limit());
        Cursor end = Cursor.after(query.order(), page.get(page.size() - 1));
        return new Page(page, Optional.of(end.text()));
    }

    /** Selects one record more than the page holds, to know whether there is a next one. */
    Sql statement() {
        return Sql.of("SELECT " + Rows.COLUMNS + " FROM (")
                .add(keys())
                .add("LIMIT " + (query.limit() + 1) + ") p")
                .add("LEFT JOIN perf_record r ON r.tenant = p.tenant AND r.type = ? AND r.id = p.id", type())
                .add("ORDER BY " + order("p"));
    }

    private Sql keys() {
        TreeMap<String, String> labels = new TreeMap<>(query.allOf());
        if (query.anyOfName().isPresent()) {
            return keysOfAnyLabel(query.anyOfName().get()).add(filter(labels)).add(orderedBy());
        }
        if (labels.isEmpty()) {
            Sql keys = Sql.of("SELECT " + KEYS + " FROM perf_record k WHERE").add(range());
            return keys.add(query.tenant().isPresent() ? orderedBy("tenant", "type") : orderedBy("type"));
        }
        Map.Entry<String, String> first = labels.pollFirstEntry();
        return Sql.of("SELECT " + KEYS + " FROM perf_label k WHERE")
                .add("k.label_name = ? AND k.label_value = ? AND", label(first))
                .add(range())
                .add(filter(labels))
                .add(orderedBy("tenant", "type", "label_name", "label_value"));
    }

    // again an outer join: the values first, then a range of the index for each
    private Sql keysOfAnyLabel(String name) {
        return Sql.of("SELECT DISTINCT " + KEYS + " FROM")
                .add(dialect.oneColumn(query.anyOf()))
                .add("LEFT JOIN perf_label k ON k.label_value = v.label_value AND k.label_name = ? AND", Code.of(name))
                .add(range())
                .add("WHERE k.id IS NOT NULL");
    }

    private Sql range() {
        Sql range = Sql.of("k.type = ?", type());
        query.tenant().ifPresent(tenant -> range.add("AND k.tenant = ?", Code.of(tenant)));
        if (Micros.of(query.from()) > Micros.FIRST) {
            range.add("AND k.at >= ?", Micros.of(query.from()));
        }
        query.to().ifPresent(to -> range.add("AND k.at < ?", Micros.of(to)));
        if (query.order() == Query.Order.ID) {
            // says nothing, but leads the planner to the index that has ids in order
            range.add("AND k.id > ?", Code.of(""));
        }
        cursor.ifPresent(last -> range.add("AND")
                .add(dialect.beyond(
                        order.stream().map(column -> "k." + column).toList(),
                        order.stream().map(last::column).toList(),
                        descending ? "<" : ">")));
        return range;
    }

    private static Sql filter(Map<String, String> labels) {
        Sql filter = Sql.of("");
        labels.entrySet()
                .forEach(label -> filter.add(
                        "AND EXISTS (SELECT 1 FROM perf_label f"
                                + " WHERE f.tenant = k.tenant AND f.type = k.type AND f.label_name = ? AND f.label_value = ?"
                                + " AND f.at = k.at AND f.id = k.id)",
                        label(label)));
        return filter;
    }

    // names also the columns that are given: H2 reads an index in order only when asked for exactly its order
    private String orderedBy(String... given) {
        return "ORDER BY "
                + Stream.of(given).map(column -> "k." + column + ", ").collect(Collectors.joining()) + order("k");
    }

    private String order(String table) {
        return columns(table + ".", descending ? " DESC" : "");
    }

    private String columns(String before, String after) {
        return order.stream().map(column -> before + column + after).collect(Collectors.joining(", "));
    }

    private Code type() {
        return Code.of(query.type());
    }

    private static Object[] label(Map.Entry<String, String> label) {
        return new Object[] {Code.of(label.getKey()), Code.of(label.getValue())};
    }
}
