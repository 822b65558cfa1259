package dev.perftalk.plan;

import static dev.perftalk.plan.Plans.ANNE;
import static dev.perftalk.plan.Plans.MAX;
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
    void whether_a_date_is_over_goes_by_the_day_of_who_has_it() { // E31
        ImprovementGoal goal = goal(
                action("hers").withDue(TODAY),
                action("his").withDue(TODAY).withOwner(MAX),
                action("nobodys").withDue(TODAY).withOwner(Optional.empty()));
        PlanCommand agree = new PlanCommand.Agree(plan(goal.withCheckpoints(Checkpoint.of(TODAY, ""))));

        assertThat(PlanRules.decide(Optional.empty(), agree, person -> person.equals(MAX) ? TODAY.plusDays(1) : TODAY)
                        .why())
                .extracting(why -> why.text().en())
                .satisfiesExactly(
                        late -> assertThat(late).contains("The date of action his"),
                        unowned -> assertThat(unowned).contains("Nobody owns action nobodys"));
        assertThat(codes(PlanRules.decide(
                        Optional.empty(), agree, person -> person.equals(ANNE) ? TODAY.plusDays(1) : TODAY)))
                .as("checkpoints, and what nobody owns, go by the employee's")
                .containsExactly(
                        "CHECKPOINT_IN_THE_PAST", "DUE_IN_THE_PAST", "ACTION_WITHOUT_OWNER", "DUE_IN_THE_PAST");
    }

    @ParameterizedTest
    @MethodSource("incompletePlans")
    void a_plan_to_develop_is_not_called_one_to_improve(String code, ImprovementPlan plan) {
        assertThat(agree(plan.withKind(PlanKind.DEVELOPMENT)).why()).allSatisfy(why -> {
            assertThat(why.text().en()).as(code).doesNotContain("improvement");
            assertThat(why.text().zh()).as(code).doesNotContain("改进计划");
        });
    }

    @Test
    void who_is_told_of_a_plan_hears_of_which_kind_it_is() {
        assertThat(agree(plan()).toTell()).singleElement().satisfies(told -> {
            assertThat(told.text().en()).contains("a new improvement plan").endsWith("p1");
            assertThat(told.text().zh()).contains("改进计划").endsWith("p1");
        });
        assertThat(agree(plan().withKind(PlanKind.DEVELOPMENT)).toTell())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.text().en()).contains("a new development plan");
                    assertThat(told.text().zh()).contains("发展计划");
                });
        assertThat(PlanRules.handOver(plan().withKind(PlanKind.DEVELOPMENT), PersonId.of("noa"))
                        .toTell())
                .extracting(told -> told.text().en())
                .containsOnly("The development plan is in the hands of noa now: p1");
    }

    @Test
    void the_goal_and_the_action_are_named() {
        ImprovementPlan plan = plan(
                goal(action("a1")),
                goal(action("a2").withOwner(Optional.empty())).withSupport());

        assertThat(agree(plan).why())
                .extracting(why -> why.text().en())
                .satisfiesExactly(
                        support -> assertThat(support).contains("Goal 2"),
                        owner -> assertThat(owner).contains("action a2"));
    }
}
