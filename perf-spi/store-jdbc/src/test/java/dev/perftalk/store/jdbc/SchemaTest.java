package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.perftalk.spi.storage.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private final DataSource database = H2.memory();

    @AfterEach
    void shutdown() throws SQLException {
        H2.shutdown(database);
    }

    @Test
    void tables_that_are_there_are_kept_as_they_are() {
        JdbcStore store = JdbcStore.of(database);
        store.createSchema();
        store.commit(Some.creation("x"));
        store.createSchema();
        assertThat(store.find(Some.keys("x"))).hasSize(1);
    }

    @Test
    void a_prefix_names_all_tables() throws SQLException {
        JdbcStore store = JdbcStore.of(database).withTablePrefix("hr_2_");
        store.createSchema();
        assertThat(tables()).containsExactly("HR_2_LABEL", "HR_2_RECORD");
        store.commit(Some.creation("x"));
        assertThat(store.find(Some.keys("x"))).hasSize(1);
        assertThat(store.query(Query.of("acme", "goal").withLabel("person", "p"))
                        .records())
                .hasSize(1);
    }

    @Test
    void stores_of_different_prefixes_share_nothing() {
        JdbcStore one = JdbcStore.of(database);
        JdbcStore other = one.withTablePrefix("other_");
        one.createSchema();
        other.createSchema();
        one.commit(Some.creation("x"));
        assertThat(other.find(Some.keys("x"))).isEmpty();
        other.commit(Some.creation("x"));
    }

    @ParameterizedTest
    @EnumSource
    void tables_may_lie_in_a_schema_of_their_own(Product product) throws SQLException {
        String schema = Product.freshPrefix() + "hr";
        product.execute("CREATE SCHEMA " + schema);
        JdbcStore store = JdbcStore.of(product.dataSource()).withSchema(schema).withTablePrefix("talk_");
        store.createSchema();
        store.createSchema();
        store.createViews();
        store.commit(Some.creation("x"));
        assertThat(store.query(Query.of("acme", "goal").withLabel("person", "p"))
                        .records())
                .hasSize(1);
        assertThat(product.count("SELECT COUNT(*) FROM " + schema + ".talk_label"))
                .isEqualTo(1);
        assertThat(product.count("SELECT COUNT(*) FROM " + schema + ".talk_goals"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    @Timeout(600)
    void tables_that_are_there_wait_for_nobody_at_a_start(Product product) throws SQLException {
        String prefix = Product.freshPrefix();
        JdbcStore store = JdbcStore.of(product.dataSource()).withTablePrefix(prefix);
        store.createSchema();
        try (Connection busy = Host.begin(product.dataSource());
                Statement statement = busy.createStatement()) {
            statement.execute(
                    product == Product.POSTGRESQL
                            ? "LOCK TABLE " + prefix + "record, " + prefix + "label IN SHARE UPDATE EXCLUSIVE MODE"
                            : "SELECT * FROM " + prefix + "record");
            store.createSchema();
            busy.rollback();
        }
    }

    @Test
    void a_database_by_another_name_is_what_the_host_says_it_is() throws SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcStore store = JdbcStore.of(Fakes.lending(Fakes.ofProduct("Oracle", connection)))
                    .withDialect(Dialect.H2);
            store.createSchema();
            store.commit(Some.creation("x"));
            assertThat(store.find(Some.keys("x"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HR", "1", "_x", "a b", "a;drop", "a\"", "hr.perf"})
    void a_schema_of_another_form_is_refused(String schema) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStore.of(database).withSchema(schema))
                .withMessageContaining("schema")
                .withMessageContaining("'" + schema + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Perf_", "1_", "_x", "a b", "a;drop", "a\"", "hr.perf_", "a234567890123456789012345678901"})
    void a_prefix_of_another_form_is_refused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStore.of(database).withTablePrefix(prefix))
                .withMessageContaining("tablePrefix")
                .withMessageContaining("'" + prefix + "'");
    }

    @Test
    void a_database_of_another_kind_is_refused_by_name() throws SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcStore store = JdbcStore.of(Fakes.lending(Fakes.ofProduct("Oracle", connection)));
            assertThatIllegalStateException()
                    .isThrownBy(store::createSchema)
                    .withMessageContaining("'Oracle'")
                    .withMessageContaining("[POSTGRESQL, MARIADB, H2]");
        }
    }

    private Set<String> tables() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }
}
