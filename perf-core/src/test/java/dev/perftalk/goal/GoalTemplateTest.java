package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.goal.GoalTemplate.Assignment;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalTemplateTest {
    private static final Period Q2 = Period.quarter(2026, 2);
    private static final PersonId LIN = PersonId.of("lin");
    private static final GoalTemplate TEMPLATE = GoalTemplate.builder()
            .id("sales")
            .level(GoalLevel.INDIVIDUAL)
            .title("Sell")
            .addMeasures(Measure.money("revenue", "CNY", BigDecimal.valueOf(1000)))
            .addMeasures(Measure.milestones("course", "begun", "passed"))
            .build();

    @Test
    void everybody_gets_a_goal_of_their_own_with_their_own_target() {
        Assignment assignment = new Assignment(LIN, Map.of("revenue", new BigDecimal("1200.50")));

        Goal goal = TEMPLATE.goal(assignment, Q2).orThrow();

        assertThat(goal.owner()).contains(LIN);
        assertThat(goal.template()).contains("sales");
        assertThat(goal.id()).isEqualTo(TEMPLATE.goalId(LIN, Q2));
        assertThat(goal.measures()).extracting(Measure::target).contains(new BigDecimal("1200.50"));
        assertThat(TEMPLATE.goalId(PersonId.of("wu"), Q2)).isNotEqualTo(goal.id());
    }

    @Test
    void a_template_of_which_no_goal_could_be_made_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.withPriority(6))
                .withMessageContaining("6")
                .withMessageContaining("template sales");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.withId("a\nb"))
                .withMessageContaining("control characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.withId("a".repeat(201)))
                .withMessageContaining("201");
    }

    @Test
    void every_target_that_does_not_fit_is_said_at_once() {
        Assignment wrong = new Assignment(LIN, Map.of("course", BigDecimal.TEN, "profit", BigDecimal.ONE));

        assertThat(TEMPLATE.goal(wrong, Q2).why())
                .extracting(Why::code)
                .containsExactly("NO_SUCH_MEASURE", "TARGET_DOES_NOT_FIT");
    }
}
