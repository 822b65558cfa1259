package dev.perftalk.faults;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.PerfTalk;
import dev.perftalk.store.jdbc.JdbcStore;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lives of a writer on one database, each ended by SIGKILL at a moment drawn from a seed; after each, the database is
 * opened again, what is due is delivered, and what is there is held against what was said. Used by one thread.
 */
final class Campaign {
    private static final int MOST_FACTS = 60;
    private static final int MOST_MICROS = 5_000;
    private static final int MOST_MICROS_OF_A_START = 1_500_000;
    private static final int LIVES_FOR_A_START = 5;
    private static final int LIVES_FOR_A_SERVER = 3;

    private final Database database;
    private final Sabotage sabotage;
    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private int kills;
    private int serverKills;

    Campaign(Database database, Sabotage sabotage, long seed) {
        this.database = database;
        this.sabotage = sabotage;
        random = new Random(seed);
    }

    /**
     * Kills that often, or until something is found, and at last looks at all lives once more: what a death has left must
     * outlast those after it.
     */
    Figures run(int most) throws IOException, SQLException, InterruptedException {
        return run(most, Set.of(Finding.Kind.values()));
    }

    /** The same, until something of one of the kinds is found. */
    Figures run(int most, Set<Finding.Kind> wanted) throws IOException, SQLException, InterruptedException {
        while (kills < most && findings.stream().noneMatch(finding -> wanted.contains(finding.kind()))) {
            Life life = new Life(kills++);
            live(life);
            database.settle();
            audit(life, List.of(life));
        }
        audit(new Life(kills - 1), IntStream.range(0, kills).mapToObj(Life::new).toList());
        return new Figures(kills, serverKills, facts, findings);
    }

    private void live(Life life) throws IOException, InterruptedException {
        boolean early = random.nextInt(LIVES_FOR_A_START) == 0;
        boolean server = database.isServer() && !early && random.nextInt(LIVES_FOR_A_SERVER) == 0;
        try (WriterProcess writer = WriterProcess.start(database, sabotage, life)) {
            if (early) {
                writer.await(0, random.nextInt(MOST_MICROS_OF_A_START));
            } else {
                writer.await(1 + random.nextInt(MOST_FACTS), random.nextInt(MOST_MICROS));
            }
            if (server) {
                database.kill();
            }
            facts.addAll(writer.kill());
        }
        if (server) {
            serverKills++;
            database.restart();
        }
    }

    private void audit(Life last, List<Life> lives) {
        try (HikariDataSource pool = Host.pool(database.url(), 1, "")) {
            JdbcStore store = JdbcStore.of(pool);
            store.createSchema();
            PerfTalk perf = Host.perfTalk(store, Host.saying(facts::add), last, last.isOver());
            perf.runDue();
            lives.forEach(life -> findings.addAll(Audit.of(life, facts, store, perf)));
        }
    }
}
