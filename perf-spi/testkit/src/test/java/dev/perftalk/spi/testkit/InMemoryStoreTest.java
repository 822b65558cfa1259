package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.RecordStore;

class InMemoryStoreTest extends ClaimingStoreContract {
    @Override
    protected ClaimingStore emptyStore() {
        return RecordStore.inMemory();
    }
}
