package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole contract with transactions of the store's own; on H2 that is for {@link FileStoreTest}. */
@ParameterizedClass
@EnumSource(names = {"POSTGRESQL", "MARIADB"})
class StoreTest extends ClaimingStoreContract {
    private final Product product;

    StoreTest(Product product) {
        this.product = product;
    }

    @Override
    protected ClaimingStore emptyStore() throws SQLException {
        product.clear();
        return JdbcStore.of(product.dataSource()).withTablePrefix(Product.SHARED_PREFIX);
    }
}
