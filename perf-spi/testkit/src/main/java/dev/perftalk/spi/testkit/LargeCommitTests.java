package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.storage.Commit.MAX_WRITES;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Commits as large as a commit may be, all or nothing like the small ones.
 *
 * <p>Deliberately not asserted: how long they take; how much a commit may hold that has many of the longest bodies.
 */
interface LargeCommitTests extends Tested {
    @Test
    default void ten_thousand_writes_are_made_together() {
        create(store(), many());
        commit(store(), many().stream().map(LargeCommitTests::changedOrDeleted).toArray(Write[]::new));
        assertThat(everyPage(store(), all().withLabel("unit", "v").withLimit(1_000)))
                .hasSize(MAX_WRITES / 2)
                .allMatch(stored -> stored.version() == 2
                        && stored.body().json().equals(stored.key().id()));
        assertThat(ids(store(), all().withLabel("unit", "u"))).isEmpty();
        assertThat(everyPage(store(), all().withLimit(1_000))).hasSize(MAX_WRITES / 2);
    }

    private static Write changedOrDeleted(Sample sample) {
        return Integer.parseInt(sample.body().json()) % 2 == 0
                ? sample.withLabels(Labels.of("unit", "v")).put(1)
                : new Write.Delete(sample.key(), 1);
    }

    @Test
    default void a_conflict_in_the_last_of_ten_thousand_writes_undoes_all() {
        RecordKey last = key("z");
        create(
                store(),
                Sample.of(last),
                Sample.of("10000").withLabel("unit", "old").withBody("0"));
        Write[] writes = Stream.concat(
                        many().subList(0, MAX_WRITES - 1).stream()
                                .map(sample -> sample.put(sample.key().id().equals("10000") ? 1 : 0)),
                        Stream.of(new Write.Check(last, 2)))
                .toArray(Write[]::new);
        refused(store(), List.of(last), writes);
        assertThat(store().query(all()).records())
                .containsExactly(
                        Sample.of("10000")
                                .withLabel("unit", "old")
                                .withBody("0")
                                .stored(1),
                        Sample.of(last).stored(1));
        assertThat(ids(store(), all().withLabel("unit", "u"))).isEmpty();
    }

    @Test
    default void a_conflict_in_every_one_of_ten_thousand_writes_names_them_all() {
        create(store(), Sample.of("x"));
        List<RecordKey> keys = many().stream().map(Sample::key).toList();
        refused(store(), keys, keys.stream().map(key -> new Write.Check(key, 7)).toArray(Write[]::new));
        commit(store(), keys.stream().map(key -> new Write.Check(key, 0)).toArray(Write[]::new));
        assertThat(ids(store(), all())).containsExactly("x");
    }

    private static List<Sample> many() {
        return IntStream.range(MAX_WRITES, 2 * MAX_WRITES)
                .mapToObj(i -> Sample.of("" + i).withLabel("unit", "u").withBody("" + i))
                .toList();
    }
}
