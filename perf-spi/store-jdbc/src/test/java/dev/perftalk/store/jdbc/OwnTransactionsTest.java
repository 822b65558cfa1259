package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.VersionConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnTransactionsTest {
    private final DataSource database = H2.memory();

    static Stream<Arguments> connections() {
        return Stream.of(Product.values())
                .flatMap(product -> Stream.of(
                        arguments(product, true, Connection.TRANSACTION_READ_COMMITTED),
                        arguments(product, false, Connection.TRANSACTION_READ_COMMITTED),
                        arguments(product, true, Connection.TRANSACTION_SERIALIZABLE),
                        arguments(product, false, Connection.TRANSACTION_REPEATABLE_READ)));
    }

    @ParameterizedTest
    @MethodSource("connections")
    void a_connection_is_given_back_as_it_was_lent(Product product, boolean autoCommit, int isolation)
            throws SQLException {
        String prefix = Product.freshPrefix();
        try (Connection connection = product.dataSource().getConnection()) {
            connection.setAutoCommit(autoCommit);
            connection.setTransactionIsolation(isolation);
            JdbcStore store = JdbcStore.of(Fakes.lending(connection)).withTablePrefix(prefix);
            store.createSchema();
            store.commit(Some.creation("x"));
            assertThat(store.find(Some.keys("x"))).hasSize(1);
            assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
            assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);

            assertThatThrownBy(() -> store.commit(Some.creation("y", "x")))
                    .isInstanceOf(VersionConflictException.class);
            assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
            assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
            JdbcStore others = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
            assertThat(others.find(Some.keys("x", "y"))).containsOnlyKeys(Some.key("x"));
        }
    }

    @Test
    void a_key_made_meanwhile_is_a_conflict() throws SQLException {
        JdbcStore others = JdbcStore.of(database);
        others.createSchema();
        try (Connection connection = database.getConnection()) {
            Connection overtaken =
                    Fakes.overtaken(connection, "INSERT INTO perf_record", () -> others.commit(Some.creation("x")));
            Commit commit = Commit.builder()
                    .check(Some.key("x"), 0)
                    .put(Some.key("y"), 0, Labels.none(), Some.NOON, Body.of(1, "{}"))
                    .build();
            JdbcStore store = JdbcStore.of(Fakes.lending(overtaken));
            assertThatThrownBy(() -> store.commit(commit))
                    .isInstanceOfSatisfying(
                            VersionConflictException.class,
                            conflict -> assertThat(conflict.keys()).containsExactly(Some.key("x")));
        }
        assertThat(others.find(Some.keys("x", "y"))).containsOnlyKeys(Some.key("x"));
        H2.shutdown(database);
    }

    @Test
    void a_key_made_and_deleted_meanwhile_is_none() throws SQLException {
        JdbcStore others = JdbcStore.of(database);
        others.createSchema();
        try (Connection connection = database.getConnection()) {
            Connection overtaken = Fakes.overtaken(connection, "INSERT INTO perf_record", () -> {
                others.commit(Some.creation("x"));
                others.commit(Commit.builder().delete(Some.key("x"), 1).build());
            });
            JdbcStore.of(Fakes.lending(overtaken)).commit(Some.creation("x"));
        }
        assertThat(others.find(Some.keys("x"))).hasSize(1);
        H2.shutdown(database);
    }
}
