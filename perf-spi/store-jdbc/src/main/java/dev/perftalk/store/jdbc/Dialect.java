package dev.perftalk.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What differs between kinds of databases; each one here is tested against the whole contract. */
enum Dialect {
    H2("H2", "h2.sql") {
        @Override
        String oneColumn(int rows) {
            // the first row tells the type, a bare parameter has none
            return "(VALUES (CAST(? AS VARBINARY))" + ", (?)".repeat(rows - 1) + ")";
        }
    };

    private static final Pattern COMMENT = Pattern.compile("--.*");

    private final String product;
    private final String script;

    Dialect(String product, String script) {
        this.product = product;
        this.script = script;
    }

    /** @throws IllegalStateException where the database is of a kind that is not supported */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Stream.of(values())
                .filter(dialect -> dialect.product.equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the database is '" + product + "', but supported are "
                        + Stream.of(values()).map(dialect -> dialect.product).toList()));
    }

    /** A table without a name that has so many rows, each with a name for its one parameter. */
    abstract String oneColumn(int rows);

    /** The statements that make tables and indexes where they are not there yet. */
    List<String> schema() {
        String text = COMMENT.matcher(read(script)).replaceAll("");
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = Dialect.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
