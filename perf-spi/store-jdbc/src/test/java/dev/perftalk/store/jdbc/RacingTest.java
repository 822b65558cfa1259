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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a commit that waits for another: the servers say when it does. */
@ParameterizedClass
@EnumSource(names = {"POSTGRESQL", "MARIADB"})
@Timeout(600)
class RacingTest {
    private final String prefix = Product.freshPrefix();
    private final Product product;
    private final JdbcStore store;
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private Connection first;

    RacingTest(Product product) {
        this.product = product;
        store = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
    }

    @BeforeEach
    void begin() throws SQLException {
        store.createSchema();
        first = Host.begin(product.dataSource());
    }

    @AfterEach
    void end() throws SQLException {
        first.close();
        other.shutdownNow();
    }

    @Test
    void a_key_made_meanwhile_is_a_conflict() throws Exception {
        ahead().commit(Some.creation("x"));
        Future<?> later = waiting(() -> {
            store.commit(Some.creation("w", "x", "y"));
            return true;
        });
        first.commit();
        assertThatThrownBy(later::get)
                .cause()
                .isInstanceOfSatisfying(
                        VersionConflictException.class,
                        conflict -> assertThat(conflict.keys()).containsExactly(Some.key("x")));
        assertThat(store.find(Some.keys("w", "x", "y"))).containsOnlyKeys(Some.key("x"));
    }

    @Test
    void a_key_whose_making_was_rolled_back_meanwhile_is_none() throws Exception {
        ahead().commit(Some.creation("x"));
        Future<?> later = waiting(() -> {
            store.commit(Some.creation("w", "x", "y"));
            return true;
        });
        first.rollback();
        later.get();
        assertThat(store.find(Some.keys("w", "x", "y"))).hasSize(3);
    }

    @Test
    void a_key_whose_absence_is_checked_is_not_made_meanwhile() throws Exception {
        ahead().commit(Commit.builder()
                .check(Some.key("x"), 0)
                .put(Some.key("y"), 0, Labels.none(), Some.NOON, Body.of(1, "{}"))
                .build());
        Future<?> later = waiting(() -> {
            store.commit(Commit.builder()
                    .check(Some.key("y"), 0)
                    .put(Some.key("x"), 0, Labels.none(), Some.NOON, Body.of(1, "{}"))
                    .build());
            return true;
        });
        first.commit();
        assertThatThrownBy(later::get).cause().isInstanceOf(VersionConflictException.class);
        assertThat(store.find(Some.keys("x", "y"))).containsOnlyKeys(Some.key("y"));
    }

    @Test
    void a_host_goes_on_after_a_key_was_made_meanwhile() throws Exception {
        product.execute("CREATE TABLE " + prefix + "host (line VARCHAR(20))");
        ahead().commit(Some.creation("x"));
        Future<?> later = waiting(() -> {
            try (Connection second = Host.begin(product.dataSource())) {
                JdbcStore joining = JdbcStore.joining(() -> second).withTablePrefix(prefix);
                second.createStatement().execute("INSERT INTO " + prefix + "host VALUES ('before')");
                assertThatThrownBy(() -> joining.commit(Some.creation("w", "x", "y")))
                        .isInstanceOf(VersionConflictException.class);
                joining.commit(Some.change("x", 1));
                second.commit();
                return true;
            }
        });
        first.commit();
        later.get();
        assertThat(product.count("SELECT COUNT(*) FROM " + prefix + "host")).isEqualTo(1);
        assertThat(store.find(Some.keys("w", "x", "y"))).containsOnlyKeys(Some.key("x"));
    }

    @Test
    void a_version_named_before_it_was_seen_leaves_no_label_of_it() throws Exception {
        store.commit(labelled("first", 0));
        ahead().commit(labelled("second", 1));
        Future<?> later = waiting(() -> {
            store.commit(labelled("third", 2));
            return true;
        });
        first.commit();
        later.get();
        assertThat(store.query(Query.of("acme", "goal").withLabel("state", "third"))
                        .records())
                .singleElement()
                .matches(stored -> stored.version() == 3);
        assertThat(product.count("SELECT COUNT(*) FROM " + prefix + "label")).isEqualTo(1);
    }

    private static Commit labelled(String state, long version) {
        return Commit.builder()
                .put(Some.key("x"), version, Labels.of("state", state), Some.NOON, Body.of(1, "{}"))
                .build();
    }

    private JdbcStore ahead() {
        return JdbcStore.joining(() -> first).withTablePrefix(prefix);
    }

    private Future<?> waiting(Callable<?> work) throws SQLException {
        Future<?> waiting = other.submit(work);
        product.awaitWaiting();
        return waiting;
    }
}
