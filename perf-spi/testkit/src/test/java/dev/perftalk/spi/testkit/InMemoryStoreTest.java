package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;

class InMemoryStoreTest extends RecordStoreContract {
    @Override
    protected RecordStore emptyStore() {
        return RecordStore.inMemory();
    }
}
