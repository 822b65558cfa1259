package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StorageException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    private static final ConversationId TALK = ConversationId.of("talk");

    private final World world = new World();

    @BeforeEach
    void a_talk_and_feedback_are_there() {
        world.as("mia")
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
        world.as("emp")
                .feedback()
                .give(World.feedback("f", "emp", "mia", world.clock.instant()))
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({"emp,true", "mia,true", "eve,true", "peer,false", "otto,false", "hana,false", "nobody,false"})
    @Practice(section = "3.3 Tools", rule = "tools.closed-talks")
    void a_conversation_is_seen_by_those_who_took_part_and_the_line_above_them(String person, boolean seen) {
        assertThat(world.as(person).conversations().find(TALK).isPresent()).isEqualTo(seen);
        assertThat(world.as(person).conversations().inCycle(world.cycle().id())).hasSize(seen ? 1 : 0);
    }

    @Test
    void hr_reads_a_conversation_with_a_reason_only() { // E48
        assertThat(world.as("hana").because("case 12").conversations().find(TALK))
                .isPresent();
        assertThat(world.as("otto").because("case 12").conversations().find(TALK))
                .isEmpty();
    }

    @Test
    void what_hr_reads_for_a_reason_is_in_the_access_log_before_it_is_shown() { // E48
        world.as("hana").conversations().find(TALK);
        world.as("mia").because("curious").conversations().find(TALK);
        assertThat(world.as("hana").accessLog(World.EMP)).isEmpty();

        world.as("hana")
                .because("case 12")
                .conversations()
                .inCycle(world.cycle().id());
        assertThat(world.as("hana").accessLog(World.EMP)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(PersonId.of("hana"));
            assertThat(entry.record()).isEqualTo("talk");
            assertThat(entry.reason()).isEqualTo("case 12");
            assertThat(entry.toString()).doesNotContain("case 12");
        });
        for (String other : List.of("emp", "mia", "eve", "otto", "nobody")) {
            assertThat(world.as(other).because("case 13").accessLog(World.EMP)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_logged_is_not_shown() { // E48
        CountingStore store = new CountingStore();
        World other = new World(store);
        other.as("mia")
                .conversations()
                .record(other.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
        store.failAfter(0);
        assertThatThrownBy(() ->
                        other.as("hana").because("case 12").conversations().find(TALK))
                .isInstanceOf(StorageException.class);
    }

    @ParameterizedTest
    @CsvSource({"emp,true", "mia,true", "eve,false", "peer,false", "otto,false", "hana,false", "nobody,false"})
    void a_confidential_conversation_is_nowhere_but_with_those_who_took_part(String person, boolean seen) { // E46
        Conversation closed = world.as("mia")
                .conversations()
                .record(world.talk("closed", Scenario.DAILY_COACHING)
                        .confidential(true)
                        .build())
                .orThrow();
        Conversations talks = world.as(person).because("case 12").conversations();
        assertThat(talks.find(closed.id()).isPresent()).isEqualTo(seen);
        assertThat(talks.inCycle(world.cycle().id()).contains(closed)).isEqualTo(seen);
        assertThat(talks.history(closed.id()).isEmpty()).isEqualTo(!seen);
        assertThat(world.as("hana").accessLog(World.EMP))
                .noneMatch(entry -> entry.record().equals("closed"));
    }

    @Test
    void what_is_worked_out_of_a_cycle_tells_outsiders_of_no_talk_that_they_may_not_see() {
        world.openCycle();
        CycleId id = world.cycle().id();
        world.held(world.talk(
                        "plan-talk",
                        Scenario.GOAL_SETTING,
                        Question.ORGANISATION_AIMS,
                        Question.GOAL_FIT,
                        Question.MEASURES,
                        Question.GOAL_CHALLENGE,
                        Question.RESOURCES_AND_RISKS)
                .confidential(true)
                .build());
        assertThat(world.as("emp").cycles().gate(id).orElseThrow().isOpen()).isTrue();
        for (String outsider : List.of("eve", "hana")) {
            assertThat(world.as(outsider)
                            .because("case 12")
                            .cycles()
                            .gate(id)
                            .orElseThrow()
                            .blocking())
                    .extracting(Why::code)
                    .contains("GOAL_TALK_HELD");
        }
    }

    @Test
    void a_list_asks_the_directory_a_few_times_and_not_once_for_each_row() {
        for (int day = 1; day <= 40; day++) {
            world.clock.advance(Duration.ofHours(1));
            world.as("mia")
                    .conversations()
                    .record(world.talk("talk-" + day, Scenario.DAILY_COACHING).build())
                    .orThrow();
        }
        CountingPeople counting = new CountingPeople(world.people);
        Session eve = PerfTalk.builder()
                .store(world.store)
                .notifier(world.notifier)
                .people(counting)
                .clock(world.clock)
                .build()
                .tenant(World.ACME)
                .as("eve");
        assertThat(eve.conversations().inCycle(world.cycle().id())).hasSize(41);
        assertThat(counting.asked()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve", "peer", "hana", "otto", "nobody"})
    @Practice(
            section = "3.3 Tools",
            rule = {"tools.closed-feedback", "tools.feedback-anybody"})
    void feedback_stays_between_the_two(String third) {
        assertThat(world.as(third).because("curious").feedback().find(FeedbackId.of("f")))
                .isEmpty();
        assertThat(world.as("mia").feedback().received()).hasSize(1);
        assertThat(world.as("emp").feedback().given()).hasSize(1);
        assertThat(world.as(third).feedback().received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve", "peer", "hana", "otto", "nobody"})
    void who_took_no_part_changes_nothing(String third) {
        assertThat(world.as(third).conversations().acknowledge(TALK).isAccepted())
                .isFalse();
        assertThat(world.as("mia").conversations().find(TALK).orElseThrow().acknowledgedBy())
                .isEmpty();
    }

    @Test
    @Practice(section = "3.3 Tools", rule = "tools.open-goals")
    void goals_are_open_to_the_tenant_unless_confidential() {
        world.as("mia")
                .goals()
                .addAll(List.of(
                        World.goal("open", GoalLevel.TEAM, "mia"),
                        World.goal("closed", GoalLevel.TEAM, "mia").withConfidential(true)))
                .orThrow();
        assertThat(ids(world.as("otto"))).containsExactly("open");
        assertThat(ids(world.as("mia"))).containsExactlyInAnyOrder("open", "closed");
        assertThat(ids(world.as("nobody"))).as("an unknown person is a denial").isEmpty();
        assertThat(world.as("otto").goals().find(GoalId.of("closed"))).isEmpty();
        assertThat(world.as("otto").goals().lineOfSight(GoalId.of("closed"))).isEmpty();
    }

    private static List<String> ids(Session session) {
        return session.goals().cascade().goals().stream()
                .map(goal -> goal.id().value())
                .toList();
    }

    @Test
    void a_goal_is_changed_by_its_owner_and_the_line_above() {
        world.as("emp")
                .goals()
                .add(World.goal("own", GoalLevel.INDIVIDUAL, "emp"))
                .orThrow();
        assertThat(world.as("eve").goals().detach(GoalId.of("own")).isAccepted())
                .isTrue();
        assertThat(world.as("peer").goals().detach(GoalId.of("own")).why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
        assertThat(world.as("peer")
                        .goals()
                        .add(World.goal("for-emp", GoalLevel.INDIVIDUAL, "emp"))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void nobody_writes_in_anothers_name() {
        Conversation forged = world.talk("forged", Scenario.DAILY_COACHING).build();
        assertThat(world.as("emp").conversations().record(forged).why())
                .extracting(Why::code)
                .containsExactly("IN_ANOTHERS_NAME");
        assertThat(world.as("emp")
                        .feedback()
                        .give(World.feedback("g", "mia", "peer", world.clock.instant()))
                        .isAccepted())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto", "eve", "hana", "emp", "nobody"})
    void nobody_acts_on_behalf_of_someone_who_has_not_named_them(String other) {
        Conversation talk = world.talk("dictated", Scenario.DAILY_COACHING).build();
        Session session = world.as(other).onBehalfOf(PersonId.of("mia"));
        assertThat(session.conversations().record(talk).isAccepted()).isFalse();
        assertThat(session.conversations().find(TALK)).isEmpty();
    }

    @Test
    void the_manager_cannot_acknowledge_in_the_name_of_the_employee() { // E40
        assertThat(world.as("mia")
                        .onBehalfOf(World.EMP)
                        .conversations()
                        .acknowledge(TALK)
                        .isAccepted())
                .isFalse();
    }

    @Test
    void nobody_stands_in_for_their_own_manager() { // E41
        world.as("mia").cycles().open(world.cycle()).orThrow();
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .delegate("emp")
                        .build());
        assertThat(world.as("emp")
                        .onBehalfOf(World.MIA)
                        .cycles()
                        .handOver(world.cycle().id(), World.MIA)
                        .why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void the_host_itself_speaks_for_nobody() { // E41
        Session job = world.perf.tenant(World.ACME).asSystem("job");
        Goal goal = World.goal("imported", GoalLevel.TEAM, "mia");
        assertThat(job.onBehalfOf(World.MIA).goals().add(goal).why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
        assertThat(job.goals().add(goal).isAccepted()).isTrue();
    }

    @Test
    void a_delegate_writes_for_another_and_both_are_kept() { // E41
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .delegate("otto")
                        .build());
        Conversation talk = world.talk("dictated", Scenario.DAILY_COACHING).build();
        world.as("otto")
                .onBehalfOf(PersonId.of("mia"))
                .conversations()
                .record(talk)
                .orThrow();
        RecordKey key = RecordKey.of(World.ACME, "conversation", "dictated");
        assertThat(world.store.find(List.of(key)).get(key).body().json())
                .contains("\"author\":\"mia\"", "\"$by\":\"otto\"", "\"$for\":\"mia\"");
        assertThat(world.as("otto").conversations().find(talk.id()))
                .as("by himself he sees nothing")
                .isEmpty();
    }

    @Test
    void a_goal_is_not_hung_below_one_that_the_person_may_not_see() {
        world.as("mia")
                .goals()
                .add(World.goal("closed", GoalLevel.TEAM, "mia").withConfidential(true))
                .orThrow();
        world.as("otto")
                .goals()
                .add(World.goal("ottos", GoalLevel.INDIVIDUAL, "otto"))
                .orThrow();
        assertThat(world.as("otto")
                        .goals()
                        .move(GoalId.of("ottos"), GoalId.of("closed"))
                        .why())
                .extracting(Why::code)
                .containsExactly("NOT_FOUND");
    }

    @Test
    void another_tenant_has_other_records() {
        Session same = world.perf.tenant("other").as("mia");
        assertThat(same.conversations().find(TALK)).isEmpty();
        assertThat(same.conversations().mine()).isEmpty();
    }

    @Test
    void a_person_without_a_manager_is_harmless() { // E39
        world.people.add(World.ACME, Person.builder("loner").unit("acme").build());
        assertThat(world.as("loner")
                        .goals()
                        .add(World.goal("alone", GoalLevel.COMPANY, "loner"))
                        .isAccepted())
                .isTrue();
        assertThat(world.as("otto").goals().find(GoalId.of("alone"))).isPresent();
    }
}
