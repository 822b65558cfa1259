package dev.perftalk.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.function.Supplier;

/** The host's transaction, left as it was found where the work fails. */
record JoinedTransactions(Supplier<Connection> connections) implements Transactions {
    @Override
    public boolean isOwn() {
        return false;
    }

    @Override
    public <T> T run(Scope scope, Work<T> work) throws SQLException {
        Connection connection = Objects.requireNonNull(connections.get(), "the joined connection");
        requireTransaction(connection);
        if (scope.on(connection) == Extent.READING) {
            return work.on(connection);
        }
        requireReadCommitted(connection);
        return undoable(connection, work);
    }

    private static <T> T undoable(Connection connection, Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        T result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error e) {
            undo(connection, before, e);
            throw e;
        }
        connection.releaseSavepoint(before);
        return result;
    }

    private static void requireTransaction(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "the joined connection commits each statement by itself (autoCommit is on): begin a transaction first");
        }
    }

    private static void requireReadCommitted(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            throw new IllegalStateException(
                    "the joined transaction must be READ COMMITTED (" + Connection.TRANSACTION_READ_COMMITTED
                            + "), but its isolation is " + connection.getTransactionIsolation());
        }
    }

    // after a deadlock there may be nothing to go back to: the database has rolled back everything
    private static void undo(Connection connection, Savepoint before, Throwable failure) {
        try {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            failure.addSuppressed(Failures.withoutText(e));
        }
    }
}
