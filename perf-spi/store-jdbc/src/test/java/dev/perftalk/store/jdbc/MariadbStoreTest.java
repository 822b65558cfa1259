package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.testkit.ClaimingStoreContract;

class MariadbStoreTest extends ClaimingStoreContract {
    @Override
    protected ClaimingStore emptyStore() {
        return Product.MARIADB.freshStore();
    }
}
