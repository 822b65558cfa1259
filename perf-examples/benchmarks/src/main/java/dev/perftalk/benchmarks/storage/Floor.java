package dev.perftalk.benchmarks.storage;

import dev.perftalk.spi.storage.Labels;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * By plain JDBC, in a transaction, with every statement written out: what a host would write that needs the same two
 * tables with the same indexes, knows what a record was before, and trusts what it reads. Its pool has {@code autoCommit}
 * off, which spares it from switching.
 *
 * @param names whether the columns of names are text, as on PostgreSQL, and not bytes
 */
record Floor(DataSource pool, boolean names) implements Contestant {
    private static final String INSERT =
            "INSERT INTO floor_record (tenant, type, id, version, at, labels, format, body)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE floor_record SET version = ?, at = ?, labels = ?, format = ?, body = ?"
            + " WHERE tenant = ? AND type = ? AND id = ? AND version = ?";
    private static final String LABEL =
            "INSERT INTO floor_label (tenant, type, label_name, label_value, at, id)" + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String MOVE = "UPDATE floor_label SET at = ? WHERE tenant = ? AND type = ?"
            + " AND label_name = ? AND label_value = ? AND at = ? AND id = ?";
    private static final String PAGE = "SELECT r.tenant, r.type, r.id, r.version, r.at, r.labels, r.format, r.body"
            + " FROM floor_label k JOIN floor_record r ON r.tenant = k.tenant AND r.type = k.type AND r.id = k.id"
            + " WHERE k.tenant = ? AND k.type = ? AND k.label_name = ? AND k.label_value = ?"
            + " ORDER BY k.at, k.id LIMIT " + Kind.PER_PERSON;
    private static final String POINT = "SELECT r.tenant, r.type, r.id, r.version, r.at, r.labels, r.format, r.body"
            + " FROM floor_record r WHERE r.tenant = ? AND r.type = ? AND r.id = ?";

    private record Row(String tenant, String type, String id, long version, Instant at, String labels, String body) {}

    private interface Work {
        int on(Connection connection) throws SQLException;
    }

    @Override
    public void insert(Kind kind, long number) {
        inTransaction(connection -> {
            insert(
                    connection,
                    kind.type(),
                    number,
                    kind.labels(number),
                    kind.at(number, 1),
                    Contestant.body(number, 1));
            return label(connection, kind, number);
        });
    }

    @Override
    public void update(Kind kind, long number, long version) {
        inTransaction(connection -> {
            update(connection, kind, number, version);
            return kind == Kind.MOVING ? move(connection, kind, number, version) : 0;
        });
    }

    @Override
    public void change(long number, long version, long fresh) {
        inTransaction(connection -> {
            update(connection, Kind.BARE, number, version);
            for (String type : List.of("outbox", "history")) {
                insert(
                        connection,
                        type,
                        fresh,
                        Labels.none(),
                        Kind.BARE.at(number, version),
                        Contestant.body(number, version));
            }
            return 0;
        });
    }

    @Override
    public int page(long number) {
        return inTransaction(
                connection -> read(connection, PAGE, Store.TENANT, Kind.STILL.type(), "person", Kind.person(number))
                        .size());
    }

    @Override
    public int point(Kind kind, long number) {
        return inTransaction(connection -> read(connection, POINT, Store.TENANT, kind.type(), "n-" + number)
                .get(0)
                .body
                .length());
    }

    private void insert(Connection connection, String type, long number, Labels labels, Instant at, String body)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            bind(statement, 1, Store.TENANT, type, "n-" + number);
            statement.setLong(4, 1);
            statement.setLong(5, micros(at));
            statement.setString(6, text(labels));
            statement.setInt(7, 1);
            statement.setString(8, body);
            statement.executeUpdate();
        }
    }

    private void update(Connection connection, Kind kind, long number, long version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            statement.setLong(1, version + 1);
            statement.setLong(2, micros(kind.at(number, version + 1)));
            statement.setString(3, text(kind.labels(number)));
            statement.setInt(4, 1);
            statement.setString(5, Contestant.body(number, version + 1));
            bind(statement, 6, Store.TENANT, kind.type(), "n-" + number);
            statement.setLong(9, version);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("moved on: " + kind + " " + number + " of version " + version);
            }
        }
    }

    private int label(Connection connection, Kind kind, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LABEL)) {
            for (Map.Entry<String, String> label : lines(kind.labels(number))) {
                bind(statement, 1, Store.TENANT, kind.type(), label.getKey(), label.getValue());
                statement.setLong(5, micros(kind.at(number, 1)));
                bind(statement, 6, "n-" + number);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }

    private int move(Connection connection, Kind kind, long number, long version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            for (Map.Entry<String, String> label : lines(kind.labels(number))) {
                statement.setLong(1, micros(kind.at(number, version + 1)));
                bind(statement, 2, Store.TENANT, kind.type(), label.getKey(), label.getValue());
                statement.setLong(6, micros(kind.at(number, version)));
                bind(statement, 7, "n-" + number);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }

    private List<Row> read(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1, parameters);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            name(row, 1),
                            name(row, 2),
                            name(row, 3),
                            row.getLong(4),
                            Instant.EPOCH.plus(row.getLong(5), ChronoUnit.MICROS),
                            row.getString(6),
                            row.getString(8)));
                }
            }
            return rows;
        }
    }

    private int inTransaction(Work work) {
        try (Connection connection = pool.getConnection()) {
            int result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bind(PreparedStatement statement, int first, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (names) {
                statement.setString(first + i, values[i]);
            } else {
                statement.setBytes(first + i, values[i].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String name(ResultSet row, int column) throws SQLException {
        return names ? row.getString(column) : new String(row.getBytes(column), StandardCharsets.UTF_8);
    }

    private static List<Map.Entry<String, String>> lines(Labels labels) {
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        labels.asMap().forEach((name, values) -> values.forEach(value -> lines.add(Map.entry(name, value))));
        return lines;
    }

    private static String text(Labels labels) {
        StringBuilder text = new StringBuilder();
        lines(labels)
                .forEach(line -> text.append(line.getKey())
                        .append('\t')
                        .append(line.getValue())
                        .append('\n'));
        return text.toString();
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
