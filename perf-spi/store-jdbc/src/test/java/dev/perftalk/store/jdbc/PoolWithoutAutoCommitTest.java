package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

class PoolWithoutAutoCommitTest extends ClaimingStoreContract {
    private final String url = H2.memoryUrl();
    private final HikariDataSource pool = H2.pool(url, false);

    @Override
    protected ClaimingStore emptyStore() {
        JdbcStore store = JdbcStore.of(pool);
        store.createSchema();
        return store;
    }

    @AfterEach
    void connections_are_as_the_pool_wants_them() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isFalse();
        }
        pool.close();
        H2.shutdown(H2.at(url));
    }
}
