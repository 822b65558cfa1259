package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.numbered;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Following a query from page to page.
 *
 * <p>Deliberately not asserted: what a cursor looks like, and what becomes of records that change between two pages by
 * {@code at}: they may be missed or met again.
 */
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
    default void by_id_a_record_that_changes_between_pages_is_still_met_once() {
        create(store(), numbered(30));
        Query query = all().withOrder(Query.Order.ID).withLimit(4);
        List<String> found = new ArrayList<>();
        Page page = store().query(query);
        while (page.next().isPresent()) {
            found.addAll(ids(page.records()));
            for (Sample sample : numbered(30)) {
                long version = read(store(), sample.key()).version();
                commit(store(), sample.withAt(NOON.minusSeconds(version)).put(version));
            }
            page = store().query(query.withCursor(page.next().orElseThrow()));
        }
        found.addAll(ids(page.records()));
        assertThat(found)
                .isEqualTo(
                        numbered(30).stream().map(sample -> sample.key().id()).toList());
    }

    @Test
    default void the_largest_page_holds_a_thousand_records() {
        create(
                store(),
                IntStream.range(1_000, 2_001).mapToObj(i -> Sample.of("" + i)).toList());
        Page page = store().query(all().withLimit(1_000));
        assertThat(page.records()).hasSize(1_000);
        assertThat(ids(store(), all().withLimit(1_000).withCursor(page.next().orElseThrow())))
                .containsExactly("2000");
    }

    @Test
    default void a_cursor_may_be_used_again() {
        create(store(), numbered(9));
        String cursor = store().query(all().withLimit(3)).next().orElseThrow();
        for (int limit : List.of(3, 3, 2, 9)) {
            assertThat(ids(store(), all().withLimit(limit).withCursor(cursor)))
                    .isEqualTo(IntStream.range(13, 13 + Math.min(limit, 6))
                            .mapToObj(String::valueOf)
                            .toList());
        }
    }
}
