package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What other systems got wrong, as far as it is for the database to get right. */
@ParameterizedClass
@EnumSource
class EdgeCasesTest {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final String prefix = Product.freshPrefix();
    private final Product product;
    private final JdbcStore store;

    EdgeCasesTest(Product product) {
        this.product = product;
        store = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
        store.createSchema();
    }

    // E21
    @Test
    void of_two_nodes_the_one_with_the_stale_copy_does_not_overwrite_the_other() {
        store.commit(put("cycle", "c", 0, "\"PLAN\""));
        try (HikariDataSource node = Servers.pool(product.url(), true)) {
            JdbcStore there = JdbcStore.of(node).withTablePrefix(prefix);
            RecordKey key = RecordKey.of("acme", "cycle", "c");
            long seenHere = store.find(List.of(key)).get(key).version();
            long seenThere = there.find(List.of(key)).get(key).version();
            there.commit(put("cycle", "c", seenThere, "\"DO\""));
            assertThatThrownBy(() -> store.commit(put("cycle", "c", seenHere, "\"CLOSED\"")))
                    .isInstanceOf(VersionConflictException.class);
            assertThat(store.find(List.of(key)).get(key).body().json()).isEqualTo("\"DO\"");
        }
    }

    // E33
    @Test
    void an_acknowledgement_sent_twice_is_made_once_with_one_message() {
        store.commit(put("conversation", "talk", 0, "[]"));
        Commit acknowledged = Commit.builder()
                .put(key("conversation", "talk"), 1, Labels.none(), Some.NOON, Body.of(1, "[\"p\"]"))
                .put(key("outbox", "talk-acknowledged-p"), 0, Labels.none(), Some.NOON, Body.of(1, "{}"))
                .build();
        store.commit(acknowledged);
        assertThatThrownBy(() -> store.commit(acknowledged))
                .isInstanceOfSatisfying(
                        VersionConflictException.class,
                        conflict -> assertThat(conflict.keys()).hasSize(2));
        assertThat(store.claim("outbox", Some.NOON, LEASE, 10)).hasSize(1);
    }

    // E34
    @Test
    void a_message_is_there_exactly_when_the_change_is_that_caused_it() throws SQLException {
        try (Connection host = Host.begin(product.dataSource())) {
            JdbcStore.joining(() -> host)
                    .withTablePrefix(prefix)
                    .commit(Commit.builder()
                            .put(key("cycle", "c"), 0, Labels.none(), Some.NOON, Body.of(1, "{}"))
                            .put(key("outbox", "m"), 0, Labels.none(), Some.NOON, Body.of(1, "{}"))
                            .build());
            host.rollback();
        }
        assertThat(store.claim("outbox", Some.NOON, LEASE, 10)).isEmpty();
        store.commit(put("outbox", "m", 0, "{}"));
    }

    // E34
    @Test
    void a_message_whose_sender_died_before_it_was_marked_falls_due_again_and_the_dead_cannot_mark_it() {
        store.commit(put("outbox", "m", 0, "{}"));
        StoredRecord dead = store.claim("outbox", Some.NOON, LEASE, 1).get(0);
        Instant later = Some.NOON.plus(LEASE);
        StoredRecord again = store.claim("outbox", later, LEASE, 1).get(0);
        assertThatThrownBy(() -> store.commit(sent(dead))).isInstanceOf(VersionConflictException.class);
        store.commit(sent(again));
        assertThat(store.claim("outbox", later.plus(LEASE), LEASE, 1)).isEmpty();
    }

    // E52
    @Test
    void what_is_due_is_claimed_for_every_tenant_and_erased_for_one() {
        for (String tenant : List.of("a", "b", "租户")) {
            store.commit(Commit.builder()
                    .put(
                            RecordKey.of(tenant, "outbox", "same"),
                            0,
                            Labels.of("person", "p"),
                            Some.NOON,
                            Body.of(1, "1"))
                    .build());
        }
        assertThat(store.claim("outbox", Some.NOON, LEASE, 10))
                .extracting(stored -> stored.key().tenant())
                .containsExactly("a", "b", "租户");
        assertThat(store.eraseTenant("b")).isEqualTo(1);
        assertThat(store.query(Query.dueAnywhere("outbox", Some.NOON.plus(LEASE)))
                        .records())
                .extracting(stored -> stored.key().tenant())
                .containsExactly("a", "租户");
    }

    // E53
    @Test
    void chinese_full_width_and_supplementary_characters_are_kept_and_ordered_by_code_points() {
        List<String> ids = List.of("A", "a", "a ", "é", "績效", "绩效", "\uE000", "ａ", "\uFFFD", "🚀", "𠀀");
        for (String id : ids) {
            store.commit(Commit.builder()
                    .put(key("goal", id), 0, Labels.of("状态", id), Some.NOON, Body.of(1, "\"" + id.repeat(3) + "\""))
                    .build());
        }
        assertThat(store.query(Query.of("acme", "goal").withOrder(Query.Order.ID))
                        .records())
                .extracting(stored -> stored.key().id())
                .containsExactlyElementsOf(ids);
        for (String id : ids) {
            assertThat(store.query(Query.of("acme", "goal").withLabel("状态", id)).records())
                    .singleElement()
                    .matches(stored -> stored.body().json().equals("\"" + id.repeat(3) + "\""));
        }
    }

    private static RecordKey key(String type, String id) {
        return RecordKey.of("acme", type, id);
    }

    private static Commit put(String type, String id, long version, String json) {
        return Commit.builder()
                .put(key(type, id), version, Labels.none(), Some.NOON, Body.of(1, json))
                .build();
    }

    private static Commit sent(StoredRecord message) {
        return Commit.builder().delete(message.key(), message.version()).build();
    }
}
