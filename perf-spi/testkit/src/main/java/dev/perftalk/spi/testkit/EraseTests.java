package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.EMOJI;
import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.TENANT;
import static dev.perftalk.spi.testkit.Sample.TYPE;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.keys;
import static dev.perftalk.spi.testkit.Sample.read;
import static dev.perftalk.spi.testkit.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Removing records for good.
 *
 * <p>Deliberately not asserted: that nothing is left in backups, logs or free pages, which no test of this kind can see; in
 * how many transactions a tenant is erased.
 */
interface EraseTests extends Tested {
    private ErasingStore erasing() {
        return (ErasingStore) store();
    }

    @IfOffered(Capability.ERASING)
    default void what_is_erased_is_found_no_more_in_any_way() {
        Sample erased = Sample.of("erased").withLabel("person", "p").withLabel("unit", "u");
        create(store(), erased, Sample.of("kept").withLabel("person", "p"));
        assertThat(erasing().erase(keys("erased"))).isEqualTo(1);
        assertThat(store().find(keys("erased", "kept"))).containsOnlyKeys(key("kept"));
        for (Query query : List.of(
                all(),
                all().withOrder(Query.Order.ID),
                all().withLabel("person", "p"),
                all().withAnyLabel("person", List.of("p", "q")),
                all().withAt(NOON, NOON.plusSeconds(1)).withLabel("person", "p"),
                Query.dueAnywhere(TYPE, NOON))) {
            assertThat(ids(store(), query)).as(query.toString()).containsExactly("kept");
        }
        assertThat(ids(store(), all().withLabel("unit", "u"))).isEmpty();
    }

    @IfOffered(Capability.ERASING)
    default void a_record_is_erased_whatever_its_version() {
        create(store(), Sample.of("x"), Sample.of("y"));
        for (int version = 1; version <= 5; version++) {
            commit(store(), Sample.of("x").put(version));
        }
        assertThat(erasing().erase(keys("x", "y"))).isEqualTo(2);
        assertThat(ids(store(), all())).isEmpty();
    }

    @IfOffered(Capability.ERASING)
    default void keys_without_a_record_are_no_error_and_do_not_count() {
        create(store(), Sample.of("a"), Sample.of("b"), Sample.of("c"));
        assertThat(erasing().erase(keys("nobody"))).isZero();
        assertThat(erasing().erase(List.of())).isZero();
        assertThat(erasing().erase(keys("a", "nobody", "b", "a"))).isEqualTo(2);
        assertThat(erasing().erase(keys("a", "b"))).isZero();
        assertThat(ids(store(), all())).containsExactly("c");
    }

    // E52
    @IfOffered(Capability.ERASING)
    default void keys_of_several_types_and_tenants_are_erased_at_once_and_no_other() {
        Sample goal = Sample.of("x");
        Sample plan = Sample.of("x").withType("plan");
        Sample foreign = Sample.of("x").withTenant("other");
        Sample kept = Sample.of("x").withTenant("other").withType("plan");
        create(store(), goal, plan);
        create(store(), foreign, kept);
        List<RecordKey> all = List.of(goal.key(), plan.key(), foreign.key(), kept.key());
        assertThat(erasing().erase(all.subList(0, 3))).isEqualTo(3);
        assertThat(store().find(all)).containsOnlyKeys(kept.key());
    }

    @IfOffered(Capability.ERASING)
    default void a_version_from_before_the_erasure_conflicts() {
        create(store(), Sample.of("x"), Sample.of("y"));
        erasing().erase(keys("x"));
        refused(store(), keys("x"), Sample.of("x").put(1), Sample.of("y").put(1));
        refused(store(), keys("x"), new Write.Delete(key("x"), 1));
        refused(store(), keys("x"), new Write.Check(key("x"), 1), Sample.of("z").put(0));
        assertThat(ids(store(), all())).containsExactly("y");
    }

    @IfOffered(Capability.ERASING)
    default void a_key_made_anew_has_nothing_of_what_was_erased() {
        create(store(), Sample.of("x").withLabel("person", "p").withBody("\"old\""));
        commit(store(), Sample.of("x").withLabel("person", "p").put(1));
        erasing().erase(keys("x"));
        create(store(), Sample.of("x").withLabel("unit", "u"));
        assertThat(read(store(), key("x")))
                .isEqualTo(Sample.of("x").withLabel("unit", "u").stored(1));
        assertThat(ids(store(), all().withLabel("person", "p"))).isEmpty();
    }

    @IfOffered(Capability.ERASING)
    default void ten_thousand_keys_are_erased_at_once_and_more_are_refused() {
        List<Sample> many = IntStream.range(0, Commit.MAX_WRITES)
                .mapToObj(i -> Sample.of("e-" + i).withLabel("person", "p"))
                .toList();
        create(store(), many);
        create(store(), Sample.of("more"));
        List<RecordKey> keys = new ArrayList<>(many.stream().map(Sample::key).toList());
        keys.add(key("more"));
        assertThatIllegalArgumentException().isThrownBy(() -> erasing().erase(keys));
        assertThat(store().find(keys)).hasSize(keys.size());
        assertThat(erasing().erase(keys.subList(0, Commit.MAX_WRITES))).isEqualTo(Commit.MAX_WRITES);
        assertThat(ids(store(), all())).containsExactly("more");
        assertThat(ids(store(), all().withLabel("person", "p"))).isEmpty();
    }

    @IfOffered(Capability.ERASING)
    default void an_erasure_is_not_escaped_by_a_commit_that_races_it() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            List<RecordKey> both = keys("a-" + round, "b-" + round);
            create(store(), Sample.of(both.get(0)), Sample.of(both.get(1)));
            List<Integer> came = Race.of(
                    2,
                    i -> () -> i == 0
                            ? Race.insist(() -> erasing().erase(both))
                            : Race.wins(
                                            store(),
                                            Sample.of(both.get(1)).put(1),
                                            Sample.of(both.get(0)).put(1))
                                    ? 1
                                    : 0);
            assertThat(came.get(0)).isEqualTo(2);
            assertThat(store().find(both)).isEmpty();
        }
    }

    @IfOffered(Capability.ERASING)
    default void of_racing_erasures_each_record_is_counted_by_one() throws Exception {
        List<RecordKey> keys =
                IntStream.range(0, 200).mapToObj(i -> key("e-" + i)).toList();
        create(store(), keys.stream().map(Sample::of).toList());
        List<Integer> counted = Race.of(4, i -> () -> {
            List<RecordKey> mine = new ArrayList<>(keys);
            Collections.shuffle(mine, new Random(i));
            return Race.insist(() -> erasing().erase(mine.subList(0, 150)))
                    + Race.insist(() -> erasing().erase(mine));
        });
        assertThat(counted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        assertThat(ids(store(), all())).isEmpty();
    }

    // E52
    @IfOffered(Capability.ERASING)
    default void a_tenant_is_erased_with_all_types_and_no_other_tenant_is_touched() {
        List<Sample> ours = Stream.of("goal", "plan", "\uFFFD", EMOJI)
                .flatMap(type -> IntStream.range(0, 300)
                        .mapToObj(i -> Sample.of("r-" + i).withType(type).withLabel("person", "p")))
                .toList();
        create(store(), ours);
        for (String other : List.of("Acme", "acm", "acme ", "acmf")) {
            create(store(), Sample.of("x").withTenant(other).withLabel("person", "p"));
        }
        assertThat(erasing().eraseTenant(TENANT)).isEqualTo(1_200);
        assertThat(store().find(ours.stream().map(Sample::key).toList())).isEmpty();
        for (String type : List.of("goal", "plan", "\uFFFD", EMOJI)) {
            assertThat(ids(store(), Query.of(TENANT, type).withLabel("person", "p")))
                    .isEmpty();
        }
        assertThat(store().query(Query.dueAnywhere(TYPE, NOON)).records())
                .extracting(stored -> stored.key().tenant())
                .containsExactly("Acme", "acm", "acme ", "acmf");
    }

    @IfOffered(Capability.ERASING)
    default void a_tenant_may_be_erased_again_and_come_back() {
        create(store(), Sample.of("x"), Sample.of("y"));
        assertThat(erasing().eraseTenant(TENANT)).isEqualTo(2);
        assertThat(erasing().eraseTenant(TENANT)).isZero();
        create(store(), Sample.of("x"));
        assertThat(erasing().eraseTenant("nobody")).isZero();
        assertThat(read(store(), key("x"))).isEqualTo(Sample.of("x").stored(1));
    }

    @IfOffered(Capability.ERASING)
    @SuppressWarnings("NullAway") // a host whose code is not checked for null can pass it
    default void an_erasure_out_of_bounds_is_refused_and_erases_nothing() {
        create(store(), Sample.of("x"));
        for (String tenant : List.of("", "x".repeat(101), "a\nb", "\uD83D")) {
            assertThatIllegalArgumentException().isThrownBy(() -> erasing().eraseTenant(tenant));
        }
        assertThatNullPointerException().isThrownBy(() -> erasing().eraseTenant(null));
        assertThatNullPointerException().isThrownBy(() -> erasing().erase(null));
        assertThatNullPointerException().isThrownBy(() -> erasing().erase(Arrays.asList(key("x"), null)));
        assertThat(ids(store(), all())).containsExactly("x");
    }

    @IfOffered({Capability.ERASING, Capability.STREAMING})
    default void what_is_erased_is_streamed_no_more() {
        create(store(), Sample.of("x"), Sample.of("y"), Sample.of("x").withType("plan"));
        erasing().erase(keys("x"));
        try (Stream<StoredRecord> records = ((StreamingStore) store()).stream(TENANT)) {
            assertThat(records)
                    .containsExactly(
                            Sample.of("y").stored(1),
                            Sample.of("x").withType("plan").stored(1));
        }
    }

    @IfOffered({Capability.ERASING, Capability.REOPENING})
    default void what_is_erased_stays_erased_after_reopening() throws Exception {
        create(store(), Sample.of("x").withLabel("person", "p"), Sample.of("y").withLabel("person", "p"));
        erasing().erase(keys("x"));
        reopenedStore();
        assertThat(ids(store(), all())).containsExactly("y");
        assertThat(ids(store(), all().withLabel("person", "p"))).containsExactly("y");
    }
}
