package dev.perftalk.store.jdbc;

import java.sql.SQLException;

/** A statement met rows newer than what it could see when it began; made again, it sees them. */
final class OvertakenException extends SQLException {
    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("overtaken", "40001");
    }
}
