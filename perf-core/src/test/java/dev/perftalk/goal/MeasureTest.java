package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static Measure measure(String baseline, String target, String actual) {
        return Measure.builder()
                .name("defects")
                .baseline(new BigDecimal(baseline))
                .target(new BigDecimal(target))
                .actual(new BigDecimal(actual))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 4, 80%", // E05: the scale is the measure's own
        "0, 0.75, 0.25, 33.3%", // E05
        "100, 20, 40, 75%", // E04: falling
        "100, 20, 120, 0%", // E04: went the wrong way
        "-50, 50, 0, 50%", // E04: negative numbers
        "-10, -20, -15, 50%", // E04
        "0, 10, 12, 100%", // E06
        "0, 10, -1, 0%", // E06
        "80, 100, 80, 0%",
    })
    void progress_is_the_share_of_the_way_from_baseline_to_target(
            String baseline, String target, String actual, String expected) {
        assertThat(measure(baseline, target, actual).progress().orElseThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 100%", "6, 100%", "4.9, 0%"})
    void where_the_target_is_the_baseline_it_is_reached_or_not(String actual, String expected) { // E03
        assertThat(measure("5", "5.0", actual).progress().orElseThrow()).hasToString(expected);
    }

    @Test
    void what_nobody_measured_has_no_progress() { // E01, E08
        assertThat(Measure.percent("done").progress()).isEmpty();
    }

    @Test
    void zero_is_a_measurement() { // E01
        assertThat(Measure.percent("done").withActual(BigDecimal.ZERO).progress())
                .contains(Progress.NONE);
    }

    @Test
    void a_negative_weight_a_blank_name_and_an_absurd_number_are_refused_by_name() {
        Measure fine = Measure.percent("done");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.withWeight(new BigDecimal("-0.1")))
                .withMessageContainingAll("weight", "-0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.withName(" "))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.withActual(Optional.of(new BigDecimal("1e999999999"))))
                .withMessageContaining("actual");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.withTarget(new BigDecimal("1e-999999999")))
                .withMessageContaining("target");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 100%", "9, 100%", "8, 100%", // both ends included
        "5, 33.3%", "4, 0%", "3, 0%", // up to the band
        "12, 0%", // past it, on the far side of where it began
    })
    void a_band_is_reached_inside_it(String actual, String expected) { // E04
        Measure band = Measure.within("acidity", new BigDecimal("7"), new BigDecimal("9"))
                .withBaseline(new BigDecimal("4"))
                .withActual(new BigDecimal(actual));

        assertThat(band.progress().orElseThrow()).hasToString(expected);
        assertThat(band.attainment()).contains(expected.equals("100%") ? Attainment.TARGET : Attainment.BELOW);
    }

    @ParameterizedTest
    @CsvSource({"11, 50%", "13, 0%", "9, 100%"})
    void a_band_may_be_come_to_from_above(String actual, String expected) { // E04
        Measure band = Measure.within("acidity", new BigDecimal("7"), new BigDecimal("9"))
                .withBaseline(new BigDecimal("13"))
                .withActual(new BigDecimal(actual));

        assertThat(band.progress().orElseThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 100%", "4.9, 100%", "5.1, 0%"})
    void what_should_not_rise_is_reached_from_its_baseline_down(String actual, String expected) { // E03
        Measure kept = Measure.builder()
                .name("defects")
                .baseline(new BigDecimal("5"))
                .target(new BigDecimal("5"))
                .better(Direction.FALL)
                .actual(new BigDecimal(actual))
                .build();

        assertThat(kept.progress().orElseThrow()).hasToString(expected);
    }

    @Test
    void milestones_count_by_how_many_are_reached() {
        Measure milestones = Measure.milestones("launch", "design", "build", "test", "ship");

        assertThat(milestones.kind()).isEqualTo(MeasureKind.MILESTONES);
        assertThat(milestones.withActual(new BigDecimal("3")).progress().orElseThrow())
                .hasToString("75%");
        assertThat(milestones.takes(new BigDecimal("2.5"))).isFalse();
        assertThat(milestones.takes(new BigDecimal("5"))).isFalse();
        assertThat(milestones.takes(new BigDecimal("4.0"))).isTrue();
        assertThat(milestones.toString()).doesNotContain("design");
    }

    @Test
    void yes_or_no_is_all_or_nothing() {
        Measure signed = Measure.yesNo("contract signed");

        assertThat(signed.withActual(BigDecimal.ONE).progress()).contains(Progress.FULL);
        assertThat(signed.withActual(BigDecimal.ZERO).progress()).contains(Progress.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> signed.withActual(BigDecimal.TEN));
    }

    @Test
    void money_keeps_its_currency_and_every_digit() { // E05
        Measure money = Measure.money("revenue", "CNY", new BigDecimal("12345678901234567890.10"));

        assertThat(money.target()).hasToString("12345678901234567890.10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money.withUnit("yuan"))
                .withMessageContaining("yuan");
    }

    @Test
    void a_target_missed_by_the_smallest_coin_is_not_reached() { // E05
        Measure money = Measure.money("revenue", "CNY", new BigDecimal("10000000000.00"));

        Progress almost =
                money.withActual(new BigDecimal("9999999999.99")).progress().orElseThrow();
        assertThat(almost.isFull()).isFalse();
        assertThat(almost).hasToString("99.9%");
        assertThat(money.withActual(new BigDecimal("10000000000.00")).progress())
                .contains(Progress.FULL);
    }

    @ParameterizedTest
    @CsvSource({"79, BELOW", "80, COMMIT", "99, COMMIT", "100, TARGET", "119, TARGET", "120, STRETCH"})
    void an_actual_reaches_commit_target_and_stretch(BigDecimal actual, Attainment expected) {
        Measure measure = Measure.builder()
                .name("orders")
                .target(BigDecimal.valueOf(100))
                .commit(BigDecimal.valueOf(80))
                .stretch(BigDecimal.valueOf(120))
                .actual(actual)
                .build();

        assertThat(measure.attainment()).contains(expected);
    }

    @Test
    void rungs_stand_in_their_order_whichever_way_is_up() {
        Measure falling = Measure.builder()
                .name("defects")
                .baseline(BigDecimal.valueOf(100))
                .target(BigDecimal.valueOf(20))
                .commit(BigDecimal.valueOf(40))
                .stretch(BigDecimal.TEN)
                .build();

        assertThat(falling.withActual(BigDecimal.valueOf(30)).attainment()).contains(Attainment.COMMIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> falling.withCommit(BigDecimal.TEN))
                .withMessageContaining("commit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> falling.withStretch(BigDecimal.valueOf(21)))
                .withMessageContaining("stretch");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> falling.withBetter(Direction.RISE))
                .withMessageContaining("better");
    }

    @Test
    void over_achievement_counts_only_where_it_is_kept() { // E06
        Measure measure = measure("0", "10", "25");

        assertThat(measure.progress(Overachievement.CAP)).contains(Progress.FULL);
        assertThat(measure.progress(Overachievement.KEEP).orElseThrow()).hasToString("250%");
        assertThat(measure.withActual(new BigDecimal("-5")).progress(Overachievement.KEEP))
                .contains(Progress.NONE);
    }
}
