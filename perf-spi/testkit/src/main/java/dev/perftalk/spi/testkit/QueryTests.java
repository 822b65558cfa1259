package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.TYPE;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Which records a query finds, and in which order.
 *
 * <p>Deliberately not asserted: how a query is answered, and what it costs.
 */
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
    default void what_a_query_finds_cannot_be_changed() {
        create(store(), Sample.of("x"));
        Page page = store().query(all());
        assertThat(page.records()).containsExactly(Sample.of("x").stored(1));
        assertThatThrownBy(() -> page.records().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    default void a_query_without_bounds_finds_the_first_and_the_last_instant() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        create(store(), Sample.of("last").withAt(last), Sample.of("first").withAt(first));
        assertThat(ids(store(), all())).containsExactly("first", "last");
        assertThat(ids(store(), all().withAt(first, last))).containsExactly("first");
        assertThat(ids(store(), Query.dueAnywhere(TYPE, last.minusNanos(1_000))))
                .containsExactly("first");
    }

    @Test
    default void a_query_finds_the_record_as_it_is_now() {
        create(store(), Sample.of("x").withAt(NOON.plusSeconds(9)), Sample.of("y"));
        assertThat(ids(store(), all())).containsExactly("y", "x");
        commit(
                store(),
                Sample.of("x").withAt(NOON.minusSeconds(9)).withBody("2").put(1));
        assertThat(store().query(all()).records())
                .containsExactly(
                        Sample.of("x")
                                .withAt(NOON.minusSeconds(9))
                                .withBody("2")
                                .stored(2),
                        Sample.of("y").stored(1));
        assertThat(ids(store(), all().withAt(NOON.plusSeconds(9), NOON.plusSeconds(10))))
                .isEmpty();
    }
}
