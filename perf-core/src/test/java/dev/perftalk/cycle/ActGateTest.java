package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.practice.Practice;
import java.util.List;
import org.junit.jupiter.api.Test;

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
