package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Streaming and erasing over more records than are read or removed at a time. */
@ParameterizedClass
@EnumSource
class WholeTenantTest {
    private final String prefix = Product.freshPrefix();
    private final Product product;
    private final JdbcStore store;

    WholeTenantTest(Product product) {
        this.product = product;
        store = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
        store.createSchema();
    }

    @Test
    void a_stream_meets_every_record_of_the_tenant_in_order_and_no_other() {
        List<RecordKey> keys = fill("acme", 450);
        fill("other", 3);
        assertThat(streamed("acme")).isEqualTo(keys);
        assertThat(streamed("nobody")).isEmpty();
    }

    @Test
    void a_stream_goes_on_where_records_come_and_go_meanwhile() {
        List<RecordKey> keys = fill("acme", 300);
        List<RecordKey> met = new ArrayList<>();
        try (Stream<StoredRecord> stream = store.stream("acme")) {
            Iterator<StoredRecord> records = stream.iterator();
            met.add(records.next().key());
            store.commit(Commit.builder()
                    .delete(keys.get(keys.size() - 1), 1)
                    .put(keys.get(0), 1, Labels.none(), Some.NOON, Body.of(1, "[]"))
                    .build());
            records.forEachRemaining(stored -> met.add(stored.key()));
        }
        assertThat(met).isEqualTo(keys.subList(0, keys.size() - 1));
    }

    @Test
    void a_stream_holds_no_connection_between_pages() {
        fill("acme", 300);
        List<Stream<StoredRecord>> open = Stream.generate(() -> store.stream("acme"))
                .limit(Servers.POOL_SIZE + 1)
                .toList();
        assertThat(open)
                .allSatisfy(stream ->
                        assertThat(stream.iterator().next().key().tenant()).isEqualTo("acme"));
        open.forEach(Stream::close);
    }

    @Test
    void erased_keys_are_gone_with_their_labels_whatever_their_version() throws SQLException {
        List<RecordKey> keys = fill("acme", 3);
        store.commit(Commit.builder()
                .put(keys.get(0), 1, Labels.of("person", "q"), Some.NOON, Body.of(1, "[]"))
                .build());
        assertThat(store.erase(List.of(keys.get(0), keys.get(2), keys.get(2), Some.key("absent"))))
                .isEqualTo(2);
        assertThat(store.find(keys)).containsOnlyKeys(keys.get(1));
        assertThat(product.count("SELECT COUNT(*) FROM " + prefix + "label")).isEqualTo(1);
        assertThat(store.erase(List.of())).isZero();
    }

    @Test
    void an_erased_tenant_leaves_nothing_and_others_everything() throws SQLException {
        fill("acme", 1_100);
        fill("other", 2);
        assertThat(store.eraseTenant("acme")).isEqualTo(1_100);
        assertThat(store.eraseTenant("acme")).isZero();
        assertThat(product.count("SELECT COUNT(*) FROM " + prefix + "record")).isEqualTo(2);
        assertThat(product.count("SELECT COUNT(*) FROM " + prefix + "label")).isEqualTo(2);
    }

    @Test
    void more_keys_than_a_commit_has_writes_are_refused() {
        List<RecordKey> keys = IntStream.rangeClosed(0, Commit.MAX_WRITES)
                .mapToObj(i -> Some.key("k-" + i))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> store.erase(keys)).withMessageContaining("10001");
    }

    private List<RecordKey> streamed(String tenant) {
        try (Stream<StoredRecord> stream = store.stream(tenant)) {
            return stream.map(StoredRecord::key).toList();
        }
    }

    /** So many records of two types, written in another order than that of their keys. */
    private List<RecordKey> fill(String tenant, int count) {
        List<RecordKey> keys = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> RecordKey.of(tenant, i % 2 == 0 ? "goal" : "plan", "目标-" + i))
                .toList());
        Collections.shuffle(keys, new Random(count));
        Commit.Builder commit = Commit.builder();
        keys.forEach(key -> commit.put(key, 0, Labels.of("person", "p"), Some.NOON, Body.of(1, "{}")));
        store.commit(commit.build());
        return keys.stream().sorted().toList();
    }
}
