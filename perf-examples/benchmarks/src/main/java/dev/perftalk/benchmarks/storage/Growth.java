package dev.perftalk.benchmarks.storage;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.store.jdbc.JdbcStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ObjLongConsumer;

/** What a read costs in a small table and in a large one. */
public final class Growth {
    private static final int PROBES = 400;
    private static final int PAGE = 500;

    private record Grown(RecordStore store, int count, Random random) {
        static Grown to(int count, String prefix, Server server) throws SQLException {
            JdbcStore store = JdbcStore.of(server.ours()).withTablePrefix(prefix);
            store.createSchema();
            for (int first = 0; first < count; first += Bulk.SIZE) {
                store.commit(Bulk.of(Kind.STILL, first));
            }
            return new Grown(store, count, new Random(count));
        }

        double micros(ObjLongConsumer<RecordStore> read) {
            long number = random.nextInt(count);
            long begin = System.nanoTime();
            read.accept(store, number);
            return (System.nanoTime() - begin) / 1e3;
        }
    }

    private Growth() {}

    /** Prints the medians of each in microseconds, with the quotient beside what is claimed. */
    public static void print(int few, int many) throws Exception {
        try (Server server = Server.postgresql()) {
            Grown small = Grown.to(few, "small_", server);
            Grown large = Grown.to(many, "large_", server);
            try (Connection connection = server.ours().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE");
            }
            System.out.printf(Locale.ROOT, "%n| read, µs | of %,d | of %,d | times | claimed |%n", few, many);
            System.out.println("|---|--:|--:|--:|--:|");
            row("one record", small, large, Growth::point);
            row("what is due, first 20", small, large, Growth::due);
            row("a page of " + PAGE, small, large, Growth::page);
        }
    }

    // by turns, so that neither has the warmer machine
    private static void row(String what, Grown small, Grown large, ObjLongConsumer<RecordStore> read) {
        double[] smalls = new double[PROBES];
        double[] larges = new double[PROBES];
        for (int i = -PROBES; i < PROBES; i++) {
            smalls[Math.max(i, 0)] = small.micros(read);
            larges[Math.max(i, 0)] = large.micros(read);
        }
        Arrays.sort(smalls);
        Arrays.sort(larges);
        double one = smalls[PROBES / 2];
        double other = larges[PROBES / 2];
        System.out.printf(Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f | <= 2 |%n", what, one, other, other / one);
    }

    private static void point(RecordStore store, long number) {
        store.find(List.of(RecordKey.of(Store.TENANT, Kind.STILL.type(), "n-" + number)));
    }

    private static void due(RecordStore store, long number) {
        store.query(
                Query.dueAnywhere(Kind.STILL.type(), Kind.STILL.at(number, 1)).withLimit(20));
    }

    private static void page(RecordStore store, long number) {
        store.query(Query.of(Store.TENANT, Kind.STILL.type())
                .withLabel("state", "open")
                .withAt(Kind.STILL.at(number, 1), Kind.STILL.at(number, 1).plusSeconds(1_000_000))
                .withLimit(PAGE));
    }
}
