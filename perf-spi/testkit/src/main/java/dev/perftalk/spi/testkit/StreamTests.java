package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.EMOJI;
import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.TENANT;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reading out a whole tenant.
 *
 * <p>Deliberately not asserted: that a stream is of one moment; how little memory it takes, which shows in a test of the
 * provider's own with more records than fit; what is missing where it isn't closed.
 */
interface StreamTests extends Tested {
    private List<StoredRecord> streamed(String tenant) {
        try (Stream<StoredRecord> records = ((StreamingStore) store()).stream(tenant)) {
            return records.toList();
        }
    }

    @IfOffered(Capability.STREAMING)
    default void a_stream_has_every_record_of_every_type_by_type_and_id() {
        List<String> ordered = List.of(" ", "Goal", "goal", "plan", "\uE000", "\uFFFD", EMOJI);
        List<Sample> samples = ordered.stream()
                .flatMap(type -> ordered.stream()
                        .map(id -> Sample.of(id)
                                .withType(type)
                                .withAt(NOON.minusSeconds(id.length()))
                                .withLabel("person", type)
                                .withLabel("person", id)
                                .withBody("\"" + type + id + "\"")))
                .toList();
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(5));
        create(store(), shuffled);
        assertThat(streamed(TENANT))
                .isEqualTo(samples.stream().map(sample -> sample.stored(1)).toList());
    }

    // E52
    @IfOffered(Capability.STREAMING)
    default void a_stream_is_of_one_tenant() {
        List<String> tenants = List.of("a", "A", "a ", "ab", "b");
        tenants.forEach(tenant -> create(store(), Sample.of("x").withTenant(tenant)));
        for (String tenant : tenants) {
            assertThat(streamed(tenant))
                    .containsExactly(Sample.of("x").withTenant(tenant).stored(1));
        }
        assertThat(streamed("nobody")).isEmpty();
    }

    @IfOffered(Capability.STREAMING)
    default void thousands_of_records_are_met_once_each_with_what_they_hold() {
        List<Sample> samples = Stream.of("goal", "outbox", "plan")
                .flatMap(type -> IntStream.range(10_000, 11_500)
                        .mapToObj(i -> Sample.of("" + i).withType(type).withBody("" + i)))
                .toList();
        create(store(), samples);
        assertThat(streamed(TENANT))
                .isEqualTo(samples.stream().map(sample -> sample.stored(1)).toList());
    }

    @IfOffered(Capability.STREAMING)
    default void a_stream_shows_records_as_they_are_now() {
        create(store(), Sample.of("changed"), Sample.of("deleted"), Sample.of("kept"));
        assertThat(streamed(TENANT)).hasSize(3);
        commit(store(), Sample.of("changed").withBody("2").put(1), new Write.Delete(key("deleted"), 1));
        assertThat(streamed(TENANT))
                .containsExactly(
                        Sample.of("changed").withBody("2").stored(2),
                        Sample.of("kept").stored(1));
    }

    @IfOffered(Capability.STREAMING)
    default void what_stays_is_met_once_although_others_come_go_and_change() {
        create(
                store(),
                IntStream.range(1_000, 3_000).mapToObj(i -> Sample.of("" + i)).toList());
        List<String> met = new ArrayList<>();
        try (Stream<StoredRecord> records = ((StreamingStore) store()).stream(TENANT)) {
            Iterator<StoredRecord> each = records.iterator();
            for (int n = 0; each.hasNext(); n++) {
                met.add(each.next().key().id());
                if (n % 100 == 0 && n < 1_900) {
                    meddle(n);
                }
            }
        }
        assertThat(met).doesNotHaveDuplicates().isSorted();
        assertThat(met)
                .containsAll(IntStream.range(1_000, 3_000)
                        .filter(i -> i % 100 != 11)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    private void meddle(int n) {
        commit(
                store(),
                new Write.Delete(key("" + (1_011 + n)), 1),
                Sample.of("" + (1_012 + n)).withAt(NOON.plusSeconds(n)).put(1),
                Sample.of("" + (2_998 - n)).withAt(NOON.minusSeconds(n)).put(1),
                Sample.of("1000-" + n).put(0),
                Sample.of("z-" + n).put(0));
    }

    @IfOffered(Capability.STREAMING)
    default void a_stream_left_early_holds_nothing_up() {
        create(store(), numbered(50));
        for (int turn = 0; turn < 40; turn++) {
            try (Stream<StoredRecord> records = ((StreamingStore) store()).stream(TENANT)) {
                assertThat(records.findFirst()).contains(Sample.of("10").stored(turn + 1));
            }
            commit(store(), Sample.of("10").put(turn + 1));
        }
    }

    @IfOffered(Capability.STREAMING)
    default void two_streams_at_once_do_not_disturb_each_other() {
        create(store(), numbered(40));
        create(
                store(),
                numbered(40).stream().map(sample -> sample.withTenant("other")).toList());
        try (Stream<StoredRecord> ours = ((StreamingStore) store()).stream(TENANT);
                Stream<StoredRecord> theirs = ((StreamingStore) store()).stream("other")) {
            Iterator<StoredRecord> left = ours.iterator();
            Iterator<StoredRecord> right = theirs.iterator();
            for (Sample sample : numbered(40)) {
                assertThat(left.next()).isEqualTo(sample.stored(1));
                assertThat(right.next()).isEqualTo(sample.withTenant("other").stored(1));
            }
            assertThat(left.hasNext()).isFalse();
            assertThat(right.hasNext()).isFalse();
        }
    }

    @IfOffered(Capability.STREAMING)
    @SuppressWarnings("NullAway") // a host whose code is not checked for null can pass it
    default void a_tenant_that_can_be_none_is_refused() {
        create(store(), Sample.of("x"));
        for (String tenant : List.of("", "x".repeat(101), "a\nb", "\uD83D")) {
            assertThatIllegalArgumentException().isThrownBy(() -> streamed(tenant));
        }
        assertThatNullPointerException().isThrownBy(() -> streamed(null));
        assertThat(streamed(TENANT)).hasSize(1);
    }
}
