package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.ImprovementPlan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing grows without bound, and what is too big is said at once, by name and number. */
class BoundsTest {
    private final World world = new World();

    private static List<String> said(Outcome<?> outcome) {
        return outcome.why().stream()
                .map(why -> why.code() + ": " + why.text().in(Locale.ENGLISH))
                .toList();
    }

    private Conversation talk(int topics, int agreements, int others, String text) {
        return world.talk("talk", Scenario.DAILY_COACHING)
                .topics(Collections.nCopies(topics, Topic.of(TopicKind.PROCESS, Role.MANAGER, text)))
                .agreements(Collections.nCopies(agreements, "agreed"))
                .others(IntStream.range(0, others)
                        .mapToObj(guest -> PersonId.of("guest-" + guest))
                        .toList())
                .build();
    }

    @Test
    void a_talk_holds_so_much_and_no_more() {
        assertThat(world.as("mia")
                        .conversations()
                        .record(talk(100, 100, 50, "x".repeat(5_000)))
                        .isAccepted())
                .isTrue();
        Outcome<Conversation> tooMuch =
                world.as("mia").conversations().record(talk(101, 101, 51, "x").withId(ConversationId.of("more")));
        assertThat(said(tooMuch))
                .hasSize(3)
                .allMatch(why -> why.startsWith("TOO_MANY") && why.endsWith(": more"))
                .anyMatch(why -> why.contains("101") && why.contains("topics") && why.contains("100"))
                .anyMatch(why -> why.contains("agreements"))
                .anyMatch(why -> why.contains("51") && why.contains("others"));
        assertThat(world.as("mia").conversations().find(ConversationId.of("more")))
                .isEmpty();
    }

    @Test
    void a_text_is_as_long_as_somebody_would_read_and_is_not_repeated_in_the_refusal() {
        assertThat(said(world.as("mia").conversations().record(talk(1, 0, 0, "x".repeat(20_001)))))
                .singleElement()
                .satisfies(why -> assertThat(why)
                        .startsWith("TOO_LONG")
                        .contains("20001", "20000")
                        .doesNotContain("xx")
                        .endsWith(": talk"));
    }

    @Test
    void of_several_records_all_that_is_too_much_is_said_and_none_is_kept() {
        Goal goal = World.goal("a", GoalLevel.TEAM, "mia");
        List<GoalId> many =
                IntStream.range(0, 51).mapToObj(other -> GoalId.of("g" + other)).toList();
        assertThat(said(world.as("mia")
                        .goals()
                        .addAll(List.of(
                                goal.withContributesTo(many),
                                goal.withId(GoalId.of("b")).withContributesTo(many),
                                goal.withId(GoalId.of("c"))))))
                .hasSize(2)
                .anyMatch(why -> why.endsWith(": a"))
                .anyMatch(why -> why.endsWith(": b"));
        assertThat(world.as("mia").goals().find(GoalId.of("c"))).isEmpty();
    }

    @Test
    void cycles_and_plans_are_bounded_too() {
        assertThat(said(world.as("mia")
                        .cycles()
                        .open(world.cycle()
                                .withGoals(IntStream.range(0, 101)
                                        .mapToObj(goal -> GoalId.of("g" + goal))
                                        .toList()))))
                .singleElement()
                .asString()
                .contains("goals", "101");
        ImprovementPlan plan = World.plan(LocalDate.of(2026, 4, 1));
        var action = plan.actions().get(0);
        assertThat(said(world.as("mia")
                        .plans()
                        .agree(plan.withGoals(plan.goals()
                                .get(0)
                                .withActions(IntStream.range(0, 51)
                                        .mapToObj(number -> action.withId("a" + number))
                                        .toList())))))
                .singleElement()
                .asString()
                .contains("actions", "51");
    }

    @Test
    void a_reason_is_no_essay() {
        assertThat(world.as("hana").because("x".repeat(1_000))).isNotNull();
        assertThatThrownBy(() -> world.as("hana").because("x".repeat(1_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000")
                .hasMessageNotContaining("xx");
    }
}
