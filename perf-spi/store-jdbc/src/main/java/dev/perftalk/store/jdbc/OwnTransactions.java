package dev.perftalk.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection for each work, committed or rolled back explicitly, and given back as it was lent. */
record OwnTransactions(DataSource dataSource) implements Transactions {

    private record Settings(boolean autoCommit, int isolation) {
        static final Settings OURS = new Settings(false, Connection.TRANSACTION_READ_COMMITTED);

        static Settings of(Connection connection) throws SQLException {
            return new Settings(connection.getAutoCommit(), connection.getTransactionIsolation());
        }

        /** To be called between transactions only: to switch commits what is open. */
        void replace(Settings current, Connection connection) throws SQLException {
            if (autoCommit != current.autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
            if (isolation != current.isolation) {
                connection.setTransactionIsolation(isolation);
            }
        }
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public <T> T run(Scope scope, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return switch (scope.on(connection)) {
                case READING, ONE_STATEMENT -> one(connection, work);
                case SEVERAL -> several(connection, work);
            };
        }
    }

    // a statement is whole by itself, whoever commits it: nothing is sent that need not be
    private static <T> T one(Connection connection, Work<T> work) throws SQLException {
        return connection.getAutoCommit() ? work.on(connection) : committed(connection, work);
    }

    private static <T> T several(Connection connection, Work<T> work) throws SQLException {
        Settings lent = Settings.of(connection);
        Settings.OURS.replace(lent, connection);
        T result;
        try {
            result = committed(connection, work);
        } catch (SQLException | RuntimeException | Error e) {
            suppressing(e, () -> lent.replace(Settings.OURS, connection));
            throw e;
        }
        lent.replace(Settings.OURS, connection);
        return result;
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            suppressing(e, connection::rollback);
            throw e;
        }
    }

    private interface Undo {
        void run() throws SQLException;
    }

    private static void suppressing(Throwable failure, Undo undo) {
        try {
            undo.run();
        } catch (SQLException e) {
            failure.addSuppressed(Failures.withoutText(e));
        }
    }
}
