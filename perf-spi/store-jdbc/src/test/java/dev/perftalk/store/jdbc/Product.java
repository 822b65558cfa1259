package dev.perftalk.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The databases that the store is held to the contract on, each a real one, started when a test asks for it. */
enum Product {
    POSTGRESQL(Dialect.POSTGRESQL, () -> Servers.Postgresql.POOL, "SELECT COUNT(*) FROM pg_locks WHERE NOT granted"),
    MARIADB(
            Dialect.MARIADB,
            () -> Servers.Mariadb.POOL,
            "SELECT variable_value FROM information_schema.global_status"
                    + " WHERE variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'"),
    H2(
            Dialect.H2,
            () -> Servers.Memory.POOL,
            "SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL");

    /** What begins the names of the tables that the contract's tests use one after the other. */
    static final String SHARED_PREFIX = "contract_";

    private static final int MOST_LOOKS = 50_000;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Dialect dialect;
    private final Supplier<HikariDataSource> pool;
    private final String countOfWaiting;

    Product(Dialect dialect, Supplier<HikariDataSource> pool, String countOfWaiting) {
        this.dialect = dialect;
        this.pool = pool;
        this.countOfWaiting = countOfWaiting;
    }

    HikariDataSource dataSource() {
        return pool.get();
    }

    String url() {
        return dataSource().getJdbcUrl();
    }

    /** A prefix that no other test has tables of. */
    static String freshPrefix() {
        return "t" + NUMBER.incrementAndGet() + "_";
    }

    /** Sees to it that these tables are there and empty: to make new ones for each test takes some databases longer than the test. */
    void clear() throws SQLException {
        JdbcStore.of(dataSource()).withTablePrefix(SHARED_PREFIX).createSchema();
        execute("DELETE FROM " + SHARED_PREFIX + "label");
        execute("DELETE FROM " + SHARED_PREFIX + "record");
    }

    /** Returns when somebody waits for a lock that another holds. */
    void awaitWaiting() throws SQLException {
        for (int look = 0; count(countOfWaiting) == 0; look++) {
            if (look == MOST_LOOKS) {
                throw new AssertionError("nobody waits for a lock");
            }
            Thread.onSpinWait();
        }
    }

    long count(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
