package dev.perftalk.benchmarks.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database that waits for the disk, and two pools on it of ten connections each. */
record Server(HikariDataSource ours, HikariDataSource floors, boolean isPostgresql, AutoCloseable end)
        implements AutoCloseable {

    static Server postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
            String url = server.getJdbcUrl("postgres", "postgres");
            return new Server(pool(url, true), pool(url, false), true, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Server h2() {
        try {
            Path directory = Files.createTempDirectory("perf-bench");
            String url = "jdbc:h2:file:" + directory.resolve("records") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
            return new Server(pool(url, true), pool(url, false), false, () -> delete(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        ours.close();
        floors.close();
        end.close();
    }

    private static HikariDataSource pool(String url, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
