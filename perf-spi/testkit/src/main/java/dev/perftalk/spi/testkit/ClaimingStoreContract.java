package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;

/** {@link RecordStoreContract} for a store whose {@link ClaimingStore#claim} must not be lost by accident. */
public abstract class ClaimingStoreContract extends RecordStoreContract {
    /** For classes that extend the kit. */
    protected ClaimingStoreContract() {}

    @Override
    protected abstract ClaimingStore emptyStore() throws Exception;
}
