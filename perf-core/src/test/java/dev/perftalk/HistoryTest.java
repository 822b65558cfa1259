package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Phase;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Carrier;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Unit;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was, who made it so, and who may look back on it. */
class HistoryTest {
    private static final GoalId G = GoalId.of("g");
    private static final ConversationId T = ConversationId.of("t");

    private final CountingStore store = new CountingStore();
    private final World world = new World(store);

    private void measured(int actual) {
        world.as("mia").goals().measured(G, "m", BigDecimal.valueOf(actual)).orThrow();
    }

    private Goal added() {
        return world.as("mia")
                .goals()
                .add(World.goal("g", GoalLevel.TEAM, "mia"))
                .orThrow();
    }

    private StoredRecord stored(String type, String id) {
        RecordKey key = RecordKey.of(World.ACME, type, id);
        return store.find(List.of(key)).get(key);
    }

    private List<StoredRecord> revisions() {
        return store.query(Query.of(World.ACME, "revision")).records();
    }

    /** Changes what no session changes. */
    private void write(Deed deed, Consumer<Unit> change) {
        new Carrier(store, world.clock)
                .carry(Caller.person(TenantId.of(World.ACME), World.MIA), deed, unit -> {
                    change.accept(unit);
                    return Outcome.accepted(true);
                })
                .orThrow();
    }

    @Test
    void a_new_record_is_one_write_and_a_changed_one_two() {
        added();
        measured(3);
        assertThat(store.writes()).containsExactly(1, 2);
    }

    @Test
    void what_a_record_was_is_kept_to_the_letter_in_the_commit_that_changes_it() {
        added();
        StoredRecord before = stored("goal", "g");
        measured(3);
        assertThat(revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.body()).isEqualTo(before.body());
            assertThat(revision.at()).isEqualTo(before.at());
        });
    }

    @Test
    void a_history_says_who_did_what_when_and_why() {
        Conversation talk = world.talk("t", Scenario.DAILY_COACHING)
                .writtenAt(world.clock.instant())
                .build();
        world.as("mia").conversations().record(talk).orThrow();
        world.clock.advance(Duration.ofHours(1));
        world.as("emp").because("as we said").conversations().acknowledge(T).orThrow();

        Instant later = world.clock.instant();
        assertThat(world.as("mia").conversations().history(T))
                .containsExactly(
                        Revision.<Conversation>builder()
                                .version(1)
                                .at(later.minus(Duration.ofHours(1)))
                                .by(World.MIA)
                                .what("RECORD")
                                .state(talk)
                                .build(),
                        Revision.<Conversation>builder()
                                .version(2)
                                .at(later)
                                .by(World.EMP)
                                .what("ACKNOWLEDGE")
                                .why("as we said")
                                .state(talk.withAcknowledgedBy(World.EMP))
                                .build());
    }

    @Test
    void a_reason_does_not_show() {
        added();
        world.as("mia").because("MARKER").goals().detach(G).orThrow();
        world.as("mia")
                .because("MARKER")
                .goals()
                .measured(G, "m", BigDecimal.ONE)
                .orThrow();
        assertThat(world.as("mia").goals().history(G))
                .hasSize(2)
                .noneMatch(revision -> revision.toString().contains("MARKER"));
    }

    @Test
    void a_delegates_work_is_kept_with_both_names() { // E41
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .delegate("otto")
                        .build());
        world.as("otto")
                .onBehalfOf(World.MIA)
                .conversations()
                .record(world.talk("t", Scenario.DAILY_COACHING).build())
                .orThrow();
        assertThat(world.as("mia").conversations().history(T)).singleElement().satisfies(first -> {
            assertThat(first.by()).isEqualTo(PersonId.of("otto"));
            assertThat(first.onBehalfOf()).contains(World.MIA);
        });
    }

    @Test
    void after_a_change_of_manager_the_true_author_stays() { // E36
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
        world.people.change(
                World.ACME,
                Person.builder("emp")
                        .unit("acme")
                        .manager("eve")
                        .zone(World.SHANGHAI)
                        .build(),
                world.clock.instant().plusSeconds(1));
        world.at("2026-03-01");
        assertThat(world.as("eve").cycles().history(world.cycle().id()))
                .extracting(revision -> revision.by() + " " + revision.what())
                .containsExactly("mia OPEN", "mia ADVANCE");
    }

    @Test
    void a_record_is_seen_as_of_an_instant() {
        Instant start = world.clock.instant();
        added();
        world.clock.advance(Duration.ofDays(1));
        measured(3);
        Goals goals = world.as("emp").goals();
        assertThat(goals.asOf(G, start.minusSeconds(1))).isEmpty();
        assertThat(goals.asOf(G, start).flatMap(Goal::measuredAt)).isEmpty();
        assertThat(goals.asOf(G, start.plusSeconds(1)).flatMap(Goal::measuredAt))
                .isEmpty();
        assertThat(goals.asOf(G, world.clock.instant())).isEqualTo(goals.find(G));
    }

    @Test
    void of_several_changes_at_one_instant_the_last_counts() {
        added();
        measured(1);
        measured(2);
        Goals goals = world.as("emp").goals();
        assertThat(goals.history(G)).extracting(Revision::version).containsExactly(1L, 2L, 3L);
        assertThat(goals.asOf(G, world.clock.instant())).isEqualTo(goals.find(G));
    }

    @Test
    void a_clock_that_is_set_back_does_not_change_the_order() {
        Instant start = world.clock.instant();
        added();
        world.clock.set(start.minusSeconds(60));
        measured(1);
        Goals goals = world.as("emp").goals();
        assertThat(goals.history(G)).extracting(Revision::version).containsExactly(1L, 2L);
        assertThat(goals.asOf(G, start)).isEqualTo(goals.find(G));
        assertThat(goals.asOf(G, start.minusSeconds(30))).isEqualTo(goals.find(G));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer", "otto", "hana", "nobody"})
    void who_may_not_see_a_record_does_not_see_what_it_was(String stranger) { // E43
        world.held(world.talk("t", Scenario.DAILY_COACHING).build());
        assertThat(world.as(stranger).conversations().history(T)).isEmpty();
        assertThat(world.as(stranger).conversations().asOf(T, world.clock.instant()))
                .isEmpty();
        assertThat(world.as("hana").because("case 12").conversations().history(T))
                .hasSize(2);
    }

    @Test
    void what_was_closed_then_stays_closed_though_it_is_open_now() { // E43
        Goal goal = World.goal("g", GoalLevel.TEAM, "mia");
        world.as("mia").goals().add(goal.withConfidential(true)).orThrow();
        write(Deed.MOVE, unit -> unit.put(Records.GOAL.type(), goal));
        assertThat(world.as("otto").goals().history(G))
                .extracting(Revision::version)
                .containsExactly(2L);
        assertThat(world.as("mia").goals().history(G)).hasSize(2);
        write(Deed.MOVE, unit -> unit.put(Records.GOAL.type(), goal.withConfidential(true)));
        assertThat(world.as("otto").goals().history(G))
                .as("what is closed now shows nothing of what it was")
                .isEmpty();
        assertThat(world.as("otto").goals().asOf(G, world.clock.instant())).isEmpty();
    }

    @Test
    void what_is_deleted_is_nowhere_to_be_found_but_leaves_its_trace() {
        Goal goal = added();
        write(Deed.DETACH, unit -> unit.delete(Records.GOAL.type(), "g"));
        Goals goals = world.as("otto").goals();
        assertThat(goals.find(G)).isEmpty();
        assertThat(goals.cascade().goals()).isEmpty();
        assertThat(stored("goal", "g").body().json()).doesNotContain("title");
        assertThat(stored("goal", "g").labels().asMap()).isEmpty();
        assertThat(goals.history(G)).extracting(Revision::state).containsExactly(Optional.of(goal), Optional.empty());
        assertThat(goals.asOf(G, world.clock.instant())).isEmpty();

        store.forget();
        write(Deed.DETACH, unit -> unit.delete(Records.GOAL.type(), "g"));
        assertThat(store.writes()).as("it is gone already").isEmpty();
    }

    @Test
    void what_comes_back_under_its_id_goes_on_from_there() {
        Goal goal = added();
        write(Deed.DETACH, unit -> unit.delete(Records.GOAL.type(), "g"));
        world.as("eve").goals().add(goal).orThrow();
        assertThat(stored("goal", "g").version()).isEqualTo(3);
        assertThat(stored("goal", "g").body().json()).contains("\"$madeBy\":\"eve\"");
        assertThat(world.as("mia").goals().history(G))
                .extracting(Revision::state)
                .containsExactly(Optional.of(goal), Optional.empty(), Optional.of(goal));
    }

    @Test
    void a_deleted_record_shows_its_trace_to_those_only_who_could_see_it() {
        Goal goal = World.goal("g", GoalLevel.TEAM, "mia").withConfidential(true);
        world.as("mia").goals().add(goal).orThrow();
        write(Deed.DETACH, unit -> unit.delete(Records.GOAL.type(), "g"));
        assertThat(world.as("otto").goals().history(G)).isEmpty();
        assertThat(world.as("mia").goals().history(G)).hasSize(2);
    }

    @Test
    void what_the_machinery_keeps_for_itself_has_no_history() {
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
        world.at("2026-02-05");
        assertThat(world.perf.runDue().reminded()).isEqualTo(1);
        assertThat(revisions())
                .isNotEmpty()
                .noneMatch(revision -> revision.key().id().startsWith("obligation")
                        || revision.key().id().startsWith("outbox"));
    }

    @Test
    void the_longest_id_has_a_history_too() {
        GoalId longest = GoalId.of("g".repeat(200));
        world.as("mia")
                .goals()
                .add(World.goal("g", GoalLevel.TEAM, "mia").withId(longest))
                .orThrow();
        world.as("mia").goals().measured(longest, "m", BigDecimal.ONE).orThrow();
        assertThat(world.as("mia").goals().history(longest)).hasSize(2);
    }

    @Test
    void a_record_that_never_was_has_no_history() {
        assertThat(world.as("mia").goals().history(G)).isEmpty();
        assertThat(world.as("mia").goals().asOf(G, world.clock.instant())).isEmpty();
    }
}
