package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalStatusTest {
    private static final Goal GOAL = Goals.goal("g").withPeriod(Period.quarter(2026, 1));
    private static final LocalDate MIDDLE = LocalDate.of(2026, 2, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void what_nobody_has_updated_is_pending_and_not_on_track() { // E08
        assertThat(GoalStatus.of(GOAL, MIDDLE)).isEqualTo(GoalStatus.PENDING);
    }

    @Test
    void what_is_past_its_end_and_not_done_is_expired() { // E11
        assertThat(GoalStatus.of(Goals.at("99", GOAL), LAST)).isNotEqualTo(GoalStatus.EXPIRED);
        assertThat(GoalStatus.of(Goals.at("99", GOAL), LAST.plusDays(1))).isEqualTo(GoalStatus.EXPIRED);
        assertThat(GoalStatus.of(GOAL, LAST.plusDays(1))).isEqualTo(GoalStatus.EXPIRED);
        assertThat(GoalStatus.of(Goals.at("100", GOAL), LAST.plusDays(1))).isEqualTo(GoalStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource({"10, ON_TRACK", "7, ON_TRACK", "6, AT_RISK", "4, AT_RISK", "3, OFF_TRACK", "0, OFF_TRACK"})
    void confidence_goes_before_pace(int sure, GoalStatus expected) {
        Goal goal = Goals.at("1", GOAL).withConfidence(Confidence.of(sure));

        assertThat(GoalStatus.of(goal, MIDDLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"30, ON_TRACK", "29, AT_RISK", "10, AT_RISK", "9, OFF_TRACK"})
    void without_confidence_the_days_that_are_over_tell(String percent, GoalStatus expected) {
        assertThat(GoalStatus.of(Goals.at(percent, GOAL), MIDDLE)).isEqualTo(expected);
    }

    @Test
    void before_its_period_nothing_is_behind() {
        assertThat(GoalStatus.of(Goals.at("0", GOAL), LocalDate.of(2025, 12, 1)))
                .isEqualTo(GoalStatus.ON_TRACK);
    }

    @Test
    void what_is_given_up_is_cancelled_whatever_else_holds() {
        assertThat(GoalStatus.of(Goals.at("100", GOAL).withCancelled(true), LAST.plusDays(9)))
                .isEqualTo(GoalStatus.CANCELLED);
    }

    @Test
    void what_is_to_be_held_is_done_only_when_its_period_is_over() {
        Goal held = GOAL.withMeasures(
                Measure.within("acidity", BigDecimal.ONE, BigDecimal.TEN).withActual(BigDecimal.ONE));

        assertThat(GoalStatus.of(held, MIDDLE)).isEqualTo(GoalStatus.ON_TRACK);
        assertThat(GoalStatus.of(held, LAST.plusDays(1))).isEqualTo(GoalStatus.DONE);
    }

    @Test
    void what_is_measured_only_in_part_is_not_done() { // E01
        Goal partly = GOAL.withMeasures(Measure.yesNo("signed").withActual(BigDecimal.ONE), Measure.percent("paid"));

        assertThat(GoalStatus.of(partly, MIDDLE)).isEqualTo(GoalStatus.ON_TRACK);
        assertThat(GoalStatus.of(partly, LAST.plusDays(1))).isEqualTo(GoalStatus.EXPIRED);
    }

    @Test
    void a_host_sets_its_own_thresholds() {
        StatusPolicy strict = StatusPolicy.builder()
                .onTrackFrom(Confidence.of(9))
                .atRiskFrom(Confidence.of(8))
                .build();
        Goal goal = GOAL.withConfidence(Confidence.of(7));

        assertThat(GoalStatus.of(goal, Optional.empty(), MIDDLE, strict)).isEqualTo(GoalStatus.OFF_TRACK);
    }
}
