package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.spi.storage.Page;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Following a query from page to page. */
interface PageTests extends Tested {
    @Test
    default void a_page_holds_no_more_than_its_limit() {
        create(store(), numbered(5));
        Page page = store().query(all().withLimit(2));
        assertThat(ids(page.records())).containsExactly("10", "11");
        assertThat(page.next()).isPresent();
        assertThat(ids(store(), all().withLimit(2).withCursor(page.next().orElseThrow())))
                .containsExactly("12", "13");
    }

    @Test
    default void the_last_page_names_no_next_one() {
        create(store(), numbered(4));
        assertThat(store().query(all().withLimit(4)))
                .isEqualTo(new Page(
                        numbered(4).stream().map(sample -> sample.stored(1)).toList(), Optional.empty()));
        Page first = store().query(all().withLimit(3));
        Page last = store().query(all().withLimit(3).withCursor(first.next().orElseThrow()));
        assertThat(ids(last.records())).containsExactly("13");
        assertThat(last.next()).isEmpty();
    }

    @Test
    default void pages_hold_every_record_once_although_their_instants_are_equal() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            samples.add(Sample.of("g-" + (10 + i))
                    .withAt(NOON.plusSeconds(i / 10))
                    .withLabel("person", i % 2 == 0 ? "p" : "q")
                    .withLabel("person", "r"));
        }
        create(store(), samples);
        List<String> expected =
                samples.stream().map(sample -> sample.key().id()).toList();
        List<String> reversed = new ArrayList<>(expected);
        Collections.reverse(reversed);
        for (Query query :
                List.of(all(), all().withLabel("person", "r"), all().withAnyLabel("person", List.of("p", "q", "r")))) {
            for (int limit : List.of(1, 4, 23)) {
                Query paged = query.withLimit(limit);
                assertThat(ids(everyPage(store(), paged))).isEqualTo(expected);
                assertThat(ids(everyPage(store(), paged.withOrder(Query.Order.ID))))
                        .isEqualTo(expected);
                assertThat(ids(everyPage(store(), paged.withOrder(Query.Order.AT_DESCENDING))))
                        .isEqualTo(reversed);
            }
        }
    }

    @Test
    default void pages_across_tenants_hold_every_due_record_once() {
        List<String> expected = new ArrayList<>();
        for (String tenant : List.of("a", "b", "\uE000", "\uD83D\uDE80")) {
            create(store(), Sample.of("1").withTenant(tenant), Sample.of("2").withTenant(tenant));
            expected.add(tenant + "1");
            expected.add(tenant + "2");
        }
        List<StoredRecord> due =
                everyPage(store(), Query.dueAnywhere(Sample.TYPE, NOON).withLimit(3));
        assertThat(due.stream()
                        .map(stored -> stored.key().tenant() + stored.key().id()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    default void what_stays_is_found_once_although_others_come_and_go_between_pages() {
        create(store(), numbered(30));
        List<String> found = new ArrayList<>();
        Page page = store().query(all().withLimit(7));
        for (int turn = 0; page.next().isPresent(); turn++) {
            found.addAll(ids(page.records()));
            commit(
                    store(),
                    Sample.of("new-" + turn).withAt(NOON.minusSeconds(turn)).put(0),
                    Sample.of("zoo-" + turn).withAt(NOON.plusSeconds(turn)).put(0),
                    new Write.Delete(key("" + (10 + turn)), 1),
                    Sample.of("" + (20 + turn)).withAt(NOON.plusSeconds(99)).put(1));
            page = store().query(all().withLimit(7).withCursor(page.next().orElseThrow()));
        }
        found.addAll(ids(page.records()));
        assertThat(found)
                .containsOnlyOnceElementsOf(
                        IntStream.range(26, 40).mapToObj(String::valueOf).toList())
                .containsOnlyOnce("16", "17", "18", "19");
    }

    @Test
    default void a_text_that_is_no_cursor_is_refused() {
        create(store(), numbered(3));
        for (String text : List.of("", "nonsense", "%", "目标", "0", "bm9uc2Vuc2U")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> store().query(all().withLimit(1).withCursor(text)));
        }
    }

    @Test
    default void a_cursor_of_another_order_is_refused() {
        create(store(), numbered(3));
        for (Query.Order order : Query.Order.values()) {
            Query query = all().withLimit(1).withOrder(order);
            String cursor = store().query(query).next().orElseThrow();
            for (Query.Order other : Query.Order.values()) {
                if (other != order) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(
                                    () -> store().query(query.withOrder(other).withCursor(cursor)));
                }
            }
        }
    }

    @Test
    default void pages_agree_with_a_plain_model_of_the_store() {
        Model model = Model.filled(store(), 20260302);
        for (int i = 0; i < 150; i++) {
            Query query = model.someQuery();
            assertThat(everyPage(store(), query)).as(query.toString()).isEqualTo(model.expected(query));
        }
    }

    private static List<Sample> numbered(int count) {
        return IntStream.range(10, 10 + count).mapToObj(i -> Sample.of("" + i)).toList();
    }
}
