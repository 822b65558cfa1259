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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JoinedTransactionsTest {
    private final String prefix = Product.freshPrefix();
    private final Product product;
    private final JdbcStore others;
    private Connection connection;
    private JdbcStore store;

    JoinedTransactionsTest(Product product) {
        this.product = product;
        others = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
    }

    @BeforeEach
    void begin() throws SQLException {
        others.createSchema();
        product.execute("CREATE TABLE " + prefix + "host (line VARCHAR(20))");
        connection = Host.begin(product.dataSource());
        store = JdbcStore.joining(() -> connection).withTablePrefix(prefix);
    }

    @AfterEach
    void end() throws SQLException {
        connection.rollback();
        connection.close();
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
        connection.setAutoCommit(false);
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
    void making_tables_and_views_is_refused() {
        assertThatIllegalStateException().isThrownBy(store::createSchema).withMessageContaining("JdbcStore.of");
        assertThatIllegalStateException().isThrownBy(store::createViews).withMessageContaining("JdbcStore.of");
    }

    private void hostWrites(String line) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + prefix + "host VALUES ('" + line + "')");
        }
    }

    private long hostLines() throws SQLException {
        try (Connection reader = product.dataSource().getConnection();
                Statement statement = reader.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + prefix + "host")) {
            count.next();
            return count.getLong(1);
        }
    }
}
