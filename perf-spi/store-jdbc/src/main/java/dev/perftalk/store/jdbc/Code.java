package dev.perftalk.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perftalk.spi.storage.RecordKey;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A name as a parameter: compared byte by byte and ordered by code points in every database, as the contract asks. */
record Code(String text) {
    static Code of(String text) {
        return new Code(text);
    }

    /** The key as parameters for tenant, type and id. */
    static Object[] of(RecordKey key) {
        return new Object[] {of(key.tenant()), of(key.type()), of(key.id())};
    }

    /** The key in the first three columns: tenant, type and id. */
    static RecordKey key(ResultSet row) throws SQLException {
        return RecordKey.of(read(row, 1), read(row, 2), read(row, 3));
    }

    // a text column gives its bytes as well, in UTF-8 as the drivers have it
    private static String read(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), UTF_8);
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }
}
