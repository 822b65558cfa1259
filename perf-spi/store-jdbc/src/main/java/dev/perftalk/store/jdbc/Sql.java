package dev.perftalk.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement as it is being written: its text, and its parameters in the order in which they occur. Not thread-safe. */
final class Sql {
    /** Binds a name in the form that its column has. */
    interface CodeBinder {
        void bind(PreparedStatement statement, int place, Code code) throws SQLException;
    }

    private final List<String> pieces = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /**
     * Starts with a piece and the parameters of its question marks: {@link Code}, {@code String}, {@code Long},
     * {@code String[]}, {@code Integer[]} or {@code Long[]}.
     */
    static Sql of(String piece, Object... values) {
        return new Sql().add(piece, values);
    }

    Sql add(String piece, Object... values) {
        pieces.add(piece);
        Collections.addAll(parameters, values);
        return this;
    }

    Sql add(Sql other) {
        pieces.addAll(other.pieces);
        parameters.addAll(other.parameters);
        return this;
    }

    /** A text so many times, with commas between. */
    static String list(String item, int count) {
        return String.join(", ", Collections.nCopies(count, item));
    }

    /** A statement of one piece stays the very string that it was made of, whose hash drivers ask for again and again. */
    String text() {
        return pieces.size() == 1 ? pieces.get(0) : String.join(" ", pieces);
    }

    void bind(PreparedStatement statement, CodeBinder codes) throws SQLException {
        bind(statement, codes, parameters);
    }

    static void bind(PreparedStatement statement, CodeBinder codes, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, codes, i + 1, values.get(i));
        }
    }

    private static void bind(PreparedStatement statement, CodeBinder codes, int place, Object value)
            throws SQLException {
        if (value instanceof Code code) {
            codes.bind(statement, place, code);
        } else if (value instanceof String string) {
            statement.setString(place, string);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else {
            Connection connection = statement.getConnection();
            statement.setArray(place, connection.createArrayOf(elementType(value), (Object[]) value));
        }
    }

    private static String elementType(Object array) {
        return array instanceof String[] ? "text" : array instanceof Integer[] ? "int4" : "int8";
    }
}
