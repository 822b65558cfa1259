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
}
