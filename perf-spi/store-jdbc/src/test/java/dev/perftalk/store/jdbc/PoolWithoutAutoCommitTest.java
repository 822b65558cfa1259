package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/** On PostgreSQL alone: only there a commit that is one statement leaves {@code autoCommit} as it finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolWithoutAutoCommitTest extends ClaimingStoreContract {
    private final HikariDataSource pool = Servers.pool(Product.POSTGRESQL.url(), false);

    @Override
    protected ClaimingStore emptyStore() throws SQLException {
        Product.POSTGRESQL.clear();
        return JdbcStore.of(pool).withTablePrefix(Product.SHARED_PREFIX);
    }

    @AfterEach
    void connections_are_as_the_pool_wants_them() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isFalse();
        }
    }

    @AfterAll
    void close() {
        pool.close();
    }
}
