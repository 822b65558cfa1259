package dev.perftalk.spi.storage;

import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A store that can read out a whole tenant, for an export, a move to another store or a check of everything. */
public interface StreamingStore extends RecordStore {
    /**
     * Every record of a tenant, of every type, by type and then by id, both by code points.
     *
     * <p>The records are read as the stream goes on, never all held at once. It is of one thread and must be closed: it
     * may hold a connection or a snapshot until then. The records need not be of one moment. One that exists all the
     * while is met exactly once, whether or not it is changed; one that is made or removed meanwhile at most once.
     *
     * @return a sequential stream; going on after the store was closed throws {@link IllegalStateException}
     * @throws IllegalArgumentException where the tenant is no part of a key, see {@link RecordKey}
     */
    Stream<StoredRecord> stream(String tenant);

    /**
     * The same for any store, page by page: as {@link #stream}, but only of types that the caller knows of, because
     * {@link RecordStore} can't name those it holds. Nothing has to be closed.
     *
     * @param types any number; named twice counts once
     */
    static Stream<StoredRecord> paging(RecordStore store, String tenant, Collection<String> types) {
        Iterator<StoredRecord> records = new Pages(store, tenant, types);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        records, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
    }
}
