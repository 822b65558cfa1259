package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryOverTest {
    private static final Period NEXT = Period.quarter(2026, 2);

    private static Goal carried(Goal goal) {
        return CarryOver.into(NEXT, List.of(goal)).get(0);
    }

    @Test
    void what_is_not_done_goes_on_from_where_it_is() {
        Goal goal = goal("g")
                .withMeasures(Measure.percent("done").withActual(new BigDecimal("37.50")))
                .withConfidence(Confidence.AT_RISK);

        Goal next = carried(goal);

        assertThat(next.carriedFrom()).contains(goal.id());
        assertThat(next.period()).contains(NEXT);
        assertThat(next.id()).isEqualTo(CarryOver.idOf(goal.id(), NEXT)).isNotEqualTo(goal.id());
        assertThat(next.measures().get(0).baseline()).isEqualTo(new BigDecimal("37.50"));
        assertThat(next.ownProgress()).isEmpty();
        assertThat(next.confidence()).isEmpty();
    }

    @Test
    void what_is_done_or_given_up_stays_behind() {
        Goal done = Goals.at("100", goal("done"));
        Goal cancelled = goal("cancelled").withCancelled(true);

        assertThat(CarryOver.into(NEXT, List.of(done, goal("open"), cancelled)))
                .extracting(Goal::carriedFrom)
                .containsExactly(Optional.of(GoalId.of("open")));
    }

    @Test
    void what_contributed_to_a_goal_contributes_to_what_that_becomes() {
        List<Goal> next = CarryOver.into(
                NEXT, List.of(goal("a").withContributesTo(GoalId.of("b"), GoalId.of("else")), goal("b")));

        assertThat(next.get(0).contributesTo())
                .containsExactlyInAnyOrder(CarryOver.idOf(GoalId.of("b"), NEXT), GoalId.of("else"));
    }

    @Test
    void a_parent_that_is_carried_over_too_is_still_the_parent() {
        List<Goal> next = CarryOver.into(NEXT, List.of(below("a", goal("b")), goal("a"), below("else", goal("c"))));

        assertThat(next.get(0).parent()).contains(CarryOver.idOf(GoalId.of("a"), NEXT));
        assertThat(next.get(2).parent()).contains(GoalId.of("else"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 12, 10, 10", // beyond the target: kept at it
        "0, 10, 4, 4, 10",
        "0, 10, -3, -3, 10", // E04: fell back
        "10, 2, 1, 2, 2",
        "10, 2, 5, 5, 2",
    })
    void a_measure_that_is_there_already_is_to_be_kept(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, BigDecimal start, BigDecimal held) { // E03
        Measure measure = Measure.builder()
                .name("m")
                .baseline(baseline)
                .target(target)
                .actual(actual)
                .commit(target)
                .build();
        Goal open = goal("g").withMeasures(measure, Measure.percent("open"));
        Measure next = carried(open).measures().get(0);

        assertThat(next.baseline()).isEqualTo(start);
        assertThat(next.direction()).isEqualTo(measure.direction());
        assertThat(next.withActual(held).progress()).contains(Progress.FULL);
    }

    @Test
    void milestones_that_are_reached_stay_reached() {
        Measure half = Measure.milestones("launch", "a", "b", "c", "d").withActual(BigDecimal.valueOf(2));
        Measure next = carried(goal("g").withMeasures(half)).measures().get(0);

        assertThat(next.withActual(BigDecimal.valueOf(3)).progress().orElseThrow())
                .hasToString("50%");
    }

    @Test
    void an_id_stays_within_its_bounds_and_depends_on_goal_and_period() {
        GoalId longest = GoalId.of("🀄".repeat(100));

        assertThat(CarryOver.idOf(longest, NEXT).value()).hasSizeLessThanOrEqualTo(200);
        assertThat(CarryOver.idOf(longest, NEXT)).isEqualTo(CarryOver.idOf(longest, NEXT));
        assertThat(CarryOver.idOf(longest, NEXT)).isNotEqualTo(CarryOver.idOf(longest, Period.named("else")));
    }
}
