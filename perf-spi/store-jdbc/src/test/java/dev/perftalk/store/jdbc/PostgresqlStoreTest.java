package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;

class PostgresqlStoreTest extends ClaimingStoreContract {
    @Override
    protected ClaimingStore emptyStore() {
        return Product.POSTGRESQL.freshStore();
    }
}
