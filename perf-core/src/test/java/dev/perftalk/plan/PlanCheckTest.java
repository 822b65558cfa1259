package dev.perftalk.plan;

import static dev.perftalk.plan.Plans.ANNE;
import static dev.perftalk.plan.Plans.TODAY;
import static dev.perftalk.plan.Plans.action;
import static dev.perftalk.plan.Plans.agree;
import static dev.perftalk.plan.Plans.codes;
import static dev.perftalk.plan.Plans.goal;
import static dev.perftalk.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckTest {
    static Stream<Arguments> incompletePlans() {
        ImprovementGoal goal = goal(action("a1"));
        return Stream.of(
                Arguments.of("GOAL_COUNT", plan(new ImprovementGoal[0])),
                Arguments.of(
                        "GOAL_COUNT", plan(goal(action("1")), goal(action("2")), goal(action("3")), goal(action("4")))),
                Arguments.of("GOAL_WITHOUT_TITLE", plan(goal.withTitle(" "))),
                Arguments.of("GOAL_WITHOUT_ACTION", plan(goal())),
                Arguments.of("GOAL_WITHOUT_SUPPORT", plan(goal.withSupport())),
                Arguments.of("GOAL_WITHOUT_SUPPORT", plan(goal.withSupport(" "))),
                Arguments.of("GOAL_WITHOUT_CHECKPOINT", plan(goal.withCheckpoints())),
                Arguments.of(
                        "CHECKPOINT_IN_THE_PAST", plan(goal.withCheckpoints(Checkpoint.of(TODAY.minusDays(1), "")))),
                Arguments.of("ACTION_WITHOUT_WORDS", plan(goal(action("a1").withWhat("")))),
                Arguments.of("ACTION_WITHOUT_OWNER", plan(goal(action("a1").withOwner(Optional.empty())))), // E50
                Arguments.of("ACTION_WITHOUT_DUE", plan(goal(action("a1").withDue(Optional.empty())))), // E50
                Arguments.of("DUE_IN_THE_PAST", plan(goal(action("a1").withDue(TODAY.minusDays(1))))),
                Arguments.of("DUPLICATE_ACTION_ID", plan(goal, goal)),
                Arguments.of("SAME_PERSON", plan(goal).withManager(ANNE).withAuthor(ANNE)), // E40
                Arguments.of("ACKNOWLEDGED_IN_ADVANCE", plan(goal).withAcknowledgedBy(ANNE)), // E49
                Arguments.of("ENDED_IN_ADVANCE", plan(goal(action("a1").withDoneOn(TODAY)))),
                Arguments.of("ENDED_IN_ADVANCE", plan(goal).withDroppedOn(TODAY)),
                Arguments.of("AUTHOR_NOT_OF_THE_PAIR", plan(goal).withAuthor(PersonId.of("hr"))));
    }

    @ParameterizedTest
    @MethodSource("incompletePlans")
    @Practice(
            section = "3.2 Act",
            rule = {"act.one-to-three", "act.actions", "act.support", "act.checkpoints"})
    @Practice(section = "1 Qualities", rule = "talk.support")
    void what_is_missing_is_named_with_the_plan(String code, ImprovementPlan plan) {
        assertThat(codes(agree(plan))).containsExactly(code);
        assertThat(agree(plan).why()).allSatisfy(why -> {
            assertThat(why.text().en()).endsWith(plan.id().value());
            assertThat(why.text().zh()).endsWith(plan.id().value());
        });
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        ImprovementGoal bare = ImprovementGoal.builder().title("").build();
        ImprovementGoal loose = goal(Action.builder().id("a1").what("").build());

        assertThat(codes(agree(plan(bare, loose).withAuthor(PersonId.of("hr")))))
                .containsExactly(
                        "AUTHOR_NOT_OF_THE_PAIR",
                        "GOAL_WITHOUT_TITLE",
                        "GOAL_WITHOUT_ACTION",
                        "GOAL_WITHOUT_SUPPORT",
                        "GOAL_WITHOUT_CHECKPOINT",
                        "ACTION_WITHOUT_WORDS",
                        "ACTION_WITHOUT_OWNER",
                        "ACTION_WITHOUT_DUE");
    }

    @Test
    @Practice(section = "3.2 Act", rule = "act.one-to-three")
    void one_to_three_goals_are_enough() {
        ImprovementGoal[] three = {goal(action("1")), goal(action("2")), goal(action("3"))};

        assertThat(List.of(plan(three[0]), plan(three[0], three[1]), plan(three)))
                .allSatisfy(plan -> assertThat(agree(plan).isAccepted()).isTrue());
    }

    @Test
    void today_is_not_too_late() {
        ImprovementGoal today =
                goal(action("a1").withDue(TODAY)).withCheckpoints(Checkpoint.of(TODAY, "in the evening"));

        assertThat(agree(plan(today)).isAccepted()).isTrue();
    }

    @Test
    void the_goal_and_the_action_are_named() {
        ImprovementPlan plan = plan(
                goal(action("a1")),
                goal(action("a2").withOwner(Optional.empty())).withSupport());

        assertThat(agree(plan).why())
                .extracting(why -> why.text().en())
                .satisfiesExactly(
                        support -> assertThat(support).contains("goal 2"),
                        owner -> assertThat(owner).contains("action a2"));
    }
}
