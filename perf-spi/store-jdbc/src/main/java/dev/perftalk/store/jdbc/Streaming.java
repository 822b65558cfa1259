package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All records of a tenant, read page by page, so that neither a connection nor a transaction is held in between. */
final class Streaming extends Spliterators.AbstractSpliterator<StoredRecord> {
    private static final int PAGE = 200;

    private final Function<@Nullable RecordKey, List<StoredRecord>> pages;
    private final Deque<StoredRecord> page = new ArrayDeque<>();
    private @Nullable RecordKey last;
    private boolean more = true;

    /** @param pages gives the page after a key, the first one after null */
    Streaming(Function<@Nullable RecordKey, List<StoredRecord>> pages) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
        this.pages = pages;
    }

    static List<StoredRecord> page(Database database, String tenant, @Nullable RecordKey last) throws SQLException {
        Sql sql = Sql.of("SELECT " + Rows.COLUMNS + " FROM perf_record r WHERE r.tenant = ?", Code.of(tenant));
        if (last != null) {
            sql.add("AND")
                    .add(database.dialect()
                            .beyond(List.of("r.type", "r.id"), List.of(Code.of(last.type()), Code.of(last.id())), ">"));
        }
        return database.select(sql.add("ORDER BY r.tenant, r.type, r.id LIMIT " + PAGE), Rows.reader());
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredRecord> action) {
        if (page.isEmpty() && more) {
            page.addAll(pages.apply(last));
            more = page.size() == PAGE;
        }
        StoredRecord next = page.poll();
        if (next == null) {
            return false;
        }
        last = next.key();
        action.accept(next);
        return true;
    }
}
