package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActGateTest {
    private static List<Why> missing(ImprovementPlan... plans) {
        return Cycles.missing(cycle(Phase.ACT, "03-21"), evidence().withPlans(plans), "03-25");
    }

    @Test
    void the_gate_is_open_with_a_plan_of_both() {
        assertThat(missing(plan())).isEmpty();
        assertThat(missing(plan().withAcknowledgedBy(), plan())).isEmpty();
    }

    @Test
    @Practice(section = "3.2 Act", rule = "act.plan")
    void a_plan_that_only_one_agreed_to_is_not_enough() {
        assertThat(codes(missing(plan().withAcknowledgedBy()))).containsExactly("PLAN_AGREED_BY_BOTH");
    }

    static Stream<Arguments> incomplete() {
        ImprovementGoal goal = plan().goals().get(0);
        Action action = goal.actions().get(0);
        return Stream.of(
                Arguments.of("PLAN_GOALS", plan().withGoals(goal, goal, goal, goal)),
                Arguments.of("PLAN_ACTIONS", plan().withGoals(goal.withActions())),
                Arguments.of("PLAN_ACTIONS", plan().withGoals(goal.withActions(action.withOwner(Optional.empty())))),
                Arguments.of("PLAN_ACTIONS", plan().withGoals(goal.withActions(action.withDue(Optional.empty())))),
                Arguments.of("PLAN_SUPPORT", plan().withGoals(goal, goal.withSupport(" "))),
                Arguments.of("PLAN_CHECKPOINTS", plan().withGoals(goal.withCheckpoints())));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    @Practice(
            section = "3.2 Act",
            rule = {"act.one-to-three", "act.actions", "act.support", "act.checkpoints"})
    void what_a_plan_lacks_is_named(String code, ImprovementPlan plan) {
        assertThat(codes(missing(plan))).containsExactly(code);
        assertThat(missing(plan, plan()))
                .as("of several, the most complete counts")
                .isEmpty();
    }

    @Test
    void the_plan_that_is_enough_is_the_evidence() {
        assertThat(CycleRules.gate(
                                cycle(Phase.ACT, "03-21"),
                                evidence().withPlans(plan().withGoals(), plan().withId(PlanId.of("p2"))),
                                CyclePolicy.standard(),
                                noon("03-25"))
                        .results())
                .extracting(GateReport.Result::evidence)
                .containsOnly(List.of("p2"));
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.ends-in-action")
    @Practice(section = "3.2 Act", rule = "act.plan")
    void everything_that_is_missing_is_named_at_once() {
        assertThat(codes(missing()))
                .containsExactly(
                        "PLAN_MADE",
                        "PLAN_GOALS",
                        "PLAN_ACTIONS",
                        "PLAN_SUPPORT",
                        "PLAN_CHECKPOINTS",
                        "PLAN_AGREED_BY_BOTH");
        assertThat(missing()).allSatisfy(why -> {
            assertThat(why.text().en()).endsWith("anne@2026-Q1");
            assertThat(why.text().zh()).endsWith("anne@2026-Q1");
        });
    }
}
