package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page costs as much as the page: the database says how many rows it has looked at. */
class IndexTest {
    private static final int RECORDS = 3_000;
    private static final int LIMIT = 10;
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private static final DataSource DATABASE = H2.memory();

    @BeforeAll
    static void fill() throws SQLException {
        JdbcStore store = JdbcStore.of(DATABASE);
        store.createSchema();
        for (String tenant : List.of("acme", "other")) {
            Commit.Builder commit = Commit.builder();
            for (int i = 0; i < RECORDS; i++) {
                commit.put(
                        RecordKey.of(tenant, "goal", "g-" + i),
                        0,
                        Labels.of("person", "p-" + i % 100).and("state", "open"),
                        Some.NOON.plusSeconds(i),
                        Body.of(1, "{}"));
            }
            store.commit(commit.build());
        }
        H2.execute(DATABASE, "ANALYZE");
    }

    @AfterAll
    static void shutdown() throws SQLException {
        H2.shutdown(DATABASE);
    }

    static Stream<Query> queries() {
        Query all = Query.of("acme", "goal").withLimit(LIMIT);
        Query late = all.withAt(Some.NOON.plusSeconds(1_000), Some.NOON.plusSeconds(9_000));
        return Stream.of(
                        Stream.of(all, late, all.withLabel("state", "open"), late.withLabel("state", "open"))
                                .flatMap(
                                        query -> Stream.of(Query.Order.values()).map(query::withOrder))
                                .filter(query -> query.order() != Query.Order.ID
                                        || query.to().isEmpty()),
                        Stream.of(
                                all.withAnyLabel("person", List.of("p-1", "p-2")),
                                all.withAnyLabel("person", List.of("p-1", "p-2"))
                                        .withLabel("state", "open"),
                                all.withLabel("person", "p-1").withLabel("state", "open"),
                                Query.dueAnywhere("goal", Some.NOON.plusSeconds(2_000))
                                        .withLimit(LIMIT)))
                .flatMap(queries -> queries)
                .flatMap(IndexTest::firstAndSecondPage);
    }

    private static Stream<Query> firstAndSecondPage(Query query) {
        return Stream.of(
                query,
                query.withCursor(JdbcStore.of(DATABASE).query(query).next().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_page_is_read_off_an_index(Query query) throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            Database database = new Database(connection, Dialect.H2, Tables.STANDARD);
            Sql explained = Sql.of("EXPLAIN ANALYZE").add(new Querying(query, Dialect.H2).statement());
            String plan = database.select(explained, row -> row.getString(1)).get(0);
            assertThat(SCANNED.matcher(plan).results().map(IndexTest::count))
                    .as(plan)
                    .allMatch(rows -> rows < 100);
        }
    }

    private static int count(MatchResult scanned) {
        return Integer.parseInt(scanned.group(1));
    }
}
