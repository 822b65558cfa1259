package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.VersionConflictException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinedTransactionsTest {
    private final DataSource database = H2.memory();
    private final JdbcStore others = JdbcStore.of(database);
    private Connection connection;
    private JdbcStore store;

    @BeforeEach
    void begin() throws SQLException {
        others.createSchema();
        H2.execute(database, "CREATE TABLE host (line VARCHAR)");
        connection = database.getConnection();
        connection.setAutoCommit(false);
        store = JdbcStore.joining(() -> connection);
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
        H2.shutdown(database);
    }

    @Test
    void what_is_committed_is_seen_by_others_when_the_host_commits() throws SQLException {
        hostWrites("before");
        store.commit(Some.creation("x"));
        assertThat(store.find(Some.keys("x"))).hasSize(1);
        assertThat(others.find(Some.keys("x"))).isEmpty();
        connection.commit();
        assertThat(others.find(Some.keys("x"))).hasSize(1);
        assertThat(hostLines()).isEqualTo(1);
    }

    @Test
    void what_is_committed_is_gone_when_the_host_rolls_back() throws SQLException {
        hostWrites("before");
        store.commit(Some.creation("x"));
        connection.rollback();
        assertThat(others.find(Some.keys("x"))).isEmpty();
        assertThat(hostLines()).isZero();
    }

    @Test
    void after_a_conflict_the_host_goes_on_and_commits_its_own_work() throws SQLException {
        others.commit(Some.creation("x"));
        hostWrites("before");
        assertThatThrownBy(() -> store.commit(Some.creation("w", "x", "y")))
                .isInstanceOf(VersionConflictException.class);
        hostWrites("after");
        store.commit(Some.change("x", 1));
        connection.commit();
        assertThat(hostLines()).isEqualTo(2);
        assertThat(others.find(Some.keys("w", "x", "y"))).containsOnlyKeys(Some.key("x"));
        assertThat(others.find(Some.keys("x")).get(Some.key("x")).version()).isEqualTo(2);
    }

    @Test
    void a_key_made_meanwhile_is_a_conflict_and_the_host_goes_on() throws SQLException {
        hostWrites("before");
        Connection overtaken =
                Fakes.overtaken(connection, "INSERT INTO perf_record", () -> others.commit(Some.creation("x")));
        assertThatThrownBy(() -> JdbcStore.joining(() -> overtaken).commit(Some.creation("w", "x", "y")))
                .isInstanceOfSatisfying(
                        VersionConflictException.class,
                        conflict -> assertThat(conflict.keys()).containsExactly(Some.key("x")));
        connection.commit();
        assertThat(hostLines()).isEqualTo(1);
        assertThat(others.find(Some.keys("w", "x", "y"))).containsOnlyKeys(Some.key("x"));
    }

    @Test
    void a_claim_stands_or_falls_with_the_host() throws SQLException {
        others.commit(Some.creation("x"));
        assertThat(store.claim("goal", Some.NOON, Duration.ofMinutes(1), 1)).hasSize(1);
        assertThat(others.claim("goal", Some.NOON, Duration.ofMinutes(1), 1)).isEmpty();
        connection.rollback();
        assertThat(others.claim("goal", Some.NOON, Duration.ofMinutes(1), 1)).hasSize(1);
    }

    @Test
    void a_connection_that_commits_each_statement_is_refused() throws SQLException {
        connection.setAutoCommit(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.commit(Some.creation("x")))
                .withMessageContaining("autoCommit is on");
        assertThatIllegalStateException().isThrownBy(() -> store.find(Some.keys("x")));
        assertThat(others.find(Some.keys("x"))).isEmpty();
    }

    @Test
    void a_transaction_of_another_isolation_is_refused() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.commit(Some.creation("x")))
                .withMessageContaining("READ COMMITTED");
    }

    @Test
    void making_tables_is_refused() {
        assertThatIllegalStateException().isThrownBy(store::createSchema).withMessageContaining("JdbcStore.of");
    }

    private void hostWrites(String line) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO host VALUES ('" + line + "')");
        }
    }

    private long hostLines() throws SQLException {
        try (Connection reader = database.getConnection();
                Statement statement = reader.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM host")) {
            count.next();
            return count.getLong(1);
        }
    }
}
