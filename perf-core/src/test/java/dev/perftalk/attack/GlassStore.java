package dev.perftalk.attack;

import dev.perftalk.AroundStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordStore;
import java.util.Set;
import java.util.TreeSet;

/** A store to look through and not to touch: every commit is noted and none is made, so that each visit finds the same. */
final class GlassStore extends AroundStore {
    private final Set<String> written = new TreeSet<>();

    GlassStore(RecordStore real) {
        super(real);
    }

    void forget() {
        written.clear();
    }

    /** Whether anything was written but that it was looked at. */
    boolean wroteAnything() {
        return !Set.of("access").containsAll(written);
    }

    boolean wrote(String type) {
        return written.contains(type);
    }

    @Override
    public void commit(Commit commit) {
        commit.writes().stream()
                .filter(write -> !(write instanceof Write.Check))
                .forEach(write -> written.add(write.key().type()));
    }
}
