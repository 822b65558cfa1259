package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finding records by their keys. */
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
    @SuppressWarnings("NullAway") // a host whose code is not checked for null can pass it
    default void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> store().find(null));
        assertThatNullPointerException().isThrownBy(() -> store().find(Arrays.asList(key("x"), null)));
        assertThatNullPointerException().isThrownBy(() -> store().query(null));
        assertThatNullPointerException().isThrownBy(() -> store().commit(null));
    }
}
