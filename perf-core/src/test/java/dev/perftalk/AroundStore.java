package dev.perftalk;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.Collection;
import java.util.Map;

/** A store that does as another one does, for tests to change one thing about; it can do no more than every store can. */
public abstract class AroundStore implements RecordStore {
    protected final RecordStore real;

    protected AroundStore(RecordStore real) {
        this.real = real;
    }

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        return real.find(keys);
    }

    @Override
    public Query.Page query(Query query) {
        return real.query(query);
    }

    @Override
    public void commit(Commit commit) {
        real.commit(commit);
    }
}
