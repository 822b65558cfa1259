package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;

/** What every group of tests works on. */
interface Tested {
    /** The store under test, empty when a test begins. */
    RecordStore store();
}
