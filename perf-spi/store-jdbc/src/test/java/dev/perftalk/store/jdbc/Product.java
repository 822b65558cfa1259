package dev.perftalk.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The databases that the store is held to the contract on, each a real one, with tables for each test to itself. */
enum Product {
    POSTGRESQL(Dialect.POSTGRESQL, () -> Servers.Postgresql.POOL),
    MARIADB(Dialect.MARIADB, () -> Servers.Mariadb.POOL),
    H2(Dialect.H2, () -> Servers.Memory.POOL);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Dialect dialect;
    private final Supplier<HikariDataSource> pool;

    Product(Dialect dialect, Supplier<HikariDataSource> pool) {
        this.dialect = dialect;
        this.pool = pool;
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

    /** A store on tables of its own, without records. */
    JdbcStore freshStore() {
        JdbcStore store = JdbcStore.of(dataSource()).withTablePrefix(freshPrefix());
        store.createSchema();
        return store;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
