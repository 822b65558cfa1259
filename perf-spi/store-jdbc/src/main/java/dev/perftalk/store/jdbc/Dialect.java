package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.RecordKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of database; each one is tested against the whole contract. */
public enum Dialect {
    /** PostgreSQL from release 13 on, in UTF-8. A commit or a claim is one statement. */
    POSTGRESQL("postgresql", "PostgreSQL") {
        @Override
        void bind(PreparedStatement statement, int place, Code code) throws SQLException {
            statement.setString(place, code.text());
        }

        @Override
        Sql lastOfSchema(Tables tables) {
            return Sql.of("SELECT 'there' WHERE to_regclass(?) IS NOT NULL", tables.named("perf_label"));
        }

        @Override
        Sql oneColumn(Collection<String> values) {
            return Sql.of("unnest(?) v (label_value)", (Object) values.toArray(String[]::new));
        }

        @Override
        Sql fromRecords(List<RecordKey> keys) {
            if (keys.size() == 1) {
                return super.fromRecords(keys);
            }
            return Sql.of(
                    "FROM perf_record r WHERE (r.tenant, r.type, r.id) IN (SELECT * FROM unnest(?, ?, ?))",
                    keys.stream().map(RecordKey::tenant).toArray(String[]::new),
                    keys.stream().map(RecordKey::type).toArray(String[]::new),
                    keys.stream().map(RecordKey::id).toArray(String[]::new));
        }
    },

    /** MariaDB from release 10.6 on, and MySQL from 8.0.21 on by the statements that both know. */
    MARIADB("mariadb", "MariaDB", "MySQL") {
        @Override
        Sql lastOfSchema(Tables tables) {
            Sql there = Sql.of(
                    "SELECT table_name FROM information_schema.tables WHERE table_name = ? AND table_schema =",
                    tables.prefix() + "label");
            return tables.schema().map(schema -> there.add("?", schema)).orElseGet(() -> there.add("DATABASE()"));
        }

        @Override
        Sql oneColumn(Collection<String> values) {
            String rows = "SELECT ? AS label_value" + " UNION ALL SELECT ?".repeat(values.size() - 1);
            return Sql.of("(" + rows + ") v", values.stream().map(Code::of).toArray());
        }

        @Override
        Sql fromRecords(List<RecordKey> keys) {
            // a pair of values in a list is not looked up in an index here, and to scan would mean to lock what is
            // scanned
            Sql from = Sql.of("FROM perf_record r FORCE INDEX (PRIMARY) WHERE (");
            for (int i = 0; i < keys.size(); i++) {
                from.add(i == 0 ? "" : "OR");
                from.add("(r.tenant = ? AND r.type = ? AND r.id = ?)", Code.of(keys.get(i)));
            }
            return from.add(")");
        }

        @Override
        Sql beyond(List<String> columns, List<Object> values, String direction) {
            Sql beyond = Sql.of("(");
            for (int last = 0; last < columns.size(); last++) {
                beyond.add(last == 0 ? "(" : "OR (");
                for (int i = 0; i < last; i++) {
                    beyond.add(columns.get(i) + " = ? AND", values.get(i));
                }
                beyond.add(columns.get(last) + " " + direction + " ?)", values.get(last));
            }
            return beyond.add(")");
        }
    },

    /** H2 from release 2.2 on, in memory or in a file. */
    H2("h2", "H2");

    private final String file;
    private final Set<String> products;

    Dialect(String file, String... products) {
        this.file = file;
        this.products = Set.of(products);
    }

    /** @throws IllegalStateException where the database is of a kind that is not supported */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Stream.of(values())
                .filter(dialect -> dialect.products.contains(product))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the database is '" + product + "', but supported are "
                        + Arrays.toString(values()) + "; where it is one of these by another name: withDialect(…)"));
    }

    /** Makes tables and indexes where they are not there yet. */
    Script schema() {
        return new Script(file + ".sql");
    }

    /** Selects something where the last of what {@link #schema} makes is there and nothing has to be set. */
    Sql lastOfSchema(Tables tables) {
        return Sql.of("SELECT 'there' WHERE 1 = 0");
    }

    /** Makes the views that show bodies as columns. */
    Script views() {
        return new Script(file + "-views.sql");
    }

    /** Binds a name in the form in which it lies in its column. */
    void bind(PreparedStatement statement, int place, Code code) throws SQLException {
        statement.setBytes(place, code.bytes());
    }

    /** A table {@code v} whose one column {@code label_value} has these values. */
    Sql oneColumn(Collection<String> values) {
        // the first row tells the type, a bare parameter has none
        String rows = "(CAST(? AS VARBINARY))" + ", (?)".repeat(values.size() - 1);
        return Sql.of(
                "(VALUES " + rows + ") v (label_value)",
                values.stream().map(Code::of).toArray());
    }

    /** The end of a statement: {@code FROM} the records {@code r}, those of some keys, in key order if one is asked for. */
    Sql fromRecords(List<RecordKey> keys) {
        return Sql.of(
                "FROM perf_record r WHERE (r.tenant, r.type, r.id) IN (" + Sql.list("(?, ?, ?)", keys.size()) + ")",
                keys.stream().map(Code::of).flatMap(Stream::of).toArray());
    }

    /** The condition that a row comes after some values in an order, or before them. */
    Sql beyond(List<String> columns, List<Object> values, String direction) {
        return Sql.of(
                columns.stream().collect(Collectors.joining(", ", "(", ")")) + " " + direction + " ("
                        + Sql.list("?", columns.size()) + ")",
                values.toArray());
    }
}
