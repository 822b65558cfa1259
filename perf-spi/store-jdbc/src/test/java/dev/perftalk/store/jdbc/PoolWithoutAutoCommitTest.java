package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a commit is one statement, which autoCommit would commit by itself; the others begin a transaction always. */
@ParameterizedClass
@EnumSource(names = "POSTGRESQL")
class PoolWithoutAutoCommitTest extends ClaimingStoreContract {
    private final HikariDataSource pool;

    PoolWithoutAutoCommitTest(Product product) {
        pool = Servers.pool(product.url(), false);
    }

    @Override
    protected ClaimingStore emptyStore() {
        JdbcStore store = JdbcStore.of(pool).withTablePrefix(Product.freshPrefix());
        store.createSchema();
        return store;
    }

    @AfterEach
    void connections_are_as_the_pool_wants_them() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isFalse();
        }
        pool.close();
    }
}
