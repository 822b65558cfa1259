package dev.perftalk.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest extends ClaimingStoreContract {
    @TempDir
    Path directory;

    private HikariDataSource pool;

    @Override
    protected ClaimingStore emptyStore() {
        pool = Servers.pool(H2.url(directory), true);
        JdbcStore store = JdbcStore.of(pool);
        store.createSchema();
        return store;
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
