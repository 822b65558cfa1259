package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds when several threads commit at once: at most eight here.
 *
 * <p>Deliberately not asserted: which of them wins, how often one has to try again, how long it takes.
 */
interface RaceTests extends Tested {
    @Test
    default void of_two_commits_that_each_check_what_the_other_writes_one_wins() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            List<RecordKey> pair = List.of(key("a-" + round), key("b-" + round));
            create(store(), Sample.of(pair.get(0)), Sample.of(pair.get(1)));
            List<Boolean> won = Race.of(
                    2,
                    i -> () -> Race.wins(
                            store(),
                            new Write.Check(pair.get(1 - i), 1),
                            Sample.of(pair.get(i)).put(1)));
            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(read(store(), pair.get(0)).version()
                            + read(store(), pair.get(1)).version())
                    .isEqualTo(3);
        }
    }

    @Test
    default void of_two_creations_that_each_check_the_absence_of_the_other_one_wins() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            List<RecordKey> pair = List.of(key("a-" + round), key("b-" + round));
            List<Boolean> won = Race.of(
                    2,
                    i -> () -> Race.wins(
                            store(),
                            new Write.Check(pair.get(1 - i), 0),
                            Sample.of(pair.get(i)).put(0)));
            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(store().find(pair)).hasSize(1);
        }
    }

    // E33
    @Test
    default void of_racing_creations_of_one_key_one_wins() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            RecordKey key = key("x-" + round);
            List<Boolean> won = Race.of(
                    4,
                    i -> () -> Race.wins(
                            store(),
                            Sample.of(key)
                                    .withLabel("person", "p-" + i)
                                    .withBody("" + i)
                                    .put(0)));
            assertThat(won).containsOnlyOnce(true);
            String winner = "" + won.indexOf(true);
            assertThat(read(store(), key))
                    .isEqualTo(Sample.of(key)
                            .withLabel("person", "p-" + winner)
                            .withBody(winner)
                            .stored(1));
        }
    }

    // E21
    @Test
    default void of_racing_changes_of_one_version_one_wins() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            RecordKey key = key("x-" + round);
            create(store(), Sample.of(key));
            List<Boolean> won = Race.of(
                    4, i -> () -> Race.wins(store(), i % 2 == 0 ? Sample.of(key).put(1) : new Write.Delete(key, 1)));
            assertThat(won).containsOnlyOnce(true);
            assertThat(store().find(List.of(key))).hasSize(1 - won.indexOf(true) % 2);
        }
    }

    @Test
    default void no_change_is_lost() throws Exception {
        create(store(), Sample.of("counter").withBody("0"));
        Race.of(4, i -> () -> {
            for (int n = 0; n < 25; n++) {
                increment(store(), List.of(key("counter")));
            }
            return true;
        });
        assertThat(read(store(), key("counter")))
                .isEqualTo(Sample.of("counter").withBody("100").stored(101));
    }

    @Test
    default void commits_of_many_keys_that_overlap_all_come_to_an_end() throws Exception {
        List<RecordKey> keys =
                IntStream.range(0, 20).mapToObj(i -> key("counter-" + i)).toList();
        create(store(), keys.stream().map(key -> Sample.of(key).withBody("0")).toList());
        Race.of(4, i -> () -> {
            Random random = new Random(i);
            for (int n = 0; n < 10; n++) {
                List<RecordKey> some = new ArrayList<>(keys);
                Collections.shuffle(some, random);
                increment(store(), some.subList(0, 10));
            }
            return true;
        });
        assertThat(keys.stream()
                        .mapToInt(key ->
                                Integer.parseInt(read(store(), key).body().json()))
                        .sum())
                .isEqualTo(4 * 10 * 10);
    }

    @Test
    default void a_record_is_never_read_half_changed() throws Exception {
        create(store(), consistent(0));
        AtomicBoolean writing = new AtomicBoolean(true);
        Race.of(3, i -> () -> {
            if (i == 0) {
                try {
                    for (int n = 1; n <= 60; n++) {
                        int next = n;
                        assertThat(Race.wins(
                                        store(),
                                        consistent(next).stream()
                                                .map(sample -> sample.put(next))
                                                .toArray(Write[]::new)))
                                .isTrue();
                    }
                } finally {
                    writing.set(false);
                }
            }
            do {
                store().find(List.of(key("a"), key("b"))).values().forEach(RaceTests::assertConsistent);
                store().query(Sample.all().withLabel("kind", "one")).records().forEach(RaceTests::assertConsistent);
            } while (writing.get());
            return true;
        });
        assertThat(store().query(Sample.all()).records())
                .containsExactly(
                        consistent(60).get(0).stored(61), consistent(60).get(1).stored(61));
    }

    private static List<Sample> consistent(int n) {
        return Stream.of("a", "b")
                .map(id -> Sample.of(id)
                        .withLabel("kind", "one")
                        .withLabel("count", "" + n)
                        .withAt(Sample.NOON.plusSeconds(n))
                        .withBody("" + n))
                .toList();
    }

    private static void assertConsistent(StoredRecord stored) {
        int n = (int) stored.version() - 1;
        Sample expected = consistent(n).get(stored.key().id().equals("a") ? 0 : 1);
        assertThat(stored).isEqualTo(expected.stored(n + 1));
    }

    private static void increment(RecordStore store, List<RecordKey> keys) {
        boolean won = false;
        for (int tries = 0; !won; tries++) {
            assertThat(tries).as("conflicts in a row").isLessThan(1_000);
            Write[] writes = store.find(keys).values().stream()
                    .map(stored -> Sample.of(stored.key())
                            .withBody("" + (Integer.parseInt(stored.body().json()) + 1))
                            .put(stored.version()))
                    .toArray(Write[]::new);
            assertThat(writes).hasSameSizeAs(keys);
            won = Race.wins(store, writes);
        }
    }

    @Test
    default void of_more_than_a_thousand_changes_none_is_lost() throws Exception {
        create(
                store(),
                IntStream.range(0, 4)
                        .mapToObj(i -> Sample.of("counter-" + i).withBody("0"))
                        .toList());
        Race.of(4, i -> () -> {
            for (int n = 0; n < 300; n++) {
                increment(store(), List.of(key("counter-" + i)));
            }
            return true;
        });
        for (int i = 0; i < 4; i++) {
            assertThat(read(store(), key("counter-" + i)))
                    .isEqualTo(Sample.of("counter-" + i).withBody("300").stored(301));
        }
    }

    @Test
    default void a_record_is_not_deleted_while_another_commit_rests_on_it() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            RecordKey goal = key("goal-" + round);
            RecordKey plan = key("plan-" + round);
            create(store(), Sample.of(goal));
            List<Boolean> won = Race.of(
                    2,
                    i -> () -> i == 0
                            ? Race.wins(store(), new Write.Delete(goal, 1), new Write.Check(plan, 0))
                            : Race.wins(
                                    store(),
                                    new Write.Check(goal, 1),
                                    Sample.of(plan).put(0)));
            assertThat(won).containsOnlyOnce(true);
            assertThat(store().find(List.of(goal, plan))).hasSize(won.get(0) ? 0 : 2);
        }
    }

    @Test
    default void a_large_commit_and_small_ones_come_one_after_the_other() throws Exception {
        List<Sample> many =
                IntStream.range(1_000, 2_000).mapToObj(i -> Sample.of("" + i)).toList();
        create(store(), many);
        List<Integer> made = Race.of(4, i -> () -> {
            if (i == 0) {
                return Race.wins(
                                store(),
                                many.stream().map(sample -> sample.put(1)).toArray(Write[]::new))
                        ? 1_000
                        : 0;
            }
            int single = 0;
            for (int n = i; n < 1_000; n += 97) {
                single += Race.wins(store(), many.get(n).put(1)) ? 1 : 0;
            }
            return single;
        });
        long changed = everyPage(store(), all().withLimit(1_000)).stream()
                .filter(stored -> stored.version() == 2)
                .count();
        assertThat(changed).isEqualTo(made.stream().mapToInt(Integer::intValue).sum());
        assertThat(made.get(0) == 0 || changed == 1_000).isTrue();
        assertThat(changed).isPositive();
    }
}
