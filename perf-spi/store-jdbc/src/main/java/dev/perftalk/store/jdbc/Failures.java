package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.StorageException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** What an error of the database means, without its text: databases like to quote the values of a row in it. */
final class Failures {
    // MariaDB and MySQL have no state for these; others number their errors elsewhere
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int CHANGED_SINCE_READ = 1020;

    /** By PostgreSQL, as its statement_timeout does. */
    private static final String CANCELLED = "57014";

    private Failures() {}

    /** A key was made meanwhile by somebody else. */
    static boolean isDuplicate(SQLException e) {
        return isOfClass("23", e);
    }

    /** The database ended the transaction in favour of another, or had it wait too long for one. */
    static boolean isRolledBack(SQLException e) {
        return isOfClass("40", e)
                || isOfClass("HYT", e)
                || isOfClass("55P03", e)
                || e.getErrorCode() == LOCK_WAIT_TIMEOUT
                || e.getErrorCode() == CHANGED_SINCE_READ;
    }

    static StorageException storageException(String doing, SQLException e) {
        return new StorageException(
                "the database failed to " + doing + " (" + code(e) + ")", isRetryable(e), withoutText(e));
    }

    /** The same error as far as it can be shown. */
    static SQLException withoutText(SQLException e) {
        SQLException shown =
                new SQLException(e.getClass().getName() + ", " + code(e), e.getSQLState(), e.getErrorCode());
        shown.setStackTrace(e.getStackTrace());
        return shown;
    }

    private static boolean isRetryable(SQLException e) {
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || isDuplicate(e)
                || isRolledBack(e)
                || isOfClass("08", e)
                || isOfClass("53", e)
                || isOfClass("57P", e)
                || CANCELLED.equals(e.getSQLState());
    }

    private static boolean isOfClass(String start, SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(start);
    }

    private static String code(SQLException e) {
        return "SQLState " + e.getSQLState() + ", code " + e.getErrorCode();
    }
}
