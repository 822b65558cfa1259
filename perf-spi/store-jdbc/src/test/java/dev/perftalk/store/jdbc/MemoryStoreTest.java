package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class MemoryStoreTest extends ClaimingStoreContract {
    private final DataSource dataSource = H2.memory();

    @Override
    protected ClaimingStore emptyStore() {
        JdbcStore store = JdbcStore.of(dataSource);
        store.createSchema();
        return store;
    }

    @AfterEach
    void shutdown() throws SQLException {
        H2.shutdown(dataSource);
    }
}
