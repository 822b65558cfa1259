package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Finding by labels: several values under one name, all of some labels, any of some values.
 *
 * <p>Deliberately not asserted: which of several labels a store looks up first.
 */
interface LabelTests extends Tested {
    @Test
    default void all_of_the_labels_must_be_there() {
        create(
                store(),
                Sample.of("both")
                        .withLabel("person", "p")
                        .withLabel("person", "q")
                        .withLabel("unit", "u"),
                Sample.of("person").withLabel("person", "p"),
                Sample.of("unit").withLabel("unit", "u"),
                Sample.of("swapped").withLabel("u", "unit").withLabel("p", "person"));
        assertThat(ids(store(), all().withLabel("person", "p"))).containsExactly("both", "person");
        assertThat(ids(store(), all().withLabel("person", "p").withLabel("unit", "u")))
                .containsExactly("both");
        assertThat(ids(store(), all().withLabel("person", "p").withLabel("unit", "v")))
                .isEmpty();
    }

    @Test
    default void a_record_with_several_of_any_values_is_found_once() {
        create(
                store(),
                Sample.of("1").withLabel("person", "p").withLabel("person", "q").withLabel("person", "r"),
                Sample.of("2").withLabel("person", "q"),
                Sample.of("3").withLabel("person", "s"),
                Sample.of("4").withLabel("other", "p"));
        assertThat(ids(store(), all().withAnyLabel("person", List.of("p", "q", "nobody"))))
                .containsExactly("1", "2");
        assertThat(ids(store(), all().withAnyLabel("person", List.of("s")))).containsExactly("3");
        assertThat(ids(store(), all().withAnyLabel("person", List.of("nobody"))))
                .isEmpty();
    }

    @Test
    default void a_thousand_values_may_be_asked_for() {
        create(
                store(),
                IntStream.range(0, 40)
                        .mapToObj(i -> Sample.of("g-" + (10 + i)).withLabel("person", "p-" + i * 50))
                        .toList());
        List<String> asked = IntStream.range(0, 1_000).mapToObj(i -> "p-" + i).toList();
        assertThat(ids(store(), all().withAnyLabel("person", asked)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "g-" + (10 + i)).toList());
    }

    @Test
    default void all_and_any_hold_together() {
        create(
                store(),
                Sample.of("1").withLabel("state", "open").withLabel("person", "p"),
                Sample.of("2").withLabel("state", "open").withLabel("person", "x"),
                Sample.of("3").withLabel("state", "done").withLabel("person", "p"),
                Sample.of("4")
                        .withLabel("state", "open")
                        .withLabel("person", "q")
                        .withLabel("person", "boss"));
        Query open = all().withLabel("state", "open").withAnyLabel("person", List.of("p", "q"));
        assertThat(ids(store(), open)).containsExactly("1", "4");
        assertThat(ids(store(), open.withLabel("person", "boss"))).containsExactly("4");
        assertThat(ids(store(), open.withAt(NOON.plusSeconds(1), NOON.plusSeconds(2))))
                .isEmpty();
    }

    @Test
    default void a_record_is_found_by_each_of_its_values() {
        Labels people =
                Labels.of(Map.of("person", List.of("a", "b", "c"), "unit", List.of("a", "u"), "状态", List.of("open")));
        Sample sample = Sample.of("x").withLabels(people);
        create(store(), sample, Sample.of("y").withLabel("person", "z"));
        people.asMap()
                .forEach((name, values) -> values.forEach(value -> assertThat(
                                store().query(all().withLabel(name, value)).records())
                        .as("%s=%s", name, value)
                        .containsExactly(sample.stored(1))));
        assertThat(ids(store(), all().withLabel("unit", "b"))).isEmpty();
    }

    @Test
    default void a_change_of_labels_is_seen_by_every_query_and_touches_no_other_record() {
        Sample kept = Sample.of("kept").withLabel("person", "a").withLabel("person", "b");
        create(store(), kept, Sample.of("moved").withLabel("person", "a").withLabel("person", "b"));
        commit(
                store(),
                Sample.of("moved")
                        .withLabel("person", "b")
                        .withLabel("person", "c")
                        .put(1));
        assertThat(ids(store(), all().withLabel("person", "a"))).containsExactly("kept");
        assertThat(ids(store(), all().withLabel("person", "b"))).containsExactly("kept", "moved");
        assertThat(ids(store(), all().withAnyLabel("person", List.of("c", "d"))))
                .containsExactly("moved");
        assertThat(read(store(), key("kept"))).isEqualTo(kept.stored(1));
    }

    @Test
    default void labels_are_found_in_the_order_and_range_that_is_asked_for() {
        create(
                store(),
                IntStream.range(10, 20)
                        .mapToObj(i -> Sample.of("" + i)
                                .withAt(NOON.minusSeconds(i))
                                .withLabel("person", i % 2 == 0 ? "even" : "odd"))
                        .toList());
        Query even = all().withLabel("person", "even");
        assertThat(ids(store(), even)).containsExactly("18", "16", "14", "12", "10");
        assertThat(ids(store(), even.withOrder(Query.Order.AT_DESCENDING)))
                .containsExactly("10", "12", "14", "16", "18");
        assertThat(ids(store(), even.withOrder(Query.Order.ID).withLimit(2))).containsExactly("10", "12");
        assertThat(ids(store(), even.withAt(NOON.minusSeconds(16), NOON.minusSeconds(12))))
                .containsExactly("16", "14");
    }

    @Test
    default void a_record_without_the_label_is_never_found_by_it() {
        create(
                store(),
                Sample.of("bare"),
                Sample.of("other").withLabel("unit", "u"),
                Sample.of("has").withLabel("person", "u"));
        assertThat(ids(store(), all().withLabel("person", "u"))).containsExactly("has");
        assertThat(ids(store(), all().withLabel("unit", "u").withLabel("person", "u")))
                .isEmpty();
        assertThat(ids(store(), all().withAnyLabel("person", List.of("u", "v"))))
                .containsExactly("has");
    }
}
