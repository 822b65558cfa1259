package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.COMPANY;
import static dev.perftalk.cycle.Cycles.GOAL;
import static dev.perftalk.cycle.Cycles.answer;
import static dev.perftalk.cycle.Cycles.checkIn;
import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.goal;
import static dev.perftalk.cycle.Cycles.goalTalk;
import static dev.perftalk.cycle.Cycles.plan;
import static dev.perftalk.cycle.Cycles.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanGateTest {
    private static final Cycle CYCLE = cycle(Phase.PLAN, "01-05");
    private static final CycleEvidence WHOLE = evidence(goalTalk());

    private static List<Why> missing(Cycle cycle, CycleEvidence evidence) {
        return Cycles.missing(cycle, evidence, "01-07");
    }

    private static CycleEvidence withGoal(Goal goal) {
        return WHOLE.withGoals(goal).withCascade(GoalCascade.of(List.of(COMPANY, goal)));
    }

    @Test
    void the_gate_is_open_with_all_that_is_asked_for() {
        assertThat(missing(CYCLE, WHOLE)).isEmpty();
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of("GOALS_EXPLAINED", "g1", withGoal(GOAL.withRationale(Optional.empty()))),
                Arguments.of("GOALS_EXPLAINED", "g1", withGoal(GOAL.withRationale(" "))),
                Arguments.of("GOALS_MEASURED", "g1", withGoal(GOAL.withMeasures())),
                Arguments.of("GOALS_SERVE_THE_COMPANY", "g1", withGoal(GOAL.withParent(Optional.empty()))),
                Arguments.of("GOALS_SERVE_THE_COMPANY", "g1", WHOLE.withCascade(GoalCascade.of(List.of()))),
                Arguments.of("GOAL_NOT_FOUND", "g1", WHOLE.withGoals()), // E17
                Arguments.of("ORGANISATION_AIMS", "anne@2026-Q1", lacking(Question.ORGANISATION_AIMS)),
                Arguments.of("GOAL_FIT", "anne@2026-Q1", lacking(Question.GOAL_FIT)),
                Arguments.of("GOAL_CHALLENGE", "anne@2026-Q1", lacking(Question.GOAL_CHALLENGE)),
                Arguments.of("MEASURES", "anne@2026-Q1", lacking(Question.MEASURES)),
                Arguments.of("RESOURCES_AND_RISKS", "anne@2026-Q1", lacking(Question.RESOURCES_AND_RISKS)),
                Arguments.of(
                        "COMMITMENT_OF_BOTH",
                        "anne@2026-Q1",
                        evidence(goalTalk().withAcknowledgedBy())));
    }

    private static CycleEvidence lacking(Question question) {
        return evidence(without(question, goalTalk()));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    @Practice(
            section = "3.2 Plan",
            rule = {
                "plan.aims",
                "plan.fit",
                "plan.challenge",
                "plan.logic",
                "plan.measures",
                "plan.resources",
                "plan.commitment"
            })
    @Practice(
            section = "2 Worth",
            rule = {"worth.why", "worth.line-of-sight"})
    @Practice(section = "1 Qualities", rule = "talk.agreed-by-both")
    void each_thing_that_is_missing_is_named(String code, String subject, CycleEvidence evidence) {
        List<Why> missing = missing(CYCLE, evidence);

        assertThat(codes(missing)).containsExactly(code);
        assertThat(missing.get(0).text().en()).endsWith(subject);
        assertThat(missing.get(0).text().zh()).endsWith(subject);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(codes(missing(CYCLE.withGoals(), evidence())))
                .containsExactly(
                        "NO_GOAL",
                        "GOAL_TALK_HELD",
                        "ORGANISATION_AIMS",
                        "GOAL_FIT",
                        "GOAL_CHALLENGE",
                        "MEASURES",
                        "RESOURCES_AND_RISKS",
                        "COMMITMENT_OF_BOTH");
    }

    @Test
    void every_goal_that_lacks_something_is_named() {
        Goal bare = goal("bare", GoalLevel.TEAM).withMeasures();
        Goal vague = goal("vague", GoalLevel.TEAM).withMeasures().withRationale(Optional.empty());
        CycleEvidence evidence = WHOLE.withGoals(vague, GOAL, bare)
                .withCascade(GoalCascade.of(List.of(COMPANY, GOAL, bare.withParent(COMPANY.id()), vague)));

        assertThat(missing(CYCLE.withGoals(bare.id(), vague.id(), GOAL.id()), evidence))
                .extracting(why -> why.code() + " " + why.text().en().replaceAll(".* ", ""))
                .containsExactly(
                        "GOALS_EXPLAINED vague",
                        "GOALS_MEASURED bare",
                        "GOALS_MEASURED vague",
                        "GOALS_SERVE_THE_COMPANY vague");
    }

    @Test
    void a_company_goal_serves_itself_and_so_does_what_stands_above() {
        GoalLevel group = new GoalLevel("GROUP", -1);

        assertThat(missing(CYCLE, withGoal(GOAL.withLevel(GoalLevel.COMPANY).withParent(Optional.empty()))))
                .isEmpty();
        assertThat(missing(CYCLE, withGoal(GOAL.withLevel(group).withParent(Optional.empty()))))
                .isEmpty();
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.expectation-and-view")
    @Practice(section = "3.2 Plan", rule = "plan.challenge")
    void whether_goals_challenge_is_for_the_employee_to_say() {
        Conversation told = without(Question.GOAL_CHALLENGE, goalTalk());
        Conversation byManager = told.withTopics(
                Stream.concat(told.topics().stream(), Stream.of(answer(Role.MANAGER, Question.GOAL_CHALLENGE)))
                        .toList());

        List<Why> missing = missing(CYCLE, evidence(byManager));

        assertThat(codes(missing)).containsExactly("GOAL_CHALLENGE");
        assertThat(missing.get(0).text().zh()).contains("员工");
    }

    @Test
    @Practice(section = "3.2 Plan", rule = "plan.measures")
    void measures_are_worked_out_by_both_together() {
        Conversation told = goalTalk()
                .withTopics(goalTalk().topics().stream()
                        .filter(topic -> topic.by() == Role.MANAGER)
                        .toList());
        Conversation views = without(Question.MEASURES, goalTalk());

        List<Why> missing = missing(CYCLE, evidence(told, views));

        assertThat(codes(missing)).containsExactly("MEASURES");
        assertThat(missing.get(0).text().en()).contains("worked out together");
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.renegotiate")
    void a_renegotiation_asks_about_its_goals_alone_in_talks_held_since() {
        Goal bare = goal("bare", GoalLevel.TEAM).withMeasures();
        Cycle open = cycle(Phase.PLAN, "01-20").withGoals(GOAL.id(), bare.id()).withRenegotiating(GOAL.id());
        CycleEvidence before = WHOLE.withGoals(GOAL, bare);
        CycleEvidence since = before.withConversations(goalTalk().withHeldAt(Cycles.noon("01-20")));

        assertThat(codes(Cycles.missing(open, before, "01-21")))
                .containsExactly(
                        "GOAL_TALK_HELD",
                        "ORGANISATION_AIMS",
                        "GOAL_FIT",
                        "GOAL_CHALLENGE",
                        "MEASURES",
                        "RESOURCES_AND_RISKS",
                        "COMMITMENT_OF_BOTH");
        assertThat(Cycles.missing(open, since, "01-21")).isEmpty();
        assertThat(codes(Cycles.missing(open.withRenegotiating(bare.id()), since, "01-21")))
                .containsExactly("GOALS_MEASURED", "GOALS_SERVE_THE_COMPANY");
    }

    @Test
    void answers_may_come_from_several_goal_talks_but_from_no_other() {
        Conversation rest = goalTalk().withTopics(answer(Role.EMPLOYEE, Question.GOAL_FIT));
        Conversation most = without(Question.GOAL_FIT, goalTalk());

        assertThat(missing(CYCLE, evidence(most, rest))).isEmpty();
        assertThat(codes(missing(CYCLE, evidence(most, rest.withScenario(Scenario.DAILY_COACHING)))))
                .containsExactly("GOAL_FIT");
    }

    @Test
    void a_talk_with_the_manager_before_still_counts() { // E36
        assertThat(missing(CYCLE.withManager(PersonId.of("new")), WHOLE)).isEmpty();
    }

    @Test
    @Practice(section = "3.2 Act", rule = "act.look-back")
    void the_last_plan_is_looked_back_on_before_the_next_turn_goes_on() {
        Cycle second = CYCLE.withPrevious(CycleId.of("anne@2025-Q4"));
        CycleEvidence evidence = WHOLE.withPreviousPlan(plan());

        assertThat(codes(missing(second, evidence))).containsExactly("LOOKED_BACK");
        assertThat(missing(second, evidence).get(0).text().en()).endsWith("p1");
        assertThat(missing(
                        second,
                        evidence.withConversations(
                                goalTalk(), checkIn("01-07", answer(Role.EMPLOYEE, Question.LOOK_BACK)))))
                .isEmpty();
    }

    @Test
    void where_nothing_was_planned_there_is_nothing_to_look_back_on() {
        assertThat(missing(CYCLE.withPrevious(CycleId.of("anne@2025-Q4")), WHOLE))
                .isEmpty();
        assertThat(missing(CYCLE, WHOLE.withPreviousPlan(plan()))).isEmpty();
    }

    @Test
    void a_goal_that_the_cycle_does_not_name_is_not_asked_about() {
        CycleEvidence evidence =
                WHOLE.withGoals(GOAL, goal("other", GoalLevel.TEAM).withMeasures());

        assertThat(missing(CYCLE, evidence)).isEmpty();
    }
}
