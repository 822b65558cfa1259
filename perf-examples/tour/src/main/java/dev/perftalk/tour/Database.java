package dev.perftalk.tour;

import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.store.jdbc.JdbcStore;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in a file. What is committed is on the disk: the process may be killed at any moment. */
final class Database implements AutoCloseable {
    private final JdbcConnectionPool pool;
    private final JdbcStore store;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
        this.store = JdbcStore.of(pool);
        store.createSchema();
    }

    /** Opens the database in a file, or makes it. */
    static Database at(Path file) {
        return new Database(JdbcConnectionPool.create(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;REUSE_SPACE=FALSE", "perf", ""));
    }

    RecordStore store() {
        return store;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
