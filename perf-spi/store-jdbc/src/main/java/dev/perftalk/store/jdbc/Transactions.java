package dev.perftalk.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where transactions begin and end. */
interface Transactions {
    /** What work is made of, which tells what it takes to have it wholly or not at all. */
    enum Extent {
        /** Statements that change nothing, each by itself. */
        READING,
        /** One statement that changes something: as good as a transaction where each statement is one. */
        ONE_STATEMENT,
        /** Several statements that stand or fall together, each seeing what was committed before it. */
        SEVERAL;

        /** After a conflict a statement sees to its isolation as well: what the pool has may be the reason. */
        Extent atNextAttempt() {
            return this == ONE_STATEMENT ? SEVERAL : this;
        }
    }

    /** Tells the extent, which may depend on the kind of database. */
    interface Scope {
        Extent on(Connection connection) throws SQLException;
    }

    /** What is done. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does some work, wholly or not at all. */
    <T> T run(Scope scope, Work<T> work) throws SQLException;

    /** Whether the transaction begins and ends with the work, so that nothing else is lost with it. */
    boolean isOwn();
}
