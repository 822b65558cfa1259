package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.VersionConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the common commits send to PostgreSQL, and what they leave there. */
class RoundTripsTest {
    private final String prefix = Product.freshPrefix();
    private final AtomicInteger sent = new AtomicInteger();
    private Connection connection;
    private JdbcStore store;

    @BeforeEach
    void create() throws SQLException {
        connection = Product.POSTGRESQL.dataSource().getConnection();
        store = JdbcStore.of(Fakes.lending(Fakes.counting(connection, sent))).withTablePrefix(prefix);
        store.createSchema();
        store.commit(put(Commit.builder(), "x", 0, Labels.of("state", "open").and("person", "p"), Some.NOON)
                .build());
        sent.set(0);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_change_with_what_is_made_beside_it_is_one_statement() {
        Commit.Builder commit = put(Commit.builder(), "x", 1, Labels.none(), Some.NOON);
        for (int i = 0; i < 8; i++) {
            put(commit, "new-" + i, 0, Labels.of("state", "new"), Some.NOON);
        }
        store.commit(commit.build());
        assertThat(sent).hasValue(1);
        assertThat(found("state", "new")).isEqualTo(8);
        assertThat(found("person", "p")).isZero();
    }

    @Test
    void a_label_that_stays_is_left_where_it_is_and_one_whose_instant_moves_goes_along() throws SQLException {
        store.commit(put(Commit.builder(), "x", 1, Labels.of("state", "open").and("person", "q"), Some.NOON)
                .build());
        assertThat(found("state", "open")).isEqualTo(1);
        assertThat(found("person", "p")).isZero();
        assertThat(found("person", "q")).isEqualTo(1);
        Instant later = Some.NOON.plusSeconds(1);
        store.commit(put(Commit.builder(), "x", 2, Labels.of("state", "open").and("person", "q"), later)
                .build());
        assertThat(store.query(Query.of("acme", "goal")
                                .withLabel("state", "open")
                                .withAt(later, later.plusSeconds(1)))
                        .records())
                .hasSize(1);
        assertThat(Product.POSTGRESQL.count("SELECT COUNT(*) FROM " + prefix + "label"))
                .isEqualTo(2);
    }

    @Test
    void nothing_is_made_beside_a_change_that_comes_too_late() {
        store.commit(Some.change("x", 1));
        assertThatThrownBy(() -> store.commit(
                        put(put(Commit.builder(), "x", 1, Labels.none(), Some.NOON), "new", 0, Labels.none(), Some.NOON)
                                .build()))
                .isInstanceOfSatisfying(
                        VersionConflictException.class,
                        conflict -> assertThat(conflict.keys()).containsExactly(Some.key("x")));
        assertThat(store.find(Some.keys("x", "new"))).containsOnlyKeys(Some.key("x"));
    }

    @Test
    void nothing_is_changed_beside_what_is_there_already() {
        store.commit(Some.creation("there"));
        assertThatThrownBy(() -> store.commit(put(
                                put(Commit.builder(), "x", 1, Labels.none(), Some.NOON),
                                "there",
                                0,
                                Labels.none(),
                                Some.NOON)
                        .build()))
                .isInstanceOfSatisfying(
                        VersionConflictException.class,
                        conflict -> assertThat(conflict.keys()).containsExactly(Some.key("there")));
        assertThat(store.find(Some.keys("x")).get(Some.key("x")).version()).isEqualTo(1);
        assertThat(found("state", "open")).isEqualTo(1);
    }

    private int found(String label, String value) {
        return store.query(Query.of("acme", "goal").withLabel(label, value))
                .records()
                .size();
    }

    private static Commit.Builder put(Commit.Builder commit, String id, long version, Labels labels, Instant at) {
        return commit.put(Some.key(id), version, labels, at, Body.of(1, "{}"));
    }
}
