package dev.perftalk.attack;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A store to look through and not to touch: every commit is noted and none is made, so that each visit finds the same. */
final class GlassStore implements RecordStore {
    private final RecordStore real;
    private final Set<String> written = new TreeSet<>();

    GlassStore(RecordStore real) {
        this.real = real;
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
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        return real.find(keys);
    }

    @Override
    public Page query(Query query) {
        return real.query(query);
    }

    @Override
    public void commit(Commit commit) {
        commit.writes().stream()
                .filter(write -> !(write instanceof Write.Check))
                .forEach(write -> written.add(write.key().type()));
    }
}
