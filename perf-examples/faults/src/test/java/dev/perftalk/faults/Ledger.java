package dev.perftalk.faults;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages of entries. A page is one commit, and raises the version of the count of pages. */
final class Ledger {
    static final int ENTRIES_OF_A_PAGE = 30;
    private static final String ENTRY = "entry";
    private static final Body EMPTY = Body.of(1, "{}");

    private final RecordStore store;
    private final Life life;

    Ledger(RecordStore store, Life life) {
        this.store = store;
        this.life = life;
    }

    /** Books a page, the first of which is 1. */
    void book(int page) {
        Commit.Builder commit = Commit.builder().put(count(), page - 1, Labels.none(), life.begins(), EMPTY);
        IntStream.range(0, ENTRIES_OF_A_PAGE)
                .mapToObj(number -> RecordKey.of(life.tenant(), ENTRY, page + "-" + number))
                .forEach(entry -> commit.put(entry, 0, Labels.of("page", name(page)), life.begins(), EMPTY));
        store.commit(commit.build());
    }

    /** What a page is called in facts and findings. */
    static String name(int page) {
        return "page-" + page;
    }

    /** How many pages there are. */
    int pages() {
        StoredRecord count = store.find(List.of(count())).get(count());
        return count == null ? 0 : (int) count.version();
    }

    /** How many entries of each page there are. */
    Map<String, Long> entries() {
        Query all = Query.of(life.tenant(), ENTRY).withOrder(Query.Order.ID).withLimit(Query.MAX_LIMIT);
        Stream<Query.Page> read = Stream.iterate(
                store.query(all),
                page -> page != null,
                page -> page.next()
                        .map(next -> store.query(all.withCursor(next)))
                        .orElse(null));
        return read.flatMap(page -> page.records().stream())
                .collect(Collectors.groupingBy(Ledger::pageOf, Collectors.counting()));
    }

    private static String pageOf(StoredRecord entry) {
        return entry.labels().get("page").iterator().next();
    }

    private RecordKey count() {
        return RecordKey.of(life.tenant(), "page-count", "all");
    }
}
