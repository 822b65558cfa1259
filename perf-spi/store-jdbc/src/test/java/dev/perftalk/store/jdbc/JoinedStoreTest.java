package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole contract on each database, with a transaction of the host's for each call. */
@ParameterizedClass
@EnumSource
class JoinedStoreTest extends ClaimingStoreContract {
    private final Product product;

    JoinedStoreTest(Product product) {
        this.product = product;
    }

    @Override
    protected ClaimingStore emptyStore() throws SQLException {
        product.clear();
        return new Host(product.dataSource()).store(Product.SHARED_PREFIX);
    }
}
