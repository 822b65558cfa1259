package dev.perftalk.conversation;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds where two people did not talk for too long. */
public final class Gaps {
    private Gaps() {}

    /**
     * Every stretch without a touchpoint that is longer than {@code maxGap}: from the start to the first touchpoint,
     * between two, and from the last to the end; in order, unmodifiable. Touchpoints outside the days asked for do not
     * count; where {@code until} is not after {@code from}, there is no gap.
     *
     * @param maxGap more than nothing; counted by calendar: a month from 31 January is over on the last day of February
     * @param zone where the two work: it says which day an instant falls on
     * @throws IllegalArgumentException where {@code maxGap} is not more than nothing
     */
    public static List<Gap> between(
            Collection<Touchpoint> touchpoints, LocalDate from, LocalDate until, Period maxGap, ZoneId zone) {
        if (maxGap.isZero() || maxGap.isNegative()) {
            throw new IllegalArgumentException("maxGap must be more than nothing, but is " + maxGap);
        }
        List<Gap> gaps = new ArrayList<>();
        LocalDate last = from;
        for (LocalDate next : daysOfTalk(touchpoints, from, until, zone)) {
            if (last.plus(maxGap).isBefore(next)) {
                gaps.add(new Gap(last, next));
            }
            last = next;
        }
        return List.copyOf(gaps);
    }

    /** The days on which a stretch ends, {@code until} being the last. */
    private static List<LocalDate> daysOfTalk(
            Collection<Touchpoint> touchpoints, LocalDate from, LocalDate until, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>(touchpoints.size() + 1);
        for (Touchpoint touchpoint : touchpoints) {
            LocalDate day = touchpoint.dayIn(zone);
            if (day.isAfter(from) && day.isBefore(until)) {
                days.add(day);
            }
        }
        days.sort(Comparator.naturalOrder());
        days.add(until);
        return days;
    }
}
