package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.testkit.DurableStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A file is closed when its last connection is, so each call of the store opens it anew. */
class FileDurabilityTest extends DurableStoreContract {
    @TempDir
    Path directory;

    @Override
    protected RecordStore reopened() {
        JdbcStore store = JdbcStore.of(H2.at(H2.url(directory)));
        store.createSchema();
        return store;
    }
}
