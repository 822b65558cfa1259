package dev.perftalk.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Query.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static final List<String> TYPES = List.of("plan", "goal", "\uD83D\uDE80", "\uE000", "empty");

    private final RecordStore.InMemory store = RecordStore.inMemory();

    private void fill(String tenant, String type, int count) {
        Commit.Builder commit = Commit.builder();
        for (int i = 0; i < count; i++) {
            commit.put(
                    RecordKey.of(tenant, type, "r-" + i),
                    0,
                    Labels.none(),
                    Instant.EPOCH.plusSeconds(count - i),
                    Body.of(1, "" + i));
        }
        store.commit(commit.build());
    }

    @Test
    void a_store_without_a_stream_is_read_page_by_page_as_one_with_it() {
        fill("t", "goal", 2_001);
        fill("t", "plan", 1_000);
        fill("t", "\uE000", 1);
        fill("t", "\uD83D\uDE80", 1);
        fill("u", "goal", 3);
        try (Stream<StoredRecord> streamed = store.stream("t")) {
            assertThat(StreamingStore.paging(store, "t", TYPES)).hasSize(3_003).isEqualTo(streamed.toList());
        }
        assertThat(StreamingStore.paging(store, "t", List.of("plan", "plan"))).hasSize(1_000);
        assertThat(StreamingStore.paging(store, "v", TYPES)).isEmpty();
    }

    @Test
    void pages_are_read_when_their_records_are_asked_for_also_by_an_iterator() {
        fill("t", "goal", 2_001);
        AtomicInteger pages = new AtomicInteger();
        Iterator<StoredRecord> records = StreamingStore.paging(new Counting(store, pages), "t", List.of("plan", "goal"))
                .iterator();
        assertThat(pages).hasValue(0);
        for (int i = 0; i < 1_000; i++) {
            assertThat(records.next().key().type()).isEqualTo("goal");
        }
        assertThat(pages).hasValue(1);
        assertThat(records.next()).isNotNull();
        assertThat(pages).hasValue(2);
    }

    @Test
    void nothing_comes_after_the_last_record_and_a_type_that_is_none_is_refused() {
        Iterator<StoredRecord> records = new Pages(store, "t", TYPES);
        assertThat(records.hasNext()).isFalse();
        assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> StreamingStore.paging(store, "t", List.of("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StreamingStore.paging(store, "", TYPES)).isInstanceOf(IllegalArgumentException.class);
    }

    private record Counting(RecordStore store, AtomicInteger pages) implements RecordStore {
        @Override
        public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
            return store.find(keys);
        }

        @Override
        public Page query(Query query) {
            pages.incrementAndGet();
            return store.query(query);
        }

        @Override
        public void commit(Commit commit) {
            store.commit(commit);
        }
    }
}
