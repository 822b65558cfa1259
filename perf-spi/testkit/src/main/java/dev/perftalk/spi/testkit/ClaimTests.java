package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.LEASE;
import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.TYPE;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Handing out due records, each to one worker.
 *
 * <p>Deliberately not asserted: that a claim takes as many records as it may while others are at work, in which order racing
 * workers are served, and how records of equal {@code at} are ordered in a claim across tenants.
 */
interface ClaimTests extends Tested {
    private ClaimingStore claiming() {
        return (ClaimingStore) store();
    }

    @IfOffered(Capability.CLAIMING)
    default void a_worker_is_given_what_is_due_of_a_type_and_nothing_else() {
        create(
                store(),
                Sample.of("now"),
                Sample.of("before").withAt(NOON.minusNanos(1_000)),
                Sample.of("later").withAt(NOON.plusNanos(1_000)),
                Sample.of("plan").withType("plan"));
        assertThat(ids(claiming().claim(TYPE, NOON, LEASE, 10))).containsExactly("before", "now");
        assertThat(read(store(), key("later")).version()).isEqualTo(1);
        assertThat(read(store(), RecordKey.of(Sample.TENANT, "plan", "plan")).version())
                .isEqualTo(1);
    }

    @IfOffered(Capability.CLAIMING)
    default void a_claim_moves_the_instant_and_the_version_and_nothing_else() {
        Sample sample =
                Sample.of("x").withLabel("person", "p").withLabel("person", "q").withBody("[7]");
        create(store(), sample.withAt(NOON.minusSeconds(30)));
        StoredRecord expected = sample.withAt(NOON.plus(LEASE)).stored(2);
        assertThat(claiming().claim(TYPE, NOON, LEASE, 1)).containsExactly(expected);
        assertThat(read(store(), key("x"))).isEqualTo(expected);
        assertThat(store().query(all().withLabel("person", "q")
                                .withAt(NOON.plus(LEASE), NOON.plus(LEASE).plusNanos(1_000)))
                        .records())
                .containsExactly(expected);
        assertThat(ids(store(), all().withLabel("person", "p").withAt(NOON.minusSeconds(60), NOON)))
                .isEmpty();
    }

    @IfOffered(Capability.CLAIMING)
    default void a_record_falls_due_again_when_its_lease_is_over() {
        create(store(), Sample.of("x"));
        assertThat(claiming().claim(TYPE, NOON, LEASE, 1)).hasSize(1);
        assertThat(claiming().claim(TYPE, NOON.plus(LEASE).minusNanos(1_000), LEASE, 1))
                .isEmpty();
        assertThat(claiming().claim(TYPE, NOON.plus(LEASE), LEASE, 1))
                .containsExactly(
                        Sample.of("x").withAt(NOON.plus(LEASE).plus(LEASE)).stored(3));
    }

    @IfOffered(Capability.CLAIMING)
    default void the_longest_due_come_first_across_tenants() {
        create(
                store(),
                Sample.of("3").withAt(NOON.minusSeconds(1)),
                Sample.of("1").withAt(NOON.minusSeconds(3)));
        create(
                store(),
                Sample.of("2").withTenant("other").withAt(NOON.minusSeconds(2)),
                Sample.of("4").withTenant("other"));
        assertThat(ids(claiming().claim(TYPE, NOON, LEASE, 10))).containsExactly("1", "2", "3", "4");
    }

    @IfOffered(Capability.CLAIMING)
    default void no_more_are_claimed_than_asked_for() {
        create(store(), Sample.of("1"), Sample.of("2"), Sample.of("3"));
        assertThat(ids(claiming().claim(TYPE, NOON, LEASE, 2))).containsExactly("1", "2");
        assertThat(read(store(), key("3")).version()).isEqualTo(1);
        assertThat(ids(claiming().claim(TYPE, NOON, LEASE, 2))).containsExactly("3");
    }

    @IfOffered(Capability.CLAIMING)
    default void racing_workers_share_the_work_and_none_is_done_twice() throws Exception {
        List<Sample> work = IntStream.range(0, 200)
                .mapToObj(i ->
                        Sample.of("w-" + i).withAt(NOON.minusSeconds(i / 10)).withLabel("person", "p"))
                .toList();
        create(store(), work);
        List<List<String>> taken = Race.of(4, worker -> () -> {
            List<String> mine = new ArrayList<>();
            for (int turn = 0; turn < 12; turn++) {
                mine.addAll(ids(Race.insist(() -> claiming().claim(TYPE, NOON, LEASE, 5))));
            }
            return mine;
        });
        List<String> rest = new ArrayList<>();
        for (int turn = 0; turn < work.size() && taken(taken, rest) < work.size(); turn++) {
            rest.addAll(ids(claiming().claim(TYPE, NOON, LEASE, 100)));
        }
        assertThat(Stream.concat(taken.stream().flatMap(List::stream), rest.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        work.stream().map(sample -> sample.key().id()).toList());
        assertThat(store().query(all().withLabel("person", "p").withLimit(1_000))
                        .records())
                .hasSize(200)
                .allMatch(stored -> stored.version() == 2 && stored.at().equals(NOON.plus(LEASE)));
    }

    @IfOffered(Capability.CLAIMING)
    default void of_a_claim_and_a_commit_that_race_for_a_record_each_sees_the_other() throws Exception {
        for (int round = 0; round < Race.ROUNDS; round++) {
            RecordKey key = key("x-" + round);
            create(store(), Sample.of(key));
            List<Boolean> won = Race.of(
                    2,
                    i -> () -> i == 0
                            ? Race.wins(
                                    store(),
                                    Sample.of(key).withAt(NOON.plusSeconds(1)).put(1))
                            : !Race.insist(() -> claiming().claim(TYPE, NOON, LEASE, 1))
                                    .isEmpty());
            assertThat(won).containsOnlyOnce(true);
            assertThat(read(store(), key).version()).isEqualTo(2);
        }
    }

    @IfOffered(Capability.CLAIMING)
    default void a_worker_finishes_by_the_version_it_was_given() {
        create(store(), Sample.of("x"));
        StoredRecord claimed = claiming().claim(TYPE, NOON, LEASE, 1).get(0);
        commit(store(), new Write.Delete(claimed.key(), claimed.version()));
        assertThat(store().find(List.of(key("x")))).isEmpty();
    }

    @IfOffered(Capability.CLAIMING)
    default void a_worker_that_outlived_its_lease_is_refused() {
        create(store(), Sample.of("x"));
        StoredRecord late = claiming().claim(TYPE, NOON, LEASE, 1).get(0);
        StoredRecord current =
                claiming().claim(TYPE, NOON.plus(LEASE), LEASE, 1).get(0);
        assertThatThrownBy(() -> commit(store(), new Write.Delete(late.key(), late.version())))
                .isInstanceOf(VersionConflictException.class);
        assertThat(read(store(), key("x"))).isEqualTo(current);
    }

    @IfOffered(Capability.CLAIMING)
    default void what_is_claimed_cannot_be_changed() {
        create(store(), Sample.of("x"));
        List<StoredRecord> claimed = claiming().claim(TYPE, NOON, LEASE, 1);
        assertThat(claimed).hasSize(1);
        assertThatThrownBy(claimed::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @IfOffered(Capability.CLAIMING)
    default void a_claim_out_of_bounds_is_refused() {
        for (int limit : List.of(0, -1, 1_001)) {
            assertThatIllegalArgumentException().isThrownBy(() -> claiming().claim(TYPE, NOON, LEASE, limit));
        }
        for (Duration lease :
                List.of(Duration.ZERO, LEASE.negated(), Duration.ofNanos(1_500), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatIllegalArgumentException().isThrownBy(() -> claiming().claim(TYPE, NOON, lease, 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> claiming().claim(TYPE, NOON.plusNanos(1), LEASE, 1));
    }

    private static int taken(List<List<String>> racing, List<String> rest) {
        return racing.stream().mapToInt(List::size).sum() + rest.size();
    }

    // E52
    @IfOffered(Capability.CLAIMING)
    default void every_tenant_is_served_and_each_record_stays_in_its_own() {
        for (String tenant : List.of("a", "b", "c")) {
            create(
                    store(),
                    Sample.of("same").withTenant(tenant).withBody("\"" + tenant + "\""),
                    Sample.of("other").withTenant(tenant));
        }
        List<StoredRecord> claimed = new ArrayList<>();
        for (int turn = 0; turn < 6; turn++) {
            claimed.addAll(claiming().claim(TYPE, NOON, LEASE, 1));
        }
        assertThat(claimed.stream().map(StoredRecord::key))
                .doesNotHaveDuplicates()
                .hasSize(6);
        assertThat(claimed)
                .filteredOn(stored -> stored.key().id().equals("same"))
                .allMatch(stored ->
                        stored.body().json().equals("\"" + stored.key().tenant() + "\""))
                .hasSize(3);
    }

    @IfOffered(Capability.CLAIMING)
    default void a_lease_that_ends_after_the_last_instant_is_refused_and_takes_nothing() {
        create(store(), Sample.of("x"));
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        assertThatIllegalArgumentException().isThrownBy(() -> claiming().claim(TYPE, last, Duration.ofNanos(1_000), 1));
        assertThat(read(store(), key("x"))).isEqualTo(Sample.of("x").stored(1));
        assertThat(claiming().claim(TYPE, last.minusNanos(1_000), Duration.ofNanos(1_000), 1))
                .containsExactly(Sample.of("x").withAt(last).stored(2));
    }

    @IfOffered({Capability.CLAIMING, Capability.REOPENING})
    default void a_lease_holds_after_reopening() throws Exception {
        create(store(), Sample.of("x"), Sample.of("y").withAt(NOON.plusSeconds(1)));
        assertThat(claiming().claim(TYPE, NOON, LEASE, 10)).hasSize(1);
        reopenedStore();
        assertThat(ids(claiming().claim(TYPE, NOON.plusSeconds(1), LEASE, 10))).containsExactly("y");
        assertThat(ids(claiming().claim(TYPE, NOON.plus(LEASE), LEASE, 10))).containsExactly("x");
    }
}
