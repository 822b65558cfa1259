package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordStore;
import org.jspecify.annotations.Nullable;

/** Lets somebody else act between the moment at which a session has decided and its commit, on one thread. */
final class BetweenStore extends AroundStore {
    private @Nullable Runnable between;

    BetweenStore() {
        this(RecordStore.inMemory());
    }

    BetweenStore(RecordStore real) {
        super(real);
    }

    /** Does something before the next commit, once. */
    void beforeNextCommit(Runnable other) {
        between = other;
    }

    /** Whether it was not done, as nothing was committed; forgets it. */
    boolean isLeft() {
        boolean left = between != null;
        between = null;
        return left;
    }

    @Override
    public void commit(Commit commit) {
        Runnable other = between;
        between = null;
        if (other != null) {
            other.run();
        }
        real.commit(commit);
    }
}
