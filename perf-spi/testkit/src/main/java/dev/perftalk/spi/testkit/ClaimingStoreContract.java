package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;

/**
 * {@link RecordStoreContract}, and the tests of {@link ClaimingStore#claim}.
 *
 * <p>Deliberately not asserted: that a claim takes as many records as it may while others are at work, in which order
 * racing workers are served, and how records of equal {@code at} are ordered in a claim across tenants.
 */
public abstract class ClaimingStoreContract extends RecordStoreContract implements ClaimTests {
    /** For classes that extend the kit. */
    protected ClaimingStoreContract() {}

    @Override
    protected abstract ClaimingStore emptyStore() throws Exception;

    @Override
    public final ClaimingStore store() {
        return (ClaimingStore) super.store();
    }
}
