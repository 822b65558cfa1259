package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose each duty is once noa leads emp in mia's place, and that nothing is written for it. */
class InboxOfManagersTest {
    private static final PlanId PLAN = PlanId.of("plan");

    private final CountingStore store = new CountingStore();
    private final World world = new World(store);

    static Stream<Arguments> duties() {
        return Stream.of(
                duty("HOLD_TALK talk", "mia", InboxOfManagersTest::planTalk),
                duty("ACKNOWLEDGE_TALK talk", "mia", InboxOfManagersTest::writeTalk),
                duty("ANSWER fb", "mia", InboxOfManagersTest::askForFeedback),
                duty("ACKNOWLEDGE_FEEDBACK fb", "mia", InboxOfManagersTest::giveFeedback),
                duty("ACKNOWLEDGE_PLAN plan", "mia", InboxOfManagersTest::writePlan),
                duty("ACT plan", "noa", InboxOfManagersTest::agreePlan),
                duty("CHECK plan", "noa", InboxOfManagersTest::agreePlan));
    }

    private static Arguments duty(String duty, String after, Consumer<World> arise) {
        return Arguments.of(duty, after, arise);
    }

    private static Conversation talk(World world) {
        return world.talk("talk", Scenario.DAILY_COACHING)
                .cycle(Optional.empty())
                .author(World.EMP)
                .initiatedBy(Role.EMPLOYEE)
                .build();
    }

    private static void planTalk(World world) {
        Conversation wish =
                talk(world).withTopics().withHeldAt(world.clock.instant().plus(Duration.ofDays(3)));
        world.as("emp").conversations().plan(wish).orThrow();
    }

    private static void writeTalk(World world) {
        world.as("emp").conversations().record(talk(world)).orThrow();
    }

    private static void askForFeedback(World world) {
        Feedback request = World.feedback("fb", "mia", "emp", world.clock.instant())
                .withContent(Optional.empty())
                .withRequest(FeedbackRequest.builder().at(world.clock.instant()).build());
        world.as("emp").feedback().request(request).orThrow();
    }

    private static void giveFeedback(World world) {
        world.as("emp")
                .feedback()
                .give(World.feedback("fb", "emp", "mia", world.clock.instant()))
                .orThrow();
    }

    private static void writePlan(World world) {
        ImprovementPlan plan = World.plan(LocalDate.of(2026, 1, 12))
                .withCycle(Optional.empty())
                .withAuthor(World.EMP);
        Action his = plan.actions().get(0).withId("his").withOwner(World.MIA);
        world.as("emp")
                .plans()
                .agree(plan.withGoals(plan.goals().get(0).withActions(his)))
                .orThrow();
    }

    private static void agreePlan(World world) {
        writePlan(world);
        world.as("mia").plans().acknowledge(PLAN).orThrow();
    }

    private void noaLeadsEmp() {
        world.clock.advance(Duration.ofDays(1));
        world.leads("noa");
    }

    private List<String> inbox(String person) {
        return world.as(person).inbox().stream()
                .map(item -> item.obligation().kind() + " " + item.obligation().subject())
                .toList();
    }

    @ParameterizedTest(name = "{0} is {1}''s")
    @MethodSource("duties")
    void a_change_of_manager_rewrites_nothing(String duty, String after, Consumer<World> arise) { // E36, E38
        arise.accept(world);
        assertThat(inbox("mia")).contains(duty);
        store.forget();

        noaLeadsEmp();
        for (String one : List.of("mia", "noa")) {
            if (one.equals(after)) {
                assertThat(inbox(one)).as(one).contains(duty);
            } else {
                assertThat(inbox(one)).as(one).doesNotContain(duty);
            }
        }
        assertThat(store.writes()).isEmpty();
    }

    @Test
    void the_next_manager_looks_back_on_the_plan_after_the_first_talk_of_their_own() { // E38
        agreePlan(world);
        world.clock.advance(Duration.ofDays(1));
        writeTalk(world);
        assertThat(inbox("mia")).contains("LOOK_BACK plan");

        noaLeadsEmp();
        assertThat(inbox("noa")).as("that talk was not theirs").doesNotContain("LOOK_BACK plan");
        world.as("noa").plans().handOver(PLAN, PersonId.of("noa")).orThrow();
        world.as("noa")
                .conversations()
                .record(talk(world)
                        .withId(ConversationId.of("first"))
                        .withManager(PersonId.of("noa"))
                        .withAuthor(PersonId.of("noa"))
                        .withHeldAt(world.clock.instant()))
                .orThrow();

        assertThat(inbox("noa")).contains("LOOK_BACK plan");
        assertThat(inbox("mia")).doesNotContain("LOOK_BACK plan");
    }
}
