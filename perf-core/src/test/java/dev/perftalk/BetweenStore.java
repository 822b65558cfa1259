package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordStore;
import org.jspecify.annotations.Nullable;

/** Lets somebody else act while a session decides, or between that and its commit, on one thread. */
final class BetweenStore extends AroundStore {
    private @Nullable Runnable between;
    private @Nullable Runnable meanwhile;
    private String listed = "";

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

    /** Does something after records of a type have been listed for the first time, once. */
    void afterNextListOf(String type, Runnable other) {
        listed = type;
        meanwhile = other;
    }

    /** Whether it was not done, as nothing was committed; forgets it. */
    boolean isLeft() {
        boolean left = between != null;
        between = null;
        return left;
    }

    @Override
    public Query.Page query(Query query) {
        Query.Page page = real.query(query);
        Runnable other = meanwhile;
        if (other != null && query.type().equals(listed)) {
            meanwhile = null;
            other.run();
        }
        return page;
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
