package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.RecordKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A statement as it is being written: its text, and its parameters in the order in which they occur. Not thread-safe. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** Starts with a piece and the parameters of its question marks: {@code byte[]}, {@code String} or {@code Long}. */
    static Sql of(String piece, Object... values) {
        return new Sql().add(piece, values);
    }

    /** The condition that the row is that of one of some keys. */
    static Sql isOneOf(Collection<RecordKey> keys) {
        Sql sql = of("(tenant, type, id) IN (" + list("(?, ?, ?)", keys.size()) + ")");
        keys.forEach(key -> Collections.addAll(sql.parameters, Codes.parameters(key)));
        return sql;
    }

    Sql add(String piece, Object... values) {
        text.append(piece).append(' ');
        Collections.addAll(parameters, values);
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /** A text so many times, with commas between. */
    static String list(String item, int count) {
        return String.join(", ", Collections.nCopies(count, item));
    }

    String text() {
        return text.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        bind(statement, parameters);
    }

    static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof byte[] code) {
                statement.setBytes(i + 1, code);
            } else if (values.get(i) instanceof String string) {
                statement.setString(i + 1, string);
            } else {
                statement.setLong(i + 1, (Long) values.get(i));
            }
        }
    }
}
