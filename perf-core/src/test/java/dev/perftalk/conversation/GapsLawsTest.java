package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all talks in all years, told day by day. */
class GapsLawsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FROM = LocalDate.parse("2027-11-01");
    private static final int LONGEST = 400;

    /** Talks somewhere around the days asked for, over a leap day and both changes of the clock. */
    @Provide
    Arbitrary<List<Touchpoint>> talks() {
        return Arbitraries.integers()
                .between(-50 * 24, (LONGEST + 50) * 24)
                .map(hours -> FROM.atStartOfDay(ZONE).plusHours(hours).toInstant())
                .map(at -> new Touchpoint(ANNE, MAX, at, "c"))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Period> limits() {
        return Arbitraries.of(
                Period.ofMonths(1), Period.ofDays(1), Period.ofWeeks(2), Period.of(0, 1, 3), Period.ofMonths(3));
    }

    /** No gap, if and only if every stretch of the longest length that ends before the last day has a talk in it. */
    @Property(tries = 500)
    void there_is_no_gap_iff_every_window_has_a_talk(
            @ForAll("talks") List<Touchpoint> talks,
            @ForAll("limits") Period maxGap,
            @ForAll @IntRange(max = LONGEST) int days) {
        LocalDate until = FROM.plusDays(days);
        Set<LocalDate> daysOfTalk = talks.stream().map(talk -> talk.dayIn(ZONE)).collect(Collectors.toSet());

        boolean everyWindowHasOne = FROM.datesUntil(until)
                .filter(day -> day.plus(maxGap).isBefore(until))
                .allMatch(day ->
                        day.plusDays(1).datesUntil(day.plus(maxGap).plusDays(1)).anyMatch(daysOfTalk::contains));

        assertThat(Gaps.between(talks, FROM, until, maxGap, ZONE).isEmpty()).isEqualTo(everyWindowHasOne);
    }

    @Property(tries = 500)
    void a_gap_is_silent_too_long_and_ends_where_somebody_talks(
            @ForAll("talks") List<Touchpoint> talks,
            @ForAll("limits") Period maxGap,
            @ForAll @IntRange(max = LONGEST) int days) {
        LocalDate until = FROM.plusDays(days);
        Set<LocalDate> daysOfTalk = talks.stream().map(talk -> talk.dayIn(ZONE)).collect(Collectors.toSet());

        assertThat(Gaps.between(talks, FROM, until, maxGap, ZONE)).allSatisfy(gap -> {
            assertThat(gap.from().plus(maxGap)).isBefore(gap.until());
            assertThat(gap.from().plusDays(1).datesUntil(gap.until())).noneMatch(daysOfTalk::contains);
            assertThat(gap.from())
                    .satisfiesAnyOf(
                            day -> assertThat(day).isEqualTo(FROM),
                            day -> assertThat(daysOfTalk).contains(day));
            assertThat(gap.until())
                    .satisfiesAnyOf(
                            day -> assertThat(day).isEqualTo(until),
                            day -> assertThat(daysOfTalk).contains(day));
        });
    }

    @Property(tries = 200)
    void the_order_in_which_talks_are_given_does_not_matter(
            @ForAll("talks") List<Touchpoint> talks, @ForAll Random random) {
        List<Touchpoint> shuffled = new ArrayList<>(talks);
        Collections.shuffle(shuffled, random);
        LocalDate until = FROM.plusDays(LONGEST);

        assertThat(Gaps.between(shuffled, FROM, until, Period.ofMonths(1), ZONE))
                .isEqualTo(Gaps.between(talks, FROM, until, Period.ofMonths(1), ZONE));
    }
}
