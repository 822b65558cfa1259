package dev.perftalk.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Databases of a test's own. */
final class H2 {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private H2() {}

    static String memoryUrl() {
        return "jdbc:h2:mem:store-" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    static DataSource memory() {
        return at(memoryUrl());
    }

    /** One in a file, as {@code databases.md} has it for hosts. */
    static String url(Path directory) {
        return "jdbc:h2:file:" + directory.resolve("store") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
    }

    static DataSource at(String url) {
        return Fakes.dataSource(() -> DriverManager.getConnection(url));
    }

    /** Ends a database; one in memory is gone. */
    static void shutdown(DataSource dataSource) throws SQLException {
        execute(dataSource, "SHUTDOWN");
    }

    static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
