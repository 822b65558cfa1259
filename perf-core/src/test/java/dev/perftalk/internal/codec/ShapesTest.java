package dev.perftalk.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.practice.Practice;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read again as it was, by this release and by others. */
@Domain(Values.class)
class ShapesTest {
    @Property(tries = 200)
    void a_goal_comes_back_as_it_was(@ForAll Goal goal) {
        comesBack(Shapes.GOAL, goal);
    }

    @Property(tries = 200)
    @Practice(
            section = "1 Misconceptions",
            rule = {"record.initiated-and-led", "record.topic-kinds", "record.contributions"})
    @Practice(section = "3.3 Tools", rule = "tools.online")
    void a_conversation_comes_back_as_it_was(@ForAll Conversation talk) {
        comesBack(Shapes.CONVERSATION, talk);
    }

    @Property(tries = 200)
    void feedback_comes_back_as_it_was(@ForAll Feedback feedback) {
        comesBack(Shapes.FEEDBACK, feedback);
    }

    @Property(tries = 200)
    @Practice(section = "3.3 Tools", rule = "tools.online")
    void a_plan_comes_back_as_it_was(@ForAll ImprovementPlan plan) {
        comesBack(Shapes.PLAN, plan);
    }

    @Property(tries = 200)
    void a_cycle_comes_back_as_it_was(@ForAll Cycle cycle) {
        comesBack(Shapes.CYCLE, cycle);
    }

    private static <T> void comesBack(Shape<T, ?> shape, T value) {
        assertThat(shape.read(Json.parse(Json.print(shape.write(value))))).isEqualTo(value);
    }

    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("g"))
            .level(GoalLevel.TEAM)
            .title("secret MARKER")
            .rationale("why")
            .build();

    @Test
    void what_this_release_does_not_know_survives_a_change() {
        ObjectNode newer = Shapes.GOAL.write(GOAL);
        newer.put("mood", "sunny");
        ObjectNode changed = Shapes.GOAL.write(GOAL.withTitle("other"), newer);
        assertThat(changed.get("mood").stringValue()).isEqualTo("sunny");
        assertThat(changed.get("title").stringValue()).isEqualTo("other");
    }

    @Test
    void what_it_does_not_know_of_a_part_survives_too_wherever_the_part_stands() {
        Measure first = Measure.builder().name("first").target(BigDecimal.TEN).build();
        Measure second = Measure.builder().name("second").target(BigDecimal.ONE).build();
        ObjectNode newer = Shapes.GOAL.write(GOAL.withMeasures(first, second));
        ((ObjectNode) newer.get("measures").get(1)).put("mood", "12");
        ObjectNode changed = Shapes.GOAL.write(GOAL.withMeasures(second.withActual(BigDecimal.ONE)), newer);
        assertThat(changed.get("measures").get(0).get("mood").stringValue()).isEqualTo("12");
        assertThat(changed.get("measures").get(0).get("actual").stringValue()).isEqualTo("1");
    }

    @Test
    void what_was_taken_away_is_gone_from_what_is_written() {
        ObjectNode changed = Shapes.GOAL.write(GOAL.withRationale(Optional.empty()), Shapes.GOAL.write(GOAL));
        assertThat(changed.has("rationale")).isFalse();
    }

    @Test
    void an_unreadable_body_names_the_field_and_nothing_of_its_content() {
        ObjectNode broken = Shapes.GOAL.write(GOAL);
        broken.withObject("/level").put("rank", "MARKER");
        assertThatThrownBy(() -> Shapes.GOAL.read(broken))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("level")
                .hasMessageNotContaining("MARKER")
                .hasNoCause();
        assertThatThrownBy(() -> Json.parse("{\"title\":MARKER"))
                .hasMessageNotContaining("MARKER")
                .hasNoCause();
    }

    @Test
    void a_missing_field_is_named() {
        ObjectNode broken = Shapes.GOAL.write(GOAL);
        broken.remove("title");
        assertThatThrownBy(() -> Shapes.GOAL.read(broken)).hasMessageContaining("title");
    }
}
