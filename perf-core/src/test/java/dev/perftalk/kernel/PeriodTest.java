package dev.perftalk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period YEAR = Period.of("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "1,2026-01-01,2026-03-31",
        "2,2026-04-01,2026-06-30",
        "3,2026-07-01,2026-09-30",
        "4,2026-10-01,2026-12-31"
    })
    void a_quarter_runs_over_three_months(int quarter, LocalDate first, LocalDate last) {
        assertThat(Period.quarter(2026, quarter)).isEqualTo(Period.of("2026-Q" + quarter, first, last));
    }

    @Test
    void both_ends_belong_to_it_and_an_open_end_lets_every_day_pass() {
        assertThat(YEAR.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(Period.named("ever").contains(LocalDate.of(1, 1, 1))).isTrue();
    }

    @Test
    void it_exceeds_another_that_starts_later_or_ends_earlier() {
        Period quarter = Period.quarter(2026, 2);
        assertThat(quarter.exceeds(YEAR)).isFalse();
        assertThat(YEAR.exceeds(YEAR)).isFalse();
        assertThat(YEAR.exceeds(quarter)).isTrue();
        assertThat(Period.named("2026").exceeds(quarter))
                .as("what is not known says nothing")
                .isFalse();
        assertThat(new Period("late", Optional.empty(), Optional.of(LocalDate.of(2027, 1, 1))).exceeds(YEAR))
                .isTrue();
        assertThat(new Period("early", Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty()).exceeds(YEAR))
                .isTrue();
    }

    @Test
    void two_periods_overlap_where_they_have_a_day_in_common() {
        Period first = Period.quarter(2026, 1);
        assertThat(first.overlaps(YEAR)).isTrue();
        assertThat(YEAR.overlaps(first)).isTrue();
        assertThat(first.overlaps(first)).isTrue();
        assertThat(first.overlaps(Period.quarter(2026, 2))).isFalse();
        assertThat(Period.quarter(2026, 2).overlaps(first)).isFalse();
        assertThat(first.overlaps(Period.of("a day", LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30))))
                .isTrue();
        assertThat(first.overlaps(Period.named("open"))).isTrue();
    }

    @Test
    void rolling_periods_follow_on_each_other_from_any_day() {
        assertThat(Period.rolling(LocalDate.of(2026, 1, 15), 3, 1))
                .isEqualTo(Period.of("2026-01-15..2026-04-14", LocalDate.of(2026, 1, 15), LocalDate.of(2026, 4, 14)));
        assertThatThrownBy(() -> Period.rolling(LocalDate.EPOCH, 0, 1)).hasMessageContaining("0");
        assertThatThrownBy(() -> Period.rolling(LocalDate.EPOCH, 1, 0)).hasMessageContaining("0");
    }

    @Test
    void what_is_no_period_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Period.of("x", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)))
                .hasMessageContaining("2026-02-01")
                .hasMessageContaining("2026-01-31");
        assertThatThrownBy(() -> Period.named(" ")).hasMessageContaining("name");
        assertThatThrownBy(() -> Period.quarter(2026, 5)).hasMessageContaining("5");
    }
}
