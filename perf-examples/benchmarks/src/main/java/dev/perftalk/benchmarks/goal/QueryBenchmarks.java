package dev.perftalk.benchmarks.goal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The progress of the root alone by PostgreSQL's recursive query: each leaf counts by the product of the shares above it.
 * What is missing is made up for at the root and not where it is missing, so it comes only near to what the others come to.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class QueryBenchmarks {
    private static final String TABLE = """
            CREATE TABLE goal AS
            SELECT id, parent, progress, weight / sum(weight) OVER (PARTITION BY parent) AS share
            FROM unnest(?::int[], ?::int[], ?::float8[], ?::float8[]) AS given (id, parent, progress, weight)""";
    private static final String ROOT = """
            WITH RECURSIVE below (id, share, progress) AS (
              SELECT id, share, progress FROM goal WHERE id = 0
              UNION ALL
              SELECT goal.id, below.share * goal.share, goal.progress FROM below JOIN goal ON goal.parent = below.id)
            SELECT sum(share * progress) / sum(share) FROM below WHERE progress IS NOT NULL""";

    /** A table of one size. */
    @State(Scope.Benchmark)
    public static class Goals {
        @Param({"1000", "100000", "1000000"})
        int size;

        private EmbeddedPostgres server;
        private Connection connection;

        @Setup
        public void setUp() throws IOException, SQLException {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "256MB")
                    .start();
            connection = server.getPostgresDatabase().getConnection();
            Forest forest = new Forest(size);
            try (PreparedStatement table = connection.prepareStatement(TABLE)) {
                table.setArray(1, array("int4", goal -> goal));
                table.setArray(2, array("int4", goal -> goal == 0 ? null : forest.parent[goal]));
                table.setArray(
                        3, array("float8", goal -> forest.progress[goal] < 0 ? null : forest.progress[goal] / 1e9));
                table.setArray(4, array("float8", goal -> (double) forest.weight[goal]));
                table.execute();
            }
            try (Statement rest = connection.createStatement()) {
                rest.execute("CREATE INDEX ON goal (parent)");
                rest.execute("CREATE INDEX ON goal (id)");
                rest.execute("ANALYZE goal");
            }
            double exact = new FixedFloor(forest).rollUp() / 1e9;
            if (Math.abs(root() - exact) > 0.05) {
                throw new IllegalStateException("the query comes to " + root() + ", the floor to " + exact);
            }
        }

        private Array array(String type, IntFunction<Object> value) throws SQLException {
            return connection.createArrayOf(
                    type, IntStream.range(0, size).mapToObj(value).toArray());
        }

        double root() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet root = statement.executeQuery(ROOT)) {
                root.next();
                return root.getDouble(1);
            }
        }

        @TearDown
        public void tearDown() throws IOException, SQLException {
            connection.close();
            server.close();
        }
    }

    @Benchmark
    public double postgresql(Goals goals) throws SQLException {
        return goals.root();
    }
}
