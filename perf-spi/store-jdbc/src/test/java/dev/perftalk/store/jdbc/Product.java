package dev.perftalk.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases that the store is held to the contract on, each a real one; a server is started once and for all. */
enum Product {
    POSTGRESQL(Dialect.POSTGRESQL) {
        @Override
        DataSource dataSource() {
            return Servers.Postgresql.DATA_SOURCE;
        }
    },
    MARIADB(Dialect.MARIADB) {
        @Override
        DataSource dataSource() {
            return Servers.Mariadb.DATA_SOURCE;
        }
    },
    H2(Dialect.H2) {
        @Override
        DataSource dataSource() {
            return MEMORY;
        }
    };

    private static final DataSource MEMORY = dev.perftalk.store.jdbc.H2.memory();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Dialect dialect;

    Product(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A source of new connections to one database, whose tables others may use as well. */
    abstract DataSource dataSource();

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
