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
    public <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Settings lent = Settings.of(connection);
            Settings.OURS.replace(lent, connection);
            T result;
            try {
                result = work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                undo(connection, lent, e);
                throw e;
            }
            lent.replace(Settings.OURS, connection);
            return result;
        }
    }

    private static void undo(Connection connection, Settings lent, Throwable failure) {
        try {
            connection.rollback();
            lent.replace(Settings.OURS, connection);
        } catch (SQLException e) {
            failure.addSuppressed(Failures.withoutText(e));
        }
    }
}
