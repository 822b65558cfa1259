package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.StorageException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final DataSource database = H2.at(H2.memoryUrl() + ";LOCK_TIMEOUT=20");
    private final JdbcStore store = JdbcStore.of(database);

    @BeforeEach
    void create() {
        store.createSchema();
    }

    @AfterEach
    void shutdown() throws SQLException {
        H2.shutdown(database);
    }

    @Test
    void content_that_the_database_quotes_is_not_passed_on() throws SQLException {
        H2.execute(database, "ALTER TABLE perf_record ALTER COLUMN body INTEGER");
        Commit commit = Commit.builder()
                .put(Some.key("x"), 0, Labels.none(), Some.NOON, Body.of(1, "\"my secret\""))
                .build();
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> store.commit(commit))
                .satisfies(failure -> {
                    assertThat(failure.isRetryable()).isFalse();
                    assertThat(failure).hasMessageContaining("22018");
                    assertThat(printed(failure)).doesNotContain("secret").contains("Committing.run");
                });
    }

    @Test
    void a_lock_that_is_not_given_in_time_is_worth_another_try() throws SQLException {
        store.commit(Some.creation("x"));
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            JdbcStore.joining(() -> other).commit(Some.change("x", 1));
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> store.commit(Some.change("x", 1)))
                    .matches(StorageException::isRetryable);
            other.rollback();
        }
        store.commit(Some.change("x", 1));
    }

    @Test
    void a_statement_that_took_too_long_is_worth_another_try() throws SQLException {
        String prefix = Product.freshPrefix();
        JdbcStore onPostgresql = JdbcStore.of(Product.POSTGRESQL.dataSource()).withTablePrefix(prefix);
        onPostgresql.createSchema();
        onPostgresql.commit(Some.creation("x"));
        try (Connection other = Host.begin(Product.POSTGRESQL.dataSource());
                Connection hurried = DriverManager.getConnection(Product.POSTGRESQL.url());
                Statement statement = hurried.createStatement()) {
            statement.execute("SET statement_timeout = 100");
            JdbcStore.joining(() -> other).withTablePrefix(prefix).commit(Some.change("x", 1));
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> JdbcStore.of(Fakes.lending(hurried))
                            .withTablePrefix(prefix)
                            .commit(Some.change("x", 1)))
                    .matches(StorageException::isRetryable)
                    .withMessageContaining("57014");
            other.rollback();
        }
    }

    @Test
    void a_pool_without_a_connection_to_lend_is_worth_another_try() {
        DataSource exhausted = Fakes.dataSource(() -> {
            throw new SQLTransientConnectionException("none left");
        });
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> JdbcStore.of(exhausted).find(Some.keys("x")))
                .matches(StorageException::isRetryable);
    }

    @Test
    void a_missing_table_is_not_worth_another_try() {
        JdbcStore elsewhere = store.withTablePrefix("missing_");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> elsewhere.commit(Some.creation("x")))
                .matches(failure -> !failure.isRetryable());
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
