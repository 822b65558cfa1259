package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.TENANT;
import static dev.perftalk.spi.testkit.Sample.TYPE;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.read;
import static dev.perftalk.spi.testkit.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Tenants share a store and nothing else (E52).
 *
 * <p>Deliberately not asserted: that a caller may ask for a tenant at all, which is decided above the store.
 */
interface TenantTests extends Tested {
    @Test
    default void tenants_have_records_of_their_own() {
        Sample ours = Sample.of("x").withLabel("person", "p").withBody("\"ours\"");
        Sample theirs = ours.withTenant("other").withBody("\"theirs\"");
        create(store(), ours);
        create(store(), theirs);
        commit(store(), theirs.put(1));
        assertThat(read(store(), ours.key())).isEqualTo(ours.stored(1));
        assertThat(store().query(all()).records()).containsExactly(ours.stored(1));
        assertThat(store().query(all().withLabel("person", "p")).records()).containsExactly(ours.stored(1));
        commit(store(), new Write.Delete(ours.key(), 1));
        assertThat(store().query(Query.of("other", TYPE).withLabel("person", "p"))
                        .records())
                .containsExactly(theirs.stored(2));
    }

    @Test
    default void names_that_run_into_each_other_are_kept_apart() {
        RecordKey left = RecordKey.of("a", "bc", "d/e");
        RecordKey right = RecordKey.of("a", "bc/d", "e");
        RecordKey other = RecordKey.of("ab", "c", "d/e");
        create(store(), Sample.of(left).withBody("1"), Sample.of(right).withBody("2"));
        create(store(), Sample.of(other).withBody("3"));
        assertThat(read(store(), left).body().json()).isEqualTo("1");
        assertThat(read(store(), right).body().json()).isEqualTo("2");
        assertThat(read(store(), other).body().json()).isEqualTo("3");
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
        List<String> tenants = store().query(Query.dueAnywhere(TYPE, NOON)).records().stream()
                .map(stored -> stored.key().tenant())
                .toList();
        assertThat(tenants).containsExactly("zoo", TENANT, "\uE000", "\uD83D\uDE80");
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
                everyPage(store(), Query.dueAnywhere(TYPE, NOON).withLimit(3));
        assertThat(due.stream()
                        .map(stored -> stored.key().tenant() + stored.key().id()))
                .containsExactlyElementsOf(expected);
    }

    // E52
    @Test
    default void the_same_key_may_be_made_in_every_tenant_and_conflicts_in_its_own_alone() {
        for (String tenant : List.of("a", "b", "c")) {
            create(store(), Sample.of("x").withTenant(tenant).withBody("\"" + tenant + "\""));
        }
        Sample second = Sample.of("x").withTenant("b");
        commit(store(), second.withBody("2").put(1));
        refused(store(), List.of(second.key()), second.put(1));
        commit(store(), Sample.of("x").withTenant("c").withBody("3").put(1));
        assertThat(read(store(), RecordKey.of("a", TYPE, "x")).version()).isEqualTo(1);
        assertThat(read(store(), second.key()).body().json()).isEqualTo("2");
    }

    // E52
    @Test
    default void pages_of_a_tenant_hold_its_own_records_although_others_have_the_same() {
        for (String tenant : List.of("a", "b", "c")) {
            create(
                    store(),
                    IntStream.range(10, 25)
                            .mapToObj(i -> Sample.of("" + i)
                                    .withTenant(tenant)
                                    .withLabel("person", "p")
                                    .withBody("\"" + tenant + "\""))
                            .toList());
        }
        for (Query.Order order : Query.Order.values()) {
            for (Query query : List.of(Query.of("b", TYPE), Query.of("b", TYPE).withLabel("person", "p"))) {
                assertThat(everyPage(store(), query.withOrder(order).withLimit(4)))
                        .hasSize(15)
                        .allMatch(stored -> stored.key().tenant().equals("b"))
                        .allMatch(stored -> stored.body().json().equals("\"b\""));
            }
        }
    }
}
