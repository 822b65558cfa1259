package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static Measure at(String percent, String weight) {
        return Measure.percent("m" + percent)
                .withActual(new BigDecimal(percent))
                .withWeight(new BigDecimal(weight));
    }

    private static Goal with(Measure... measures) {
        return Goals.goal("g").withMeasures(measures);
    }

    @Test
    void a_goal_without_data_is_not_zero() { // E01, E08
        assertThat(Goals.goal("g").ownProgress()).isEmpty();
        assertThat(with().ownProgress()).isEmpty();
    }

    @Test
    void the_mean_is_taken_over_the_measures_that_have_data() { // E01
        Goal goal = with(at("50", "1"), at("50", "1"), Measure.percent("nobody looked"));

        assertThat(goal.ownProgress()).contains(Goals.percent("50"));
    }

    @Test
    void weights_are_not_truncated() { // E05
        assertThat(with(at("100", "0.75"), at("0", "0.25")).ownProgress()).contains(Goals.percent("75"));
    }

    @Test
    void amounts_can_be_the_weights() { // E07
        Goal goal = with(at("100", "1000"), at("0", "100000"), at("0", "20000"));

        assertThat(goal.ownProgress().orElseThrow().value()).isEqualByComparingTo("0.008264463");
    }

    @Test
    void over_achievement_of_one_measure_does_not_make_up_for_another() { // E06
        assertThat(with(at("200", "1"), at("0", "1")).ownProgress()).contains(Goals.percent("50"));
    }

    @Test
    void measures_that_weigh_nothing_are_no_data() {
        assertThat(with(at("100", "0"), at("50", "0.0")).ownProgress()).isEmpty();
        assertThat(with(at("100", "0"), at("50", "2")).ownProgress()).contains(Goals.percent("50"));
    }

    @Test
    void the_result_for_the_whole_goes_before_the_measures() {
        assertThat(Goals.at("10", with(at("90", "1"))).ownProgress()).contains(Goals.percent("10"));
    }

    @Test
    void only_what_was_said_is_set() {
        Goal goal = Goal.builder()
                .id(Goals.id("g"))
                .level(GoalLevel.TEAM)
                .title("t")
                .build();

        assertThat(goal.priority()).isEqualTo(3);
        assertThat(goal.weight()).isEqualByComparingTo("1");
        assertThat(goal.confidential()).isFalse();
        assertThat(goal.measures()).isEmpty();
    }

    @Test
    void nonsense_is_refused_with_the_goals_id() {
        Goal goal = Goals.goal("g-7");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal.withPriority(6))
                .withMessageContainingAll("6", "g-7");
        assertThatIllegalArgumentException().isThrownBy(() -> goal.withPriority(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal.withTitle(" "))
                .withMessageContaining("g-7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal.withWeight(BigDecimal.ONE.negate()))
                .withMessageContaining("g-7");
    }

    @Test
    void what_people_wrote_does_not_show() {
        Goal goal = Goals.goal("g").withTitle("secret title").withRationale("secret reason");

        assertThat(goal.toString()).contains("g").doesNotContain("secret");
        assertThat(List.of(goal).toString()).doesNotContain("secret");
    }
}
