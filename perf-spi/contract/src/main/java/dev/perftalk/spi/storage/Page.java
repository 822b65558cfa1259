package dev.perftalk.spi.storage;

import java.util.List;
import java.util.Optional;

/**
 * A part of what a query finds.
 *
 * <p>Following {@link #next()} from page to page finds every record that stays as it is meanwhile exactly once; one
 * that is changed meanwhile may be missed or found again with its new version. In {@link Query.Order#ID} a change moves
 * nothing: a record that the query asks for all the while is found exactly once.
 *
 * @param records in the order of the query, no more than its limit; unmodifiable
 * @param next the cursor of the following page, empty on the last one. A text that means something to the store alone.
 */
public record Page(List<StoredRecord> records, Optional<String> next) {
    public Page {
        records = List.copyOf(records);
    }
}
