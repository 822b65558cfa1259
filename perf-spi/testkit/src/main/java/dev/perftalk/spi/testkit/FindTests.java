package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.numbered;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Finding records by their keys.
 *
 * <p>Deliberately not asserted: that records found together are of one moment; the order of the map.
 */
interface FindTests extends Tested {
    @Test
    default void keys_without_a_record_are_left_out() {
        create(store(), Sample.of("here"));
        assertThat(store().find(List.of(key("here"), key("nowhere")))).containsOnlyKeys(key("here"));
        assertThat(store().find(List.of(key("nowhere")))).isEmpty();
        assertThat(store().find(List.of())).isEmpty();
    }

    @Test
    default void keys_of_several_types_and_tenants_are_found_at_once() {
        Sample goal = Sample.of("x").withBody("\"goal\"");
        Sample plan = Sample.of("x").withType("plan").withBody("\"plan\"");
        Sample foreign = Sample.of("x").withTenant("other").withBody("\"foreign\"");
        create(store(), goal, plan);
        create(store(), foreign);
        RecordKey absent = RecordKey.of("other", "plan", "x");
        assertThat(store().find(List.of(foreign.key(), absent, goal.key(), plan.key())))
                .isEqualTo(Map.of(
                        goal.key(), goal.stored(1), plan.key(), plan.stored(1), foreign.key(), foreign.stored(1)));
    }

    @Test
    default void a_key_named_twice_counts_once() {
        create(store(), Sample.of("x"));
        assertThat(store().find(List.of(key("x"), key("x")))).hasSize(1);
    }

    @Test
    default void thousands_of_keys_are_found_at_once() {
        List<Sample> samples = IntStream.range(0, 2_500)
                .mapToObj(i -> Sample.of("g-" + i).withBody("" + i))
                .toList();
        create(store(), samples);
        Map<RecordKey, StoredRecord> found =
                store().find(samples.stream().map(Sample::key).toList());
        assertThat(found).hasSize(2_500);
        samples.forEach(sample -> assertThat(found.get(sample.key())).isEqualTo(sample.stored(1)));
    }

    @Test
    default void what_is_found_cannot_be_changed() {
        create(store(), Sample.of("x"));
        Map<RecordKey, StoredRecord> found = store().find(List.of(key("x")));
        assertThat(found).hasSize(1);
        assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    default void a_commit_that_has_returned_is_seen_by_everyone() throws Exception {
        create(store(), Sample.of("x").withLabel("step", "0"));
        for (int step = 1; step <= 20; step++) {
            Sample next = Sample.of("x").withLabel("step", "" + step).withBody("" + step);
            if (step % 2 == 0) {
                commit(store(), next.put(step));
            } else {
                long version = step;
                Race.elsewhere(() -> Race.wins(store(), next.put(version)));
            }
            StoredRecord expected = next.stored(step + 1);
            assertThat(read(store(), key("x"))).isEqualTo(expected);
            assertThat(store().query(all().withLabel("step", "" + step)).records())
                    .containsExactly(expected);
            assertThat(Race.elsewhere(() -> read(store(), key("x")))).isEqualTo(expected);
        }
    }

    @Test
    default void what_was_found_stays_as_it_was_when_the_record_changes() {
        create(store(), Sample.of("x").withLabel("person", "p"));
        StoredRecord found = read(store(), key("x"));
        List<StoredRecord> page = store().query(all()).records();
        commit(store(), Sample.of("x").withLabel("person", "q").withBody("2").put(1));
        StoredRecord before = Sample.of("x").withLabel("person", "p").stored(1);
        assertThat(found).isEqualTo(before);
        assertThat(page).containsExactly(before);
    }

    @Test
    default void keys_are_found_in_whatever_order_they_are_asked_for() {
        List<RecordKey> keys = numbered(50).stream().map(Sample::key).toList();
        create(store(), numbered(50));
        List<RecordKey> shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(store().find(shuffled)).containsOnlyKeys(keys.toArray(RecordKey[]::new));
        assertThat(store().find(Set.copyOf(keys.subList(0, 7))))
                .containsOnlyKeys(keys.subList(0, 7).toArray(RecordKey[]::new));
    }
}
