package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** How a commit and a claim are written on some kind of database. */
sealed interface WritePath {
    static WritePath of(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? new AtOnce() : new StepByStep();
    }

    Transactions.Extent extentOf(Commit commit);

    /** @throws dev.perftalk.spi.storage.VersionConflictException where keys have moved; the transaction is then undone */
    void commit(Database database, Commit commit) throws SQLException;

    Transactions.Extent extentOfClaim();

    /** Takes due records, the longest due first, and has them fall due again at {@code leased}. */
    List<StoredRecord> claim(Database database, String type, Instant until, Instant leased, int limit)
            throws SQLException;

    /** By one statement, to save the way to the server and back: what this takes is PostgreSQL's alone. */
    record AtOnce() implements WritePath {
        @Override
        public Transactions.Extent extentOf(Commit commit) {
            return PostgresqlCommit.isOneStatement(commit)
                    ? Transactions.Extent.ONE_STATEMENT
                    : Transactions.Extent.SEVERAL;
        }

        @Override
        public void commit(Database database, Commit commit) throws SQLException {
            PostgresqlCommit.run(database, commit);
        }

        @Override
        public Transactions.Extent extentOfClaim() {
            return Transactions.Extent.ONE_STATEMENT;
        }

        @Override
        public List<StoredRecord> claim(Database database, String type, Instant until, Instant leased, int limit)
                throws SQLException {
            return PostgresqlClaim.take(database, type, until, leased, limit);
        }
    }

    /** Locks first, then batches: what every database knows. */
    record StepByStep() implements WritePath {
        @Override
        public Transactions.Extent extentOf(Commit commit) {
            return Transactions.Extent.SEVERAL;
        }

        @Override
        public void commit(Database database, Commit commit) throws SQLException {
            new Committing(database, commit).run();
        }

        @Override
        public Transactions.Extent extentOfClaim() {
            return Transactions.Extent.SEVERAL;
        }

        @Override
        public List<StoredRecord> claim(Database database, String type, Instant until, Instant leased, int limit)
                throws SQLException {
            return new Claiming(database, type, until, leased).take(limit);
        }
    }
}
