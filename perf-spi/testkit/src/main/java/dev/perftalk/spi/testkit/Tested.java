package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;

/** What every group of tests works on. */
interface Tested {
    /** The store under test, empty when a test begins. */
    RecordStore store();

    /** Ends the store under test and opens it anew, which is then {@link #store()}. */
    RecordStore reopenedStore() throws Exception;

    /** Whether the provider has said how its store is opened anew. */
    boolean canReopen();
}
