package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void more_than_the_whole_counts_as_the_whole() { // E06
        assertThat(Progress.of(new BigDecimal("1.25"))).isEqualTo(Progress.FULL);
        assertThat(Progress.ofPercent(new BigDecimal("1500"))).isEqualTo(Progress.FULL);
    }

    @Test
    void less_than_nothing_counts_as_nothing() { // E06
        assertThat(Progress.of(new BigDecimal("-0.2"))).isEqualTo(Progress.NONE);
    }

    @Test
    void keeps_nine_decimals_rounded_half_up() { // E05
        assertThat(Progress.of(new BigDecimal("0.1234567895")).value()).isEqualTo(new BigDecimal("0.123456790"));
        assertThat(Progress.of(new BigDecimal("0.5"))).isEqualTo(Progress.of(new BigDecimal("0.50")));
    }

    @Test
    void reads_as_a_percentage() {
        assertThat(Goals.percent("45.5")).hasToString("45.5%");
        assertThat(Goals.percent("100")).hasToString("100%");
        assertThat(Goals.percent("0")).hasToString("0%");
        assertThat(Goals.percent("33.3333")).hasToString("33.3%");
    }

    @Test
    void is_ordered_by_its_value() {
        assertThat(Goals.percent("9")).isLessThan(Goals.percent("10"));
    }
}
