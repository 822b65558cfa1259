package dev.perftalk.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where transactions begin and end. */
interface Transactions {
    /** What is done within one. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does some work, wholly or not at all. */
    <T> T run(Work<T> work) throws SQLException;

    /** Whether the transaction begins and ends with the work, so that nothing else is lost with it. */
    boolean isOwn();
}
