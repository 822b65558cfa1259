package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.StreamingStore;
import java.util.Locale;
import java.util.function.Predicate;

/** What a store may offer beyond the three methods. */
enum Capability {
    CLAIMING(tested -> tested.store() instanceof ClaimingStore),
    STREAMING(tested -> tested.store() instanceof StreamingStore),
    ERASING(tested -> tested.store() instanceof ErasingStore),
    CLOSING(tested -> tested.store() instanceof AutoCloseable),
    REOPENING(Tested::canReopen);

    private final Predicate<Tested> offered;

    Capability(Predicate<Tested> offered) {
        this.offered = offered;
    }

    boolean isOfferedBy(Tested tested) {
        return offered.test(tested);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
