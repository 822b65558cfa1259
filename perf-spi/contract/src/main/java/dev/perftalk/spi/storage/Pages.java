package dev.perftalk.spi.storage;

import dev.perftalk.spi.storage.Query.Page;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;

/** The records of some types, a page at a time. A flat map of pages would do, but holds a type whole when iterated. */
final class Pages implements Iterator<StoredRecord> {
    private final RecordStore store;
    private final Iterator<Query> types;
    private Iterator<StoredRecord> page = Collections.emptyIterator();
    private Optional<Query> next = Optional.empty();

    Pages(RecordStore store, String tenant, Collection<String> types) {
        this.store = store;
        TreeSet<String> ordered = new TreeSet<>(CodePointOrder.INSTANCE);
        ordered.addAll(types);
        this.types = ordered.stream()
                .map(type -> Query.of(tenant, type).withOrder(Query.Order.ID).withLimit(Query.MAX_LIMIT))
                .toList()
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && (next.isPresent() || types.hasNext())) {
            Query query = next.orElseGet(types::next);
            Page read = store.query(query);
            page = read.records().iterator();
            next = read.next().map(query::withCursor);
        }
        return page.hasNext();
    }

    @Override
    public StoredRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
