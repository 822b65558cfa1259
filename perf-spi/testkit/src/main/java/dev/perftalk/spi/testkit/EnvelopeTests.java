package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store is given comes back to the letter. */
interface EnvelopeTests extends Tested {
    String EMOJI = "\uD83D\uDE80";

    @Test
    default void a_record_comes_back_as_it_was_put() {
        Labels labels = Labels.of(Map.of("person", List.of("p-2", "p-1", "张伟"), "状态", List.of("open")));
        Sample sample =
                new Sample(key("g-1"), labels, NOON.plusNanos(123_456_000), Body.of(Integer.MAX_VALUE, "{\"a\": [1]}"));
        create(store(), sample);
        assertThat(read(store(), key("g-1"))).isEqualTo(sample.stored(1));
        assertThat(store().query(Sample.all()).records()).containsExactly(sample.stored(1));
    }

    @Test
    default void a_record_needs_no_labels() {
        create(store(), Sample.of("bare"));
        assertThat(read(store(), key("bare")).labels()).isEqualTo(Labels.none());
    }

    @Test
    default void a_body_is_kept_whatever_is_written_in_it() {
        String json =
                "{\"quote\":\"\\\"'`\\\\\",\n\t\"sql\":\"%_;-- ${x} ?1 :y\",\r\n\"目标\":\"完成🚀\uE000\uFFFD\u0001 e\u0301\u00E9\"} ";
        create(store(), Sample.of("a").withBody(json), Sample.of("b").withBody(" "));
        assertThat(read(store(), key("a")).body().json()).isEqualTo(json);
        assertThat(read(store(), key("b")).body().json()).isEqualTo(" ");
    }

    @Test
    default void the_longest_body_comes_back() {
        String ascii = "x".repeat(Body.MAX_LENGTH);
        String chinese = "绩".repeat(Body.MAX_LENGTH - 2) + EMOJI;
        create(store(), Sample.of("ascii").withBody(ascii), Sample.of("chinese").withBody(chinese));
        assertThat(read(store(), key("ascii")).body().json().equals(ascii)).isTrue();
        assertThat(read(store(), key("chinese")).body().json().equals(chinese)).isTrue();
    }

    @Test
    default void the_longest_names_and_the_most_labels_fit() {
        RecordKey longest = RecordKey.of("租".repeat(100), EMOJI.repeat(20), "名".repeat(200));
        String name = "标".repeat(40);
        Labels labels = Labels.of(Map.of(
                name,
                IntStream.range(0, Labels.MAX_VALUES)
                        .mapToObj(i -> "值".repeat(196) + (1000 + i))
                        .toList()));
        Sample sample = Sample.of(longest).withLabels(labels);
        create(store(), sample);
        assertThat(read(store(), longest).labels().equals(labels)).isTrue();
        String last = "值".repeat(196) + (999 + Labels.MAX_VALUES);
        assertThat(ids(store(), Query.of(longest.tenant(), longest.type()).withLabel(name, last)))
                .containsExactly(longest.id());
    }

    @Test
    default void keys_that_only_look_alike_are_different_keys() {
        List<String> alike = List.of(
                "caf\u00E9", "cafe\u0301", "cafe", "Cafe", "cafe ", " cafe", "ca\u0192e", "ｃafe", "STRASSE", "straße");
        create(
                store(),
                alike.stream()
                        .map(id -> Sample.of(id).withBody("\"" + id + "\""))
                        .toList());
        for (String id : alike) {
            assertThat(read(store(), key(id)).key().id()).isEqualTo(id);
            assertThat(read(store(), key(id)).body().json()).isEqualTo("\"" + id + "\"");
        }
    }

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
        assertThat(ids(store(), Sample.all())).containsExactly("first", "last");
    }
}
