package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.perftalk.channel.Scenario;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.practice.Practice;
import dev.perftalk.spi.notification.Delivery;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunDueTest {
    private final World world = new World();

    static List<World> worlds() {
        return List.of(new World(), new World(new Plain(RecordStore.inMemory())));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @Practice(section = "3.3 Tools", rule = "tools.reminders")
    void a_month_without_a_talk_reminds_the_manager_once(World silent) {
        inDo(silent);
        silent.at("2026-02-04");
        assertThat(silent.perf.runDue().reminded()).isZero();
        silent.at("2026-02-05");
        assertThat(silent.perf.runDue().reminded()).isEqualTo(1);
        assertThat(silent.perf.runDue().reminded()).isZero();
        assertThat(reminders(silent)).singleElement().satisfies(reminder -> {
            assertThat(reminder.recipient()).isEqualTo("mia");
            assertThat(reminder.language()).isEqualTo(Locale.ENGLISH);
            assertThat(reminder.subject()).isEqualTo(silent.cycle().id().value());
        });
    }

    @Test
    void a_talk_moves_the_reminder() {
        inDo(world);
        world.at("2026-01-20");
        world.held(world.talk("january", Scenario.DAILY_COACHING).build());
        world.at("2026-02-10");
        assertThat(world.perf.runDue().reminded()).isZero();
        world.at("2026-02-21");
        assertThat(world.perf.runDue().reminded()).isEqualTo(1);
    }

    @Test
    void an_outage_loses_no_reminder_and_is_not_followed_by_a_burst() { // E24 E25
        inDo(world);
        world.at("2026-03-30");
        assertThat(world.perf.runDue().reminded()).isEqualTo(1);
        assertThat(world.perf.runDue().reminded()).isZero();
    }

    @Test
    void who_stays_silent_is_reminded_again_a_month_later() {
        inDo(world);
        world.at("2026-02-05");
        world.perf.runDue();
        world.at("2026-03-04");
        assertThat(world.perf.runDue().reminded()).isZero();
        world.at("2026-03-05");
        assertThat(world.perf.runDue().reminded()).isEqualTo(1);
    }

    @Test
    void the_other_side_is_told_in_their_language_and_nobody_of_their_own_act() { // E35
        world.as("mia")
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
        world.perf.runDue();
        assertThat(world.notifier.delivered()).singleElement().satisfies(told -> {
            assertThat(told.recipient()).isEqualTo("emp");
            assertThat(told.language()).isEqualTo(Locale.CHINESE);
            assertThat(told.text()).doesNotContain("how it goes");
        });
    }

    @Test
    void what_cannot_be_delivered_now_is_tried_again_with_growing_patience() {
        world.as("mia")
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
        List<Notification> tried = new ArrayList<>();
        PerfTalk flaky = world.with(notification -> {
            tried.add(notification);
            if (tried.size() == 1) {
                throw new IllegalStateException("route down");
            }
            return tried.size() == 2 ? Delivery.retryAfter(Duration.ofMinutes(10), "busy") : Delivery.delivered();
        });
        assertThat(flaky.runDue().postponed()).isEqualTo(1);
        assertThat(flaky.runDue().postponed())
                .as("not before the time has come")
                .isZero();
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(flaky.runDue().postponed()).isEqualTo(1);
        world.clock.advance(Duration.ofMinutes(9));
        assertThat(flaky.runDue().delivered()).isZero();
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(flaky.runDue().delivered()).isEqualTo(1);
        assertThat(tried)
                .extracting(Notification::id)
                .hasSize(3)
                .containsOnly(tried.get(0).id());
    }

    @Test
    void what_is_rejected_is_given_up_and_kept() {
        world.as("mia")
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
        PerfTalk closed = world.with(notification -> Delivery.rejected("no address"));
        assertThat(closed.runDue().dead()).isEqualTo(1);
        assertThat(closed.runDue().dead()).isZero();
        assertThat(world.store.query(Query.of(World.ACME, "dead-letter")).records())
                .hasSize(1);
    }

    @Test
    void a_worker_that_dies_after_taking_a_message_leaves_it_to_the_next() { // E34
        world.as("mia")
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
        PerfTalk dying = world.with(notification -> {
            throw new Death();
        });
        assertThat(catchThrowable(dying::runDue)).isInstanceOf(Death.class);
        assertThat(world.perf.runDue().delivered()).as("still leased").isZero();
        world.clock.advance(Duration.ofMinutes(6));
        assertThat(world.perf.runDue().delivered()).isEqualTo(1);
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_double_acknowledgement_changes_nothing() { // E33
        world.held(world.talk("t", Scenario.DAILY_COACHING).build());
        RecordKey key = RecordKey.of(World.ACME, "conversation", "t");
        StoredRecord before = world.store.find(List.of(key)).get(key);
        world.as("emp").conversations().acknowledge(ConversationId.of("t")).orThrow();
        assertThat(world.store.find(List.of(key)).get(key)).isEqualTo(before);
    }

    @Test
    void a_node_that_was_slower_than_its_lease_changes_nothing_any_more() {
        aTalkToTellOf(world);
        int[] attempts = new int[1];
        PerfTalk slow = world.with(notification -> {
            attempts[0]++;
            world.clock.advance(Duration.ofMinutes(6));
            assertThat(world.perf.runDue().delivered()).as("by another node").isEqualTo(1);
            return Delivery.retryAfter(Duration.ZERO, "busy");
        });
        assertThat(slow.runDue().postponed()).isZero();
        world.clock.advance(Duration.ofDays(8));
        assertThat(slow.runDue().postponed()).isZero();
        assertThat(attempts[0]).isEqualTo(1);
        assertThat(world.store.query(Query.of(World.ACME, "outbox")).records()).isEmpty();
    }

    @Test
    void a_run_ends_however_slow_the_route_is() {
        for (int i = 0; i < 30; i++) {
            world.as("mia")
                    .conversations()
                    .record(world.talk("t" + i, Scenario.DAILY_COACHING).build())
                    .orThrow();
        }
        int[] attempts = new int[1];
        PerfTalk slow = world.with(notification -> {
            attempts[0]++;
            world.clock.advance(Duration.ofMinutes(1));
            return Delivery.retryAfter(Duration.ZERO, "busy");
        });
        slow.runDue();
        assertThat(attempts[0])
                .as("each once at most, and none after its lease")
                .isBetween(5, 30);
    }

    @Test
    void a_route_that_asks_for_endless_patience_gets_a_week() {
        aTalkToTellOf(world);
        PerfTalk patient = world.with(notification -> Delivery.retryAfter(Duration.ofDays(1_000_000), "later"));
        assertThat(patient.runDue().postponed()).isEqualTo(1);
        world.clock.advance(Duration.ofDays(7));
        assertThat(world.perf.runDue().delivered()).isEqualTo(1);
    }

    @Test
    void what_is_never_taken_is_given_up_with_the_last_reason() {
        aTalkToTellOf(world);
        PerfTalk down = world.with(notification -> Delivery.retryAfter(Duration.ZERO, "route is down"));
        for (int attempt = 1; attempt < 12; attempt++) {
            assertThat(down.runDue().postponed()).isEqualTo(1);
            world.clock.advance(Duration.ofDays(1));
        }
        assertThat(down.runDue().dead()).isEqualTo(1);
        assertThat(world.store
                        .query(Query.of(World.ACME, "dead-letter"))
                        .records()
                        .get(0)
                        .body()
                        .json())
                .contains("route is down", "\"attempts\":12");
    }

    @Test
    void a_message_that_cannot_be_read_is_put_aside_and_the_others_are_delivered() {
        aTalkToTellOf(world);
        RecordKey broken = RecordKey.of(World.ACME, "outbox", "broken");
        world.store.commit(Commit.builder()
                .put(broken, 0, Labels.none(), world.clock.instant(), Body.of(1, "{\"id\":7}"))
                .build());
        RunReport report = world.perf.runDue();
        assertThat(report.dead()).isEqualTo(1);
        assertThat(report.delivered()).isEqualTo(1);
        assertThat(world.store.query(Query.of(World.ACME, "dead-letter")).records())
                .extracting(dead -> dead.body().json())
                .containsExactly("{\"id\":7}");
    }

    @Test
    void one_tenants_directory_that_fails_does_not_stop_the_others() { // E52
        aTalkToTellOf(world);
        world.perf
                .tenant("other")
                .as("mia")
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
        PeopleDirectory half = new PeopleDirectory() {
            @Override
            public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
                if (tenant.equals(World.ACME)) {
                    throw new IllegalStateException("down");
                }
                return world.people.find(tenant, ids, asOf);
            }

            @Override
            public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
                return world.people.reportsOf(tenant, managers, asOf);
            }
        };
        RunReport report = PerfTalk.builder()
                .store(world.store)
                .notifier(world.notifier)
                .people(half)
                .clock(world.clock)
                .build()
                .runDue();
        assertThat(report.delivered()).isEqualTo(1);
        assertThat(report.postponed()).isEqualTo(1);
    }

    @Test
    void the_host_makes_the_link() {
        aTalkToTellOf(world);
        PerfTalk.builder()
                .store(world.store)
                .notifier(world.notifier)
                .people(world.people)
                .clock(world.clock)
                .links(told -> Optional.of(URI.create("app:" + told.tenant() + "/" + told.subject())))
                .build()
                .runDue();
        assertThat(world.notifier.delivered())
                .extracting(Notification::link)
                .containsExactly(Optional.of(URI.create("app:acme/t")));
    }

    @Test
    void after_a_change_of_manager_the_new_one_is_reminded() {
        inDo(world);
        world.people.change(
                World.ACME,
                Person.builder("emp")
                        .unit("acme")
                        .manager("eve")
                        .zone(World.SHANGHAI)
                        .build(),
                world.clock.instant().plusSeconds(1));
        world.at("2026-02-05");
        world.perf.runDue();
        assertThat(reminders(world)).extracting(Notification::recipient).containsExactly("eve");
    }

    @Test
    void the_day_is_the_employees_wherever_the_manager_is() { // E27
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .zone(ZoneId.of("America/Los_Angeles"))
                        .build());
        inDo(world);
        world.clock.set(Instant.parse("2026-02-05T00:59:00Z"));
        assertThat(world.perf.runDue().reminded()).isZero();
        world.clock.set(Instant.parse("2026-02-05T01:00:00Z"));
        assertThat(world.perf.runDue().reminded()).as("nine in Shanghai").isEqualTo(1);
    }

    private static void aTalkToTellOf(World world) {
        world.as("mia")
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
    }

    private static void inDo(World world) {
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
    }

    private static List<Notification> reminders(World world) {
        return world.notifier.delivered().stream()
                .filter(told -> told.kind().equals("TALK_DUE"))
                .toList();
    }

    /** A store that can't claim. */
    private static final class Plain extends AroundStore {
        Plain(RecordStore real) {
            super(real);
        }
    }
}
