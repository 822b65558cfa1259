package dev.perftalk.conversation;

import dev.perftalk.conversation.QualityReading.Grade;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How employee and manager talked over a stretch of time.
 *
 * @param talks those of the two; what was not held in the stretch does not count. Unmodifiable
 * @param touchpoints of the two; unmodifiable
 * @param from the first day
 * @param until the day after the last
 * @param maxGap the longest time that they may go without a touchpoint, more than nothing
 * @param zone where the two work
 */
public record Relationship(
        List<Conversation> talks,
        List<Touchpoint> touchpoints,
        LocalDate from,
        LocalDate until,
        Period maxGap,
        ZoneId zone) {
    /** How many talks must have something to say of a quality before it is graded over time. */
    private static final int FEWEST = 3;

    private static final int HALF_A_YEAR = 182;
    private static final int YEAR = 365;

    /** Talks a year that are a ritual and no dialogue: "twice a year" (the article, part one). */
    private static final int RITUAL = 2;

    /** @throws IllegalArgumentException where it does not end after it begins */
    public Relationship {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "a relationship must be looked at over a time that ends after it begins, but it runs from " + from
                            + " until " + until);
        }
        LocalDate end = until;
        talks = talks.stream()
                .filter(talk -> talk.isHeld() && isWithin(LocalDate.ofInstant(talk.heldAt(), zone), from, end))
                .toList();
        touchpoints = touchpoints.stream()
                .filter(touchpoint -> isWithin(touchpoint.dayIn(zone), from, end))
                .toList();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** How the four qualities stand over this time: each sign with the number of talks that had it. */
    public QualityReport qualities() {
        return new QualityReport(Arrays.stream(ConversationQuality.values())
                .map(quality -> quality == ConversationQuality.CONTINUOUS ? continuity() : overTime(quality))
                .toList());
    }

    /** A single good or bad talk says nothing of how two people talk. */
    private QualityReading overTime(ConversationQuality quality) {
        List<Grade> grades = talks.stream()
                .map(talk -> QualityReport.of(talk).reading(quality).grade())
                .filter(grade -> grade != Grade.NOT_ENOUGH_DATA)
                .toList();
        return new QualityReading(quality, grade(grades), counted(quality, true), counted(quality, false));
    }

    /** As more than two thirds of the talks have it. */
    private static Grade grade(Collection<Grade> grades) {
        if (grades.size() < FEWEST) {
            return Grade.NOT_ENOUGH_DATA;
        }
        return Stream.of(Grade.SHOWN, Grade.CONTRADICTED)
                .filter(grade -> 3 * grades.stream().filter(grade::equals).count() > 2L * grades.size())
                .findFirst()
                .orElse(Grade.MIXED);
    }

    private List<Why> counted(ConversationQuality quality, boolean speakingFor) {
        return Sign.of(quality, speakingFor).stream()
                .flatMap(sign -> {
                    long times = talks.stream().filter(sign::isIn).count();
                    return times == 0 ? Stream.empty() : Stream.of(counted(sign, times));
                })
                .toList();
    }

    private Why counted(Sign sign, long times) {
        return Why.of(sign.name(), Text.message(Relationship.class, "sign.counted", sign.label(), times, talks.size()));
    }

    private QualityReading continuity() {
        List<Why> signsFor = new ArrayList<>();
        if (talks.size() >= FEWEST) {
            signsFor.addAll(counted(ConversationQuality.CONTINUOUS, true));
        }
        List<Why> signsAgainst = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(from, until);
        if (days >= HALF_A_YEAR && (long) touchpoints.size() * YEAR <= RITUAL * days) {
            signsAgainst.add(Why.message(Relationship.class, "A_RITUAL", touchpoints.size(), days));
        }
        List<Gap> gaps = Gaps.between(touchpoints, from, until, maxGap, zone);
        gaps.forEach(gap -> signsAgainst.add(Why.message(Relationship.class, "SILENCE", gap.from(), gap.until())));
        if (gaps.isEmpty() && touchpoints.size() >= FEWEST) {
            signsFor.add(Why.message(Relationship.class, "KEPT_IN_TOUCH", touchpoints.size()));
        }
        return QualityReading.of(ConversationQuality.CONTINUOUS, signsFor, signsAgainst);
    }
}
