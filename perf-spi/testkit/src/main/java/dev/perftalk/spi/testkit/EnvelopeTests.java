package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.EMOJI;
import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a store is given comes back to the letter.
 *
 * <p>Deliberately not asserted: how a body is kept, so long as it comes back as it was; that text which is no JSON is refused.
 */
interface EnvelopeTests extends Tested {
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
    default void bodies_of_the_longest_characters_come_back_also_together() {
        String emoji = EMOJI.repeat(Body.MAX_LENGTH / 2);
        List<Sample> samples = IntStream.range(0, 4)
                .mapToObj(i -> Sample.of("" + i).withBody(emoji.substring(2 * i)))
                .toList();
        create(store(), samples);
        for (Sample sample : samples) {
            String back = read(store(), sample.key()).body().json();
            assertThat(back.equals(sample.body().json()))
                    .as("body " + sample.key())
                    .isTrue();
        }
        assertThat(store().query(all()).records())
                .extracting(stored -> stored.body().json().length())
                .containsExactly(emoji.length(), emoji.length() - 2, emoji.length() - 4, emoji.length() - 6);
    }

    @Test
    default void the_format_of_a_body_is_kept_and_changes_with_it() {
        Sample sample = Sample.of("x");
        create(store(), sample);
        assertThat(read(store(), key("x")).body().format()).isEqualTo(1);
        for (int format : List.of(2, 300, 70_000, Integer.MAX_VALUE)) {
            long version = read(store(), key("x")).version();
            Body body = Body.of(format, "{}");
            commit(store(), new Write.Put(key("x"), version, Labels.none(), NOON, body));
            assertThat(read(store(), key("x")).body()).isEqualTo(body);
        }
    }

    @Test
    default void a_body_that_shrinks_or_grows_leaves_nothing_of_the_old_one() {
        create(store(), Sample.of("x").withBody("x".repeat(100_000)));
        commit(store(), Sample.of("x").withBody("1").put(1));
        assertThat(read(store(), key("x")).body().json()).isEqualTo("1");
        commit(store(), Sample.of("x").withBody("绩".repeat(50_000)).put(2));
        assertThat(read(store(), key("x")).body().json()).isEqualTo("绩".repeat(50_000));
    }
}
