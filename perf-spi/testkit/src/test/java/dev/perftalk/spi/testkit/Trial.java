package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;

/** The kit as a provider uses it, on whatever store is suspected. */
@Tag("trial")
final class Trial extends RecordStoreContract {
    private static Supplier<? extends RecordStore> suspect = NoOpStore::new;

    static Verdict of(Supplier<? extends RecordStore> store) {
        suspect = store;
        return Verdict.on(Trial.class);
    }

    static Verdict of(Fault fault) {
        suspect = fault.store;
        return Verdict.on(Trial.class, fault.seenBy);
    }

    @Override
    protected RecordStore emptyStore() {
        return suspect.get();
    }

    @Override
    protected RecordStore reopened(RecordStore store) {
        return store instanceof RightStore right ? right.reopened() : store;
    }
}
