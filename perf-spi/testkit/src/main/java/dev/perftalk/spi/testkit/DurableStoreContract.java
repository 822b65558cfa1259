package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * The tests of reopening alone, for a store whose other tests run in a way that can't be reopened. Otherwise
 * {@link RecordStoreContract#reopened} is all it takes.
 */
public abstract class DurableStoreContract implements ReopenTests {
    private @Nullable RecordStore store;

    /** For classes that extend the kit. */
    protected DurableStoreContract() {}

    /**
     * Ends the store that was opened before, if any, and opens it anew: empty when called first in a test, afterwards
     * with the records it had.
     */
    protected abstract RecordStore reopened() throws Exception;

    @BeforeEach
    final void openStore() throws Exception {
        store = reopened();
    }

    @Override
    public final RecordStore store() {
        return Objects.requireNonNull(store, "store");
    }

    @Override
    public final RecordStore reopenedStore() throws Exception {
        store = reopened();
        return store;
    }

    @Override
    public final boolean canReopen() {
        return true;
    }
}
