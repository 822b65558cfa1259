package dev.perftalk.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.practice.Practice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
        comesBack(TalkShapes.CONVERSATION, talk);
    }

    @Property(tries = 200)
    void what_waits_to_be_talked_about_comes_back_as_it_was(@ForAll Backlog backlog) {
        comesBack(TalkShapes.BACKLOG, backlog);
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
    void a_private_note_comes_back_as_it_was(@ForAll PrivateNote note) {
        comesBack(Shapes.NOTE, note);
    }

    @Property(tries = 200)
    void an_entry_of_the_access_log_comes_back_as_it_was(@ForAll AccessEntry entry) {
        comesBack(Shapes.ACCESS, entry);
    }

    @Property(tries = 200)
    void a_cycle_comes_back_as_it_was(@ForAll Cycle cycle) {
        comesBack(Shapes.CYCLE, cycle);
    }

    private static <T> void comesBack(Shape<T, ?> shape, T value) {
        ObjectNode written = shape.write(value);
        assertThat(shape.read(Json.parse(Json.print(written)))).isEqualTo(value);
        ObjectNode newer = (ObjectNode) sprinkled(written);
        assertThat(shape.write(shape.read(newer), newer))
                .as("what is not known survives at every depth")
                .isEqualTo(newer);
    }

    /** The same with a field that this release does not know in every object. */
    private static JsonNode sprinkled(JsonNode json) {
        if (json instanceof ObjectNode object) {
            ObjectNode copy = Json.object();
            object.properties().forEach(field -> copy.set(field.getKey(), sprinkled(field.getValue())));
            return copy.put("mood", "sunny " + object.size());
        }
        if (json instanceof ArrayNode array) {
            ArrayNode copy = Json.object().putArray("copy");
            array.forEach(element -> copy.add(sprinkled(element)));
            return copy;
        }
        return json;
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

    private static final Topic FIRST = Topic.of(TopicKind.PROCESS, Role.MANAGER, "first");
    private static final Topic SECOND = Topic.of(TopicKind.RESULT, Role.EMPLOYEE, "second");

    /** Two topics, which have neither ids nor names; the second has something that this release does not know. */
    private static List<String> moodsAfter(Topic... changed) {
        Form<List<Topic>> form = Forms.list(TalkShapes.TOPIC);
        JsonNode newer = form.write(List.of(FIRST, SECOND));
        ((ObjectNode) newer.get(1)).put("mood", "sunny");
        List<String> moods = new ArrayList<>();
        form.write(List.of(changed), newer)
                .forEach(topic -> moods.add(topic.path("mood").asString("-")));
        return moods;
    }

    @Test
    void what_has_no_name_is_known_by_all_that_is_in_it_and_else_by_its_place() {
        Topic other = Topic.of(TopicKind.GOAL, Role.MANAGER, "other");
        assertThat(moodsAfter(SECOND, FIRST)).as("moved").containsExactly("sunny", "-");
        assertThat(moodsAfter(other, FIRST, SECOND)).as("pushed down").containsExactly("-", "-", "sunny");
        assertThat(moodsAfter(SECOND)).as("left over").containsExactly("sunny");
        assertThat(moodsAfter(FIRST, other)).as("reworded").containsExactly("-", "sunny");
        assertThat(moodsAfter(other)).as("neither the one nor the other").containsExactly("-");
        assertThat(moodsAfter(SECOND, SECOND)).as("doubled").containsExactly("sunny", "-");
    }

    @Test
    void of_two_parts_with_one_name_each_keeps_its_own() {
        Measure one = Measure.builder().name("m").target(BigDecimal.ONE).build();
        ObjectNode newer = Shapes.GOAL.write(GOAL.withMeasures(one, one));
        ((ObjectNode) newer.get("measures").get(0)).put("mood", "first");
        ((ObjectNode) newer.get("measures").get(1)).put("mood", "second");
        ObjectNode changed = Shapes.GOAL.write(GOAL.withMeasures(one.withTarget(BigDecimal.TEN), one), newer);
        assertThat(changed.get("measures").findValuesAsString("mood")).containsExactlyInAnyOrder("first", "second");
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
    void a_goal_of_an_earlier_release_has_the_defaults() {
        ObjectNode older = Shapes.GOAL.write(GOAL);
        older.remove(List.of("rollUp", "overachievement", "contributesTo", "cancelled"));
        assertThat(Shapes.GOAL.read(older)).isEqualTo(GOAL);
    }

    @Test
    void a_missing_field_is_named() {
        ObjectNode broken = Shapes.GOAL.write(GOAL);
        broken.remove("title");
        assertThatThrownBy(() -> Shapes.GOAL.read(broken)).hasMessageContaining("title");
    }
}
