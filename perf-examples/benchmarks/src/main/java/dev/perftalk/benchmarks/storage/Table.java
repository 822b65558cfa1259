package dev.perftalk.benchmarks.storage;

import dev.perftalk.store.jdbc.JdbcStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Function;

/** Measures the store against plain JDBC and prints a table, with what is claimed beside what came out. */
public final class Table {
    private static final int[] THREADS = {1, 2, 8};
    private static final int RECORDS = 20_000;

    private final JdbcStore store;
    private final Records ours;
    private final Records floors;
    private final String database;

    private Table(Server server) throws SQLException {
        database = server.isPostgresql() ? "PostgreSQL" : "H2, file";
        store = JdbcStore.of(server.ours());
        ours = filled(store, new Store(store));
        floors = filled(
                JdbcStore.of(server.ours()).withTablePrefix("floor_"),
                new Floor(server.floors(), server.isPostgresql()));
        try (Connection connection = server.ours().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    /** Prints the table of PostgreSQL, that of H2, and what a table ten times as large does to reads. */
    public static void main(String[] arguments) throws Exception {
        System.out.printf("%n| database | what | threads | store, 1/s | floor, 1/s | store / floor | claimed |%n");
        System.out.println("|---|---|--:|--:|--:|--:|--:|");
        try (Server server = Server.postgresql()) {
            new Table(server).print();
        }
        try (Server server = Server.h2()) {
            new Table(server).print();
        }
        Growth.print(10_000, 100_000);
    }

    private static Records filled(JdbcStore store, Contestant contestant) {
        store.createSchema();
        Records records = new Records(contestant, RECORDS);
        for (Kind kind : Kind.values()) {
            for (int first = 0; first < records.count(); first += Bulk.SIZE) {
                store.commit(Bulk.of(kind, first));
            }
        }
        records.begin();
        return records;
    }

    private void print() throws Exception {
        duel("update of the content", ">= 0.95", records -> records.update(Kind.STILL));
        duel("update, its instant moves", ">= 0.95", records -> records.update(Kind.BARE));
        duel("update, two labels move with it", ">= 0.95", records -> records.update(Kind.MOVING));
        duel("insert", ">= 0.95", records -> records.insert(Kind.BARE));
        duel("insert, two labels", ">= 0.95", records -> records.insert(Kind.STILL));
        duel("page of 20 of a label", ">= 0.95", Records::page);
        duel("point read", ">= 0.95", Records::point);
        duel("change, outbox and history", ">= 1.2 at 8", Records::change);
        row("1,000 writes: one commit / 1,000 commits", 1, Bulk.together(store), ">= 10");
        double alone = Claims.perSecond(store, 1);
        for (int workers : new int[] {2, 4, 8}) {
            Duel.Result result = new Duel.Result(Claims.perSecond(store, workers), alone);
            row("claims of 50: so many workers / one", workers, result, "none twice");
        }
    }

    private void duel(String what, String claimed, Function<Records, Duel.Operation> operation) {
        for (int threads : THREADS) {
            row(what, threads, Duel.of(threads, operation.apply(ours), operation.apply(floors)), claimed);
        }
    }

    private void row(String what, int threads, Duel.Result result, String claimed) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %,.0f | %,.0f | %.2f | %s |%n",
                database,
                what,
                threads,
                result.ours(),
                result.floor(),
                result.ratio(),
                claimed);
    }
}
