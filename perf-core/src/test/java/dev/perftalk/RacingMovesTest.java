package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.store.jdbc.JdbcStore;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RacingMovesTest {
    private static final GoalId A = GoalId.of("a");
    private static final GoalId B = GoalId.of("b");

    static Stream<RecordStore> stores() {
        return Stream.of(RecordStore.inMemory(), h2());
    }

    private static RecordStore h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:racing;DB_CLOSE_DELAY=-1");
        JdbcStore store = JdbcStore.of(database);
        store.createSchema();
        return store;
    }

    @ParameterizedTest
    @MethodSource("stores")
    void of_two_sessions_that_move_a_below_b_and_b_below_a_one_wins_and_no_loop_is_stored(RecordStore real)
            throws Exception { // E13
        World world = new World(new Together(real));
        Goals goals = world.as("mia").goals();
        World quiet = new World(real);
        quiet.as("mia").goals().addAll(List.of(team("a"), team("b"))).orThrow();

        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Outcome<Goal>> one = threads.submit(() -> goals.move(A, B));
        Future<Outcome<Goal>> other = threads.submit(() -> goals.move(B, A));
        List<Outcome<Goal>> outcomes = List.of(one.get(), other.get());
        threads.shutdown();

        assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isAccepted())
                .singleElement()
                .satisfies(refused -> assertThat(refused.why()).isNotEmpty());
        GoalCascade stored = quiet.as("mia").goals().cascade();
        assertThat(stored.findings()).extracting(Finding::kind).doesNotContain("LOOP");
        assertThat(stored.roots()).hasSize(1);
        assertThat(stored.maxDepth()).isEqualTo(1);
    }

    private static Goal team(String id) {
        return World.goal(id, GoalLevel.TEAM, "mia");
    }

    /** Lets the first two commits go on only when both are there: both sessions have decided on the same state. */
    private static final class Together extends AroundStore {
        private final CountDownLatch both = new CountDownLatch(2);

        Together(RecordStore real) {
            super(real);
        }

        @Override
        public void commit(Commit commit) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            real.commit(commit);
        }
    }
}
