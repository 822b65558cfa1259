package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.RecordKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A connection within a transaction, its kind of database, and what the tables are called in it. */
record Database(Connection connection, Dialect dialect, Tables tables) {
    /** How many keys a statement names, and how many rows a batch holds, at most. */
    private static final int CHUNK = 500;

    /** Makes something of the row that a result stands on. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> select(Sql sql, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(tables.named(sql.text()))) {
            sql.bind(statement, dialect::bind);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    /**
     * Selects records by their keys, in as few statements as may be.
     *
     * @param statement makes a statement of its end: {@code FROM} the table as {@code r} and the condition on the keys
     */
    <T> List<T> selectByKey(Collection<RecordKey> keys, UnaryOperator<Sql> statement, RowReader<T> reader)
            throws SQLException {
        List<RecordKey> all = List.copyOf(keys);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<RecordKey> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            rows.addAll(select(statement.apply(dialect.fromRecords(some)), reader));
        }
        return rows;
    }

    /** Runs one statement for each of some rows of parameters, and tells how many were changed, all where the driver can't say. */
    int batch(String sql, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        int changed = 0;
        try (PreparedStatement statement = connection.prepareStatement(tables.named(sql))) {
            for (int i = 1; i <= rows.size(); i++) {
                Sql.bind(statement, dialect::bind, rows.get(i - 1));
                statement.addBatch();
                if (i % CHUNK == 0 || i == rows.size()) {
                    changed += IntStream.of(statement.executeBatch())
                            .map(count -> count == Statement.SUCCESS_NO_INFO ? 1 : count)
                            .sum();
                }
            }
        }
        return changed;
    }

    /** Whether what {@link Dialect#schema} makes at last is there. */
    boolean hasSchema() throws SQLException {
        return !select(dialect.lastOfSchema(tables), row -> row.getString(1)).isEmpty();
    }

    void run(Script script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.statements()) {
                statement.execute(tables.named(sql));
            }
        }
    }
}
