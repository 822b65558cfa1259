package dev.perftalk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiscalYearLawsTest {
    /** Each begins on the day after the one before has ended. */
    private static boolean isARow(List<Period> periods) {
        return IntStream.range(1, periods.size())
                .allMatch(place -> periods.get(place)
                        .start()
                        .equals(periods.get(place - 1).end().map(end -> end.plusDays(1))));
    }

    @Property(tries = 200)
    void the_parts_of_a_year_follow_on_each_other_and_make_it_up(
            @ForAll @IntRange(min = 1990, max = 2100) int year, @ForAll Month start) {
        FiscalYear fiscal = FiscalYear.from(start);
        Period whole = fiscal.year(year);
        Stream.of(
                        IntStream.rangeClosed(1, 2).mapToObj(part -> fiscal.half(year, part)),
                        IntStream.rangeClosed(1, 3).mapToObj(part -> fiscal.trimester(year, part)),
                        IntStream.rangeClosed(1, 4).mapToObj(part -> fiscal.quarter(year, part)))
                .map(Stream::toList)
                .forEach(parts -> {
                    assertThat(isARow(parts)).isTrue();
                    assertThat(parts.get(0).start()).isEqualTo(whole.start());
                    assertThat(parts.get(parts.size() - 1).end()).isEqualTo(whole.end());
                    assertThat(parts).extracting(Period::name).doesNotHaveDuplicates();
                });
        assertThat(whole.start()).contains(LocalDate.of(year, start, 1));
        assertThat(isARow(List.of(whole, fiscal.year(year + 1)))).isTrue();
    }

    @Property(tries = 200)
    void rolling_periods_leave_no_day_out_whatever_day_they_begin_on(
            @ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll @IntRange(min = 1, max = 18) int months) {
        LocalDate first = LocalDate.ofEpochDay(day);
        List<Period> row = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Period.rolling(first, months, number))
                .toList();

        assertThat(isARow(row)).isTrue();
        assertThat(row.get(0).start()).contains(first);
        assertThat(row.get(19).end()).contains(first.plusMonths(20L * months).minusDays(1));
    }

    @Example
    void a_year_is_called_after_the_year_in_which_it_begins() {
        FiscalYear april = FiscalYear.from(Month.APRIL);

        assertThat(april.year(2026).name()).isEqualTo("FY2026");
        assertThat(april.quarter(2026, 4))
                .isEqualTo(Period.of("FY2026-Q4", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
        assertThat(FiscalYear.CALENDAR.quarter(2026, 2)).isEqualTo(Period.quarter(2026, 2));
        assertThat(FiscalYear.CALENDAR.trimester(2026, 3).name()).isEqualTo("2026-T3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> april.half(2026, 3))
                .withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> april.trimester(2026, 0))
                .withMessageContaining("0");
    }
}
