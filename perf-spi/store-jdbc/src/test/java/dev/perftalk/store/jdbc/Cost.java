package dev.perftalk.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks a database how many rows a statement looks at. */
enum Cost {
    POSTGRESQL("ANALYZE perf_record", "ANALYZE perf_label") {
        // of the plan for all values, which is the one that is kept
        @Override
        long rows(Database database, Sql sql) throws SQLException {
            database.connection().createStatement().execute("SET LOCAL plan_cache_mode = force_generic_plan");
            String plan = String.join(
                    "\n", database.select(Sql.of("EXPLAIN (ANALYZE)").add(sql), row -> row.getString(1)));
            assertSomethingIsRead(plan);
            return PRODUCED.matcher(plan).results().mapToLong(Cost::product).sum()
                    + REMOVED.matcher(plan).results().mapToLong(Cost::product).sum();
        }
    },
    MARIADB("ANALYZE TABLE perf_record", "ANALYZE TABLE perf_label") {
        @Override
        long rows(Database database, Sql sql) throws SQLException {
            database.connection().createStatement().execute("FLUSH STATUS");
            database.select(sql, row -> row.getString(1));
            return database.select(Sql.of("SHOW SESSION STATUS LIKE 'Handler_read_%'"), row -> row.getLong(2)).stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    },
    H2("ANALYZE") {
        @Override
        long rows(Database database, Sql sql) throws SQLException {
            String plan = database.select(Sql.of("EXPLAIN ANALYZE").add(sql), row -> row.getString(1))
                    .get(0);
            assertSomethingIsRead(plan);
            return SCANNED.matcher(plan).results().mapToLong(Cost::product).sum();
        }
    };

    private static final Pattern PRODUCED = Pattern.compile("Scan.*\\(actual .*rows=(\\d+) loops=(\\d+)\\)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final List<String> statistics;

    Cost(String... statistics) {
        this.statistics = List.of(statistics);
    }

    static Cost of(Product product) {
        return valueOf(product.name());
    }

    /** The statements that let the database know what is in its tables. */
    List<String> statistics() {
        return statistics;
    }

    abstract long rows(Database database, Sql sql) throws SQLException;

    private static void assertSomethingIsRead(String plan) {
        if (!PRODUCED.matcher(plan).find() && !SCANNED.matcher(plan).find()) {
            throw new AssertionError("a plan of an unknown form: " + plan);
        }
    }

    private static long product(MatchResult counts) {
        long product = 1;
        for (int i = 1; i <= counts.groupCount(); i++) {
            product *= Long.parseLong(counts.group(i));
        }
        return product;
    }
}
