package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static Outcome<Goal> move(Goal goal, String parent, Goal... line) {
        return GoalRules.decide(goal, new GoalCommand.Move(Optional.of(id(parent)), List.of(line)), NOW);
    }

    private static List<String> codes(Outcome<Goal> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    @Test
    void a_goal_moves_below_another() {
        Outcome<Goal> moved = move(below("old", goal("g")), "b", below("a", goal("b")), goal("a"));

        assertThat(moved.orThrow().parent()).contains(id("b"));
    }

    @Test
    void a_goal_becomes_a_root() {
        Goal goal = below("old", goal("g"));
        GoalCommand toTheTop = new GoalCommand.Move(Optional.empty(), List.of());

        assertThat(GoalRules.decide(goal, toTheTop, NOW).orThrow().parent()).isEmpty();
    }

    @Test
    void a_goal_never_becomes_its_own_ancestor() { // E13
        Goal goal = goal("g");

        assertThat(codes(move(goal, "child", below("g", goal("child")), goal))).containsExactly("LOOP");
        assertThat(codes(move(goal, "g", goal))).containsExactly("LOOP");
    }

    @Test
    void a_line_with_a_gap_proves_nothing() {
        assertThat(codes(move(goal("g"), "b"))).containsExactly("LINE_INCOMPLETE");
        assertThat(codes(move(goal("g"), "b", goal("a")))).containsExactly("LINE_INCOMPLETE");
        assertThat(codes(move(goal("g"), "b", below("a", goal("b")), goal("top"))))
                .containsExactly("LINE_INCOMPLETE");
        assertThat(codes(GoalRules.decide(goal("g"), new GoalCommand.Move(Optional.empty(), List.of(goal("a"))), NOW)))
                .containsExactly("LINE_INCOMPLETE");
    }

    @Test
    void everything_against_a_move_is_said_at_once() {
        assertThat(codes(move(goal("g"), "g"))).containsExactly("LOOP", "LINE_INCOMPLETE");
    }

    @Test
    void a_measurement_is_taken_down_with_its_instant() {
        Goal goal = goal("g").withMeasures(Measure.percent("sales"), Measure.percent("calls"));

        Goal measured = GoalRules.decide(goal, new GoalCommand.Measured("calls", new BigDecimal("30")), NOW)
                .orThrow();

        assertThat(measured.measuredAt()).contains(NOW);
        assertThat(measured.ownProgress()).contains(Goals.percent("30"));
        assertThat(measured.measures().get(0)).isEqualTo(Measure.percent("sales"));
    }

    @Test
    void an_unknown_measure_is_refused_with_those_there_are() {
        Goal goal = goal("g").withMeasures(Measure.percent("sales"), Measure.percent("calls"));

        Outcome<Goal> refused = GoalRules.decide(goal, new GoalCommand.Measured("profit", BigDecimal.ONE), NOW);

        assertThat(codes(refused)).containsExactly("UNKNOWN_MEASURE");
        assertThat(refused.why().get(0).text().zh()).contains("sales, calls").endsWith("g");
    }

    @Test
    void a_goal_without_measures_and_a_name_that_two_have_are_refused() {
        GoalCommand measured = new GoalCommand.Measured("done", BigDecimal.ONE);
        Goal twice = goal("g").withMeasures(Measure.percent("done"), Measure.percent("done"));

        assertThat(codes(GoalRules.decide(goal("g").withMeasures(), measured, NOW)))
                .containsExactly("NO_MEASURE");
        assertThat(codes(GoalRules.decide(twice, measured, NOW))).containsExactly("AMBIGUOUS_MEASURE");
    }

    @Test
    void an_absurd_number_is_no_measurement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalCommand.Measured("done", new BigDecimal("1e99999")))
                .withMessageContaining("actual");
    }
}
