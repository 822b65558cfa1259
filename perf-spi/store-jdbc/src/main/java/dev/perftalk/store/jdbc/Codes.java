package dev.perftalk.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perftalk.spi.storage.RecordKey;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Names as UTF-8: the same equality and the same order in every database, and that of the contract. */
final class Codes {
    private Codes() {}

    static byte[] bytes(String code) {
        return code.getBytes(UTF_8);
    }

    /** The key as parameters for tenant, type and id. */
    static Object[] parameters(RecordKey key) {
        return new Object[] {bytes(key.tenant()), bytes(key.type()), bytes(key.id())};
    }

    /** The key in columns {@code tenant}, {@code type} and {@code id}. */
    static RecordKey key(ResultSet row) throws SQLException {
        return RecordKey.of(code(row, "tenant"), code(row, "type"), code(row, "id"));
    }

    private static String code(ResultSet row, String column) throws SQLException {
        return new String(row.getBytes(column), UTF_8);
    }
}
