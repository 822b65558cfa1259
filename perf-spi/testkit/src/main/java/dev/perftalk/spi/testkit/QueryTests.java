package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Page;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which records a query finds, and in which order. */
interface QueryTests extends Tested {
    @Test
    default void a_query_is_of_one_type() {
        create(
                store(),
                Sample.of("goal"),
                Sample.of("plan").withType("plan"),
                Sample.of("Goal").withType("Goal"));
        assertThat(ids(store(), all())).containsExactly("goal");
        assertThat(ids(store(), Query.of(Sample.TENANT, "plan"))).containsExactly("plan");
    }

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
    default void labels_are_compared_exactly() {
        create(
                store(),
                Sample.of("1").withLabel("person", "caf\u00E9"),
                Sample.of("2").withLabel("person", "cafe\u0301"),
                Sample.of("3").withLabel("person", "CAF\u00C9"),
                Sample.of("4").withLabel("person", "caf\u00E9 "),
                Sample.of("5").withLabel("Person", "caf\u00E9"),
                Sample.of("6").withLabel("person", "%"));
        assertThat(ids(store(), all().withLabel("person", "caf\u00E9"))).containsExactly("1");
        assertThat(ids(store(), all().withAnyLabel("person", List.of("cafe\u0301", "CAF\u00C9"))))
                .containsExactly("2", "3");
        assertThat(ids(store(), all().withLabel("person", "%"))).containsExactly("6");
    }

    @Test
    default void a_range_holds_its_start_and_not_its_end() {
        Instant end = NOON.plusSeconds(60);
        create(
                store(),
                Sample.of("before").withAt(NOON.minusNanos(1_000)),
                Sample.of("start").withAt(NOON).withLabel("person", "p"),
                Sample.of("last").withAt(end.minusNanos(1_000)).withLabel("person", "p"),
                Sample.of("end").withAt(end).withLabel("person", "p"));
        assertThat(ids(store(), all().withAt(NOON, end))).containsExactly("start", "last");
        assertThat(ids(store(), all().withAt(NOON, end).withLabel("person", "p")))
                .containsExactly("start", "last");
        assertThat(ids(store(), all().withAt(NOON, NOON))).isEmpty();
    }

    @Test
    default void records_come_in_the_order_asked_for() {
        create(
                store(),
                Sample.of("c").withAt(NOON),
                Sample.of("a").withAt(NOON.plusSeconds(1)),
                Sample.of("d").withAt(NOON.minusSeconds(1)),
                Sample.of("b").withAt(NOON));
        assertThat(ids(store(), all())).containsExactly("d", "b", "c", "a");
        assertThat(ids(store(), all().withOrder(Query.Order.AT_DESCENDING))).containsExactly("a", "c", "b", "d");
        assertThat(ids(store(), all().withOrder(Query.Order.ID))).containsExactly("a", "b", "c", "d");
    }

    @Test
    default void ids_are_ordered_by_code_points() {
        List<String> ordered = List.of(
                " ",
                "-",
                "10",
                "9",
                "Z",
                "a",
                "a ",
                "aa",
                "b",
                "\u00E4",
                "\u4E2D",
                "\uD7FF",
                "\uE000",
                "\uFFFD",
                "\uD83D\uDE80");
        create(
                store(),
                ordered.stream()
                        .map(id -> Sample.of(id).withLabel("person", "p"))
                        .toList());
        for (Query query : List.of(all(), all().withLabel("person", "p"))) {
            assertThat(ids(store(), query.withOrder(Query.Order.ID))).containsExactlyElementsOf(ordered);
            assertThat(ids(store(), query)).containsExactlyElementsOf(ordered);
        }
    }

    @Test
    default void what_is_due_anywhere_is_found_across_tenants() {
        create(
                store(),
                Sample.of("later").withAt(NOON.plusNanos(1_000)),
                Sample.of("now").withAt(NOON));
        create(
                store(),
                Sample.of("now").withTenant("\uE000"),
                Sample.of("x").withTenant("\uE000").withType("plan"));
        create(store(), Sample.of("now").withTenant("\uD83D\uDE80"));
        create(store(), Sample.of("long since").withTenant("zoo").withAt(NOON.minusSeconds(9)));
        List<String> tenants = store().query(Query.dueAnywhere(Sample.TYPE, NOON)).records().stream()
                .map(stored -> stored.key().tenant())
                .toList();
        assertThat(tenants).containsExactly("zoo", Sample.TENANT, "\uE000", "\uD83D\uDE80");
    }

    @Test
    default void what_a_query_finds_cannot_be_changed() {
        create(store(), Sample.of("x"));
        Page page = store().query(all());
        assertThat(page.records()).containsExactly(Sample.of("x").stored(1));
        assertThatThrownBy(() -> page.records().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
