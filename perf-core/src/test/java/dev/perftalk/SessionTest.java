package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.Phase;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Load, decide, commit: nothing is overwritten, doubled or half-written. */
class SessionTest {
    private final World world = new World();

    private StoredRecord stored(String type, String id) {
        RecordKey key = RecordKey.of(World.ACME, type, id);
        return world.store.find(List.of(key)).get(key);
    }

    @Test
    void a_cycle_that_a_person_cannot_see_is_not_overwritten_by_its_id() {
        Cycle cycle = world.openCycle();
        world.people.add(World.ACME, Person.builder("minion").manager("otto").build());
        Cycle stolen = Cycle.builder()
                .id(cycle.id())
                .employee(PersonId.of("minion"))
                .manager(PersonId.of("otto"))
                .period(World.Q1)
                .phaseSince(world.clock.instant())
                .build();
        assertThat(world.as("otto").cycles().open(stolen).isAccepted()).isFalse();
        assertThat(world.as("mia").cycles().find(cycle.id())).contains(cycle);
    }

    @Test
    void a_cycle_begins_at_its_beginning_under_its_own_id() {
        Cycle further =
                world.cycle().withPhase(Phase.ACT).withId(CycleId.of("my-own")).withPrevious(CycleId.of("somebody's"));
        assertThat(world.as("mia").cycles().open(further).why())
                .extracting(Why::code)
                .containsExactly("NOT_A_BEGINNING", "FOREIGN_ID");
    }

    @Test
    void a_host_that_does_not_know_whether_it_was_recorded_records_it_again() { // E33
        Conversation talk = world.talk("t", Scenario.DAILY_COACHING).build();
        world.held(talk);
        StoredRecord before = stored("conversation", "t");
        Conversation again = world.as("mia").conversations().record(talk).orThrow();
        assertThat(again.acknowledgedBy()).containsExactly(World.EMP);
        assertThat(stored("conversation", "t")).isEqualTo(before);
        assertThat(world.perf.runDue().delivered()).as("told once").isEqualTo(1);
        assertThat(world.as("mia")
                        .conversations()
                        .record(talk.withAgreements("something else"))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void who_made_a_record_stays_in_it_whoever_changes_it() { // E36
        world.held(world.talk("t", Scenario.DAILY_COACHING).build());
        assertThat(stored("conversation", "t").body().json()).contains("\"$madeBy\":\"mia\"", "\"$by\":\"emp\"");
    }

    @Test
    void what_no_store_could_keep_is_refused_and_nothing_is_written() {
        Goal goal = World.goal("g", GoalLevel.TEAM, "mia");
        assertThat(world.as("mia")
                        .goals()
                        .add(goal.withTitle("cut in half \ud83d"))
                        .why())
                .extracting(Why::code)
                .containsExactly("UNSTORABLE");
        assertThat(world.as("mia")
                        .goals()
                        .add(goal.withTitle("x".repeat(2_000_000)))
                        .why())
                .singleElement()
                .satisfies(
                        why -> assertThat(why.text().en()).contains("1048576").doesNotContain("xxx"));
        assertThat(world.as("mia").goals().cascade().goals()).isEmpty();
    }

    @Test
    void one_record_that_cannot_be_read_does_not_hide_the_others() {
        world.as("mia").goals().add(World.goal("g", GoalLevel.TEAM, "mia")).orThrow();
        StoredRecord goal = stored("goal", "g");
        RecordKey newer = RecordKey.of(World.ACME, "goal", "newer");
        world.store.commit(Commit.builder()
                .put(newer, 0, goal.labels(), goal.at(), Body.of(99, "{}"))
                .build());
        assertThat(world.as("mia").goals().cascade().goals()).hasSize(1);
        assertThatThrownBy(() -> world.as("mia").goals().find(GoalId.of("newer")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99");
    }

    @Test
    void goals_come_in_any_order_all_or_none() { // E13
        Goals goals = world.as("mia").goals();
        Goal child = World.goal("child", GoalLevel.TEAM, "mia").withParent(GoalId.of("parent"));
        Goal parent = World.goal("parent", GoalLevel.DEPARTMENT, "mia").withParent(GoalId.of("child"));
        assertThat(goals.addAll(List.of(child, parent)).why())
                .extracting(Why::code)
                .containsExactly("LOOP", "LOOP");
        assertThat(goals.cascade().goals()).isEmpty();

        goals.add(child).orThrow();
        assertThat(goals.add(parent).why()).extracting(Why::code).containsExactly("LOOP");
        goals.add(parent.withParent(Optional.empty())).orThrow();
        assertThat(goals.lineOfSight(GoalId.of("child"))).extracting(Goal::id).containsExactly(child.id(), parent.id());
    }

    @Test
    void adding_a_goal_again_changes_nothing_and_another_under_its_id_is_refused() {
        Goals goals = world.as("mia").goals();
        Goal goal = World.goal("g", GoalLevel.TEAM, "mia");
        goals.add(goal).orThrow();
        StoredRecord before = stored("goal", "g");
        goals.add(goal).orThrow();
        assertThat(stored("goal", "g")).isEqualTo(before);
        assertThat(goals.add(goal.withTitle("other")).why())
                .extracting(Why::code)
                .containsExactly("ALREADY_THERE");
        assertThat(goals.addAll(List.of(goal, goal.withTitle("other"))).why())
                .extracting(Why::code)
                .containsExactly("ALREADY_THERE");
    }

    @Test
    void a_reason_is_one_line_for_the_log() {
        assertThatThrownBy(() -> world.as("hana").because("x\nFORGED")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.as("hana").because(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_host_forgot_is_named() {
        assertThatThrownBy(() ->
                        PerfTalk.builder().store(world.store).clock(world.clock).build())
                .hasMessageContaining("people");
        assertThatThrownBy(() -> PerfTalk.builder().build()).hasMessageContaining("PerfTalk.builder().store(…)");
    }
}
