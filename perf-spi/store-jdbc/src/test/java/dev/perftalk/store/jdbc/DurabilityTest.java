package dev.perftalk.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.testkit.DurableStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reopened by other connections; a server that is killed is a matter of its own. */
@ParameterizedClass
@EnumSource(names = {"POSTGRESQL", "MARIADB"})
class DurabilityTest extends DurableStoreContract {
    private final String prefix = Product.freshPrefix();
    private final Product product;
    private HikariDataSource pool;

    DurabilityTest(Product product) {
        this.product = product;
        pool = Servers.pool(product.url(), true);
    }

    @Override
    protected RecordStore reopened() {
        pool.close();
        pool = Servers.pool(product.url(), true);
        JdbcStore store = JdbcStore.of(pool).withTablePrefix(prefix);
        store.createSchema();
        return store;
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
