package dev.perftalk.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL that waits for the disk, as in earnest. Used by one thread. */
final class PostgresqlServer implements Database {
    private static final int MOST_LOOKS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private EmbeddedPostgres server;

    PostgresqlServer(Path directory) throws IOException {
        this.directory = directory.resolve("postgresql");
        server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Override
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public boolean isServer() {
        return true;
    }

    @Override
    public void kill() throws IOException {
        ProcessHandle postmaster = postmaster().orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
    }

    @Override
    public void restart() throws IOException {
        server.close();
        server = start();
    }

    @Override
    public void settle() throws SQLException {
        for (int look = 0; otherClients() > 0; look++) {
            if (look == MOST_LOOKS) {
                throw new IllegalStateException("a process is dead, but what it has asked for goes on");
            }
        }
    }

    /** How many there are; the server takes a hundredth of a second for the answer. */
    private int otherClients() throws SQLException {
        return ask("SELECT count(*) FROM pg_sleep(0.01), pg_stat_activity"
                + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
    }

    /** Whether what is acknowledged is on the disk. */
    boolean waitsForTheDisk() throws SQLException {
        return ask("SELECT count(*) FROM pg_settings WHERE setting = 'on'"
                        + " AND name IN ('fsync', 'synchronous_commit', 'full_page_writes')")
                == 3;
    }

    private int ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> postmaster = postmaster();
        server.close();
        // which does not wait for ever, while a server that is told to end may still be writing
        postmaster.ifPresent(process -> process.onExit().join());
    }
}
