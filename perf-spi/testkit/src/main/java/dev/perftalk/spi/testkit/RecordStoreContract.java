package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;
import org.junit.jupiter.api.BeforeEach;

/**
 * The storage contract as tests. A provider extends this class in its own tests and says how an empty store is made; a
 * store with {@link dev.perftalk.spi.storage.ClaimingStore} extends {@link ClaimingStoreContract} instead, and one that
 * keeps records past the end of the process adds {@link DurableStoreContract}.
 *
 * <p>Up to eight threads use the store at once. A {@link dev.perftalk.spi.storage.StorageException} that calls itself
 * retryable is no failure here where threads race: the call is made again.
 *
 * <p>Deliberately not asserted, because the contract leaves it open or no test can see it:
 * <ul>
 *   <li>what a cursor looks like, or whether one of another type, tenant or filter is noticed: one of another order is;
 *   <li>that records found together are of one moment;
 *   <li>in which order the map of {@code find} runs, and which equal instance of a value is given back;
 *   <li>which of several racing commits wins;
 *   <li>how a store fails that has lost its connection or was closed, and how fast it is.
 * </ul>
 */
public abstract class RecordStoreContract
        implements EnvelopeTests, FindTests, CommitTests, ConflictTests, RaceTests, QueryTests, PageTests {

    private RecordStore store;

    /** For classes that extend the kit. */
    protected RecordStoreContract() {}

    /** A store without records that shares none with earlier ones. Called once before each test. */
    protected abstract RecordStore emptyStore() throws Exception;

    @BeforeEach
    final void openStore() throws Exception {
        store = emptyStore();
    }

    @Override
    public RecordStore store() {
        return store;
    }
}
