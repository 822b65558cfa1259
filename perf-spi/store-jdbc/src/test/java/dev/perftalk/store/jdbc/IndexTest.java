package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page costs as much as the page, and a claim as much as it takes: the database says how many rows it has looked at. */
class IndexTest {
    private static final int RECORDS = 3_000;
    private static final int LIMIT = 10;

    /** What ten records and their index entries may cost, or all 60 of two people; a tenant or a state has thousands. */
    private static final long FEW = 250;

    private static final Map<Product, Tables> FILLED = new EnumMap<>(Product.class);

    static Stream<Arguments> pages() {
        return Stream.of(Product.values())
                .flatMap(product -> queries().flatMap(query -> firstAndSecondPage(product, query)));
    }

    private static Stream<Query> queries() {
        Query all = Query.of("acme", "goal").withLimit(LIMIT);
        Query late = all.withAt(Some.NOON.plusSeconds(300), Some.NOON.plusSeconds(900));
        Query ofTwo = all.withAnyLabel("person", List.of("p-1", "p-2"));
        Stream<Query> inEveryOrder = Stream.of(
                        all, late, all.withLabel("state", "open"), late.withLabel("state", "open"))
                .flatMap(query -> Stream.of(Query.Order.values()).map(query::withOrder))
                .filter(query -> query.order() != Query.Order.ID || query.to().isEmpty());
        return Stream.concat(
                inEveryOrder,
                Stream.of(
                        ofTwo,
                        ofTwo.withLabel("state", "open"),
                        all.withLabel("person", "p-1").withLabel("state", "open"),
                        Query.dueAnywhere("goal", Some.NOON.plusSeconds(600)).withLimit(LIMIT)));
    }

    private static Stream<Arguments> firstAndSecondPage(Product product, Query query) {
        Tables tables = filled(product);
        JdbcStore store = JdbcStore.of(product.dataSource()).withTablePrefix(tables.prefix());
        return Stream.of(query, query.withCursor(store.query(query).next().orElseThrow()))
                .map(page -> Arguments.of(product, page));
    }

    private static Tables filled(Product product) {
        return FILLED.computeIfAbsent(product, IndexTest::fill);
    }

    private static Tables fill(Product product) {
        Tables tables = Tables.STANDARD.withPrefix(Product.freshPrefix());
        JdbcStore store = JdbcStore.of(product.dataSource()).withTablePrefix(tables.prefix());
        store.createSchema();
        for (String tenant : List.of("acme", "other")) {
            store.commit(goals(tenant));
        }
        try {
            for (String statement : Cost.of(product).statistics()) {
                product.execute(tables.named(statement));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static Commit goals(String tenant) {
        Commit.Builder commit = Commit.builder();
        for (int i = 0; i < RECORDS; i++) {
            commit.put(
                    RecordKey.of(tenant, "goal", "g-" + i),
                    0,
                    Labels.of("person", "p-" + i % 100).and("state", "open"),
                    Some.NOON.plusSeconds(i / 3),
                    Body.of(1, "{}"));
        }
        return commit.build();
    }

    private static List<Write> changes(int count) {
        return IntStream.range(0, count)
                .<Write>mapToObj(i ->
                        new Write.Put(Some.key("g-" + i), 1, Labels.of("state", "done"), Some.NOON, Body.of(1, "[]")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_read_off_an_index(Product product, Query query) throws SQLException {
        assertThat(rows(product, new Querying(query, product.dialect).statement()))
                .isBetween((long) LIMIT, FEW);
    }

    @Test
    void a_claim_and_a_commit_by_one_statement_look_up_what_they_write() throws SQLException {
        assertThat(rows(
                        Product.POSTGRESQL,
                        PostgresqlClaim.statement(
                                "goal", Some.NOON.plusSeconds(600), Some.NOON.plus(Duration.ofDays(1)), LIMIT)))
                .isBetween((long) LIMIT, 2 * FEW);
        assertThat(rows(Product.POSTGRESQL, PostgresqlCommit.statement(changes(LIMIT))))
                .isBetween((long) LIMIT, 2 * FEW);
        List<Write> writes = new ArrayList<>(changes(1));
        writes.add(new Write.Put(Some.key("new"), 0, Labels.of("state", "open"), Some.NOON, Body.of(1, "{}")));
        assertThat(rows(Product.POSTGRESQL, PostgresqlPuts.statement(writes))).isBetween(1L, FEW);
    }

    @Test
    void a_record_of_a_table_that_was_never_analysed_is_looked_up_by_its_key() throws SQLException {
        Tables tables = Tables.STANDARD.withPrefix(Product.freshPrefix());
        JdbcStore store = JdbcStore.of(Product.POSTGRESQL.dataSource()).withTablePrefix(tables.prefix());
        store.createSchema();
        store.commit(goals("acme"));
        try (Connection connection = Product.POSTGRESQL.dataSource().getConnection()) {
            Database database = new Database(connection, Dialect.POSTGRESQL, tables);
            for (Sql sql : List.of(PostgresqlCommit.statement(changes(LIMIT)), PostgresqlPuts.statement(changes(1)))) {
                List<String> plan = database.select(Sql.of("EXPLAIN").add(sql), row -> row.getString(1));
                assertThat(String.join("\n", plan)).contains("record_key").doesNotContain("record_at");
            }
        }
    }

    @Test
    void keys_are_locked_one_by_one() throws SQLException {
        List<RecordKey> keys = Some.keys("g-1", "g-17", "g-2999", "absent");
        for (Product product : List.of(Product.MARIADB, Product.POSTGRESQL)) {
            Sql lock = Sql.of("SELECT r.version")
                    .add(product.dialect.fromRecords(keys))
                    .add("FOR UPDATE");
            assertThat(rows(product, lock)).isBetween(3L, 20L);
        }
    }

    /** How many rows a statement looks at, in a transaction that is rolled back. */
    private static long rows(Product product, Sql sql) throws SQLException {
        try (Connection connection = Host.begin(product.dataSource())) {
            try {
                return Cost.of(product).rows(new Database(connection, product.dialect, filled(product)), sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
