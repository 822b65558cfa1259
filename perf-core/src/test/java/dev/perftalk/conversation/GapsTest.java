package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Period MONTH = Period.ofMonths(1);

    private static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    private static Gap gap(String from, String until) {
        return new Gap(day(from), day(until));
    }

    private static Touchpoint at(ZonedDateTime when) {
        return at(when.toInstant());
    }

    private static Touchpoint at(Instant when) {
        return new Touchpoint(ANNE, MAX, when, "c1");
    }

    private static List<Gap> gaps(String from, String until, String... talks) {
        List<Touchpoint> touchpoints = Arrays.stream(talks)
                .map(talk -> at(day(talk).atTime(LocalTime.NOON).atZone(SHANGHAI)))
                .toList();
        return Gaps.between(touchpoints, day(from), day(until), MONTH, SHANGHAI);
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.floor")
    void a_month_is_no_gap_and_a_day_more_is_one() {
        assertThat(gaps("01-10", "03-10", "02-10")).isEmpty();
        assertThat(gaps("01-10", "03-11", "02-10")).containsExactly(gap("02-10", "03-11"));
    }

    @Test
    void a_month_is_counted_by_calendar() {
        assertThat(gaps("01-31", "02-28")).isEmpty();
        assertThat(gaps("01-31", "03-01")).containsExactly(gap("01-31", "03-01"));
        assertThat(gaps("02-28", "03-28")).isEmpty();
        assertThat(Gaps.between(
                        List.of(), LocalDate.parse("2028-01-31"), LocalDate.parse("2028-02-29"), MONTH, SHANGHAI))
                .isEmpty();
    }

    @Test
    void silence_at_the_start_between_talks_and_at_the_end_counts() {
        assertThat(gaps("01-01", "12-31", "05-15", "02-15", "06-01"))
                .containsExactly(gap("01-01", "02-15"), gap("02-15", "05-15"), gap("06-01", "12-31"));
    }

    @Test
    void talks_outside_the_days_asked_for_end_no_gap() { // E09, E20
        assertThat(gaps("02-01", "03-15", "01-31", "03-16")).containsExactly(gap("02-01", "03-15"));
    }

    @Test
    void many_talks_on_one_day_are_as_good_as_one() { // E23
        assertThat(gaps("01-01", "02-20", "01-20", "01-20")).isEmpty();
    }

    @Test
    void a_stretch_of_no_days_has_no_gap() {
        assertThat(gaps("02-01", "02-01", "02-01")).isEmpty();
        assertThat(gaps("06-01", "02-01")).isEmpty();
    }

    @Test
    void the_day_is_that_of_the_persons_zone() { // E27
        Touchpoint lateInBerlin = at(Instant.parse("2026-02-10T17:00:00Z"));

        assertThat(lateInBerlin.dayIn(BERLIN)).isEqualTo(day("02-10"));
        assertThat(lateInBerlin.dayIn(SHANGHAI)).isEqualTo(day("02-11"));
        assertThat(Gaps.between(List.of(lateInBerlin), day("02-01"), day("03-11"), MONTH, BERLIN))
                .containsExactly(gap("02-10", "03-11"));
        assertThat(Gaps.between(List.of(lateInBerlin), day("02-01"), day("03-11"), MONTH, SHANGHAI))
                .isEmpty();
    }

    @Test
    void neither_the_hour_that_is_missing_nor_the_one_that_is_there_twice_moves_a_day() { // E26
        Touchpoint beforeSpring = at(ZonedDateTime.of(day("02-28"), LocalTime.of(2, 30), BERLIN));
        Touchpoint springForward = at(ZonedDateTime.of(day("03-29"), LocalTime.of(2, 30), BERLIN));
        Touchpoint fallBack =
                at(ZonedDateTime.of(day("10-25"), LocalTime.of(2, 30), BERLIN).withLaterOffsetAtOverlap());

        assertThat(Gaps.between(List.of(beforeSpring), day("02-28"), day("03-28"), MONTH, BERLIN))
                .isEmpty();
        assertThat(Gaps.between(List.of(springForward), day("03-01"), day("04-29"), MONTH, BERLIN))
                .isEmpty();
        assertThat(Gaps.between(List.of(fallBack), day("10-01"), day("11-25"), MONTH, BERLIN))
                .isEmpty();
        assertThat(Gaps.between(List.of(fallBack), day("10-01"), day("11-26"), MONTH, BERLIN))
                .containsExactly(gap("10-25", "11-26"));
    }

    @Test
    void a_longest_gap_of_nothing_makes_no_sense() {
        for (Period nothing : List.of(Period.ZERO, Period.ofDays(-1), Period.of(0, 1, -1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Gaps.between(List.of(), day("01-01"), day("02-01"), nothing, SHANGHAI))
                    .withMessageContainingAll("maxGap", nothing.toString());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> gap("01-01", "01-01"));
    }
}
