package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Points on the time line: kept and compared to the microsecond, whatever the zone of a machine or a database.
 *
 * <p>Deliberately not asserted: that a store refuses what is finer or further, as {@link StoredRecord} and {@link Query} do so
 * before a store sees it; where a store computes an instant itself, see the suite of claiming.
 */
interface InstantTests extends Tested {
    @Test
    default void an_instant_is_kept_to_the_microsecond() {
        List<String> moments = List.of(
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00.000001Z",
                "2026-03-29T01:30:00.123457Z",
                "2026-10-25T02:30:00.999999Z");
        create(
                store(),
                moments.stream().map(m -> Sample.of(m).withAt(Instant.parse(m))).toList());
        for (String moment : moments) {
            assertThat(read(store(), key(moment)).at()).isEqualTo(moment);
        }
    }

    @Test
    default void the_first_and_the_last_instant_are_kept() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        create(store(), Sample.of("last").withAt(last), Sample.of("first").withAt(first));
        assertThat(read(store(), key("first")).at()).isEqualTo(first);
        assertThat(read(store(), key("last")).at()).isEqualTo(last);
        assertThat(ids(store(), all())).containsExactly("first", "last");
    }

    @Test
    default void instants_before_1970_are_ordered_like_others() {
        List<String> ordered = List.of(
                "0001-01-01T00:00:00.000001Z",
                "1582-10-10T00:00:00Z",
                "1900-02-28T23:59:59Z",
                "1969-12-31T23:59:59.999998Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z");
        List<Sample> samples = new ArrayList<>(ordered.stream()
                .map(at -> Sample.of(at).withAt(Instant.parse(at)))
                .toList());
        Collections.shuffle(samples, new Random(7));
        create(store(), samples);
        assertThat(ids(store(), all())).isEqualTo(ordered);
        assertThat(ids(everyPage(store(), all().withLimit(1)))).isEqualTo(ordered);
        Query range = all().withAt(Instant.parse(ordered.get(1)), Instant.parse(ordered.get(4)));
        assertThat(ids(store(), range)).isEqualTo(ordered.subList(1, 4));
    }

    @Test
    default void neighbouring_microseconds_are_told_apart() {
        create(
                store(),
                IntStream.range(10, 30)
                        .mapToObj(i -> Sample.of("" + i)
                                .withAt(NOON.plusNanos(1_000L * i))
                                .withLabel("person", "p"))
                        .toList());
        for (Query query : List.of(all(), all().withLabel("person", "p"))) {
            Query range = query.withAt(NOON.plusNanos(14_000), NOON.plusNanos(17_000));
            assertThat(ids(store(), range)).containsExactly("14", "15", "16");
            assertThat(ids(store(), range.withOrder(Query.Order.AT_DESCENDING))).containsExactly("16", "15", "14");
        }
    }

    @Test
    default void hours_that_a_local_clock_shows_twice_or_never_are_kept_apart() {
        List<String> moments = List.of(
                "2026-03-29T00:30:00Z",
                "2026-03-29T01:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-11-01T05:30:00Z",
                "2026-11-01T06:30:00Z");
        create(
                store(),
                moments.stream().map(m -> Sample.of(m).withAt(Instant.parse(m))).toList());
        assertThat(ids(store(), all())).isEqualTo(moments);
        for (String moment : moments) {
            Instant at = Instant.parse(moment);
            assertThat(read(store(), key(moment)).at()).isEqualTo(at);
            assertThat(ids(store(), all().withAt(at, at.plusSeconds(1)))).containsExactly(moment);
        }
    }
}
