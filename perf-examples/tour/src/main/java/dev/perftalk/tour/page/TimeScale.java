package dev.perftalk.tour.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Days laid out from left to right. */
final class TimeScale {
    private static final double LEAST_TICK = 46;
    private static final double FIRST_TICK = 78;

    private final LocalDate first;
    private final long days;
    private final double left;
    private final double right;

    /** Both days are on the scale; {@code last} is not before {@code first}. */
    TimeScale(LocalDate first, LocalDate last, double left, double right) {
        this.first = first;
        this.days = ChronoUnit.DAYS.between(first, last) + 1;
        this.left = left;
        this.right = right;
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** The middle of a day. */
    double middle(LocalDate day) {
        return x(day) + (right - left) / days / 2;
    }

    /** The first day, then first days of months, as many as can be labelled without touching. */
    List<LocalDate> ticks() {
        double month = (right - left) * 30 / days;
        int step = month >= LEAST_TICK ? 1 : month * 3 >= LEAST_TICK ? 3 : 12;
        LocalDate end = first.plusDays(days);
        Stream<LocalDate> months = Stream.iterate(
                        first.withDayOfMonth(1), day -> day.isBefore(end), day -> day.plusMonths(1))
                .filter(day -> (day.getMonthValue() - 1) % step == 0 && x(day) - left >= FIRST_TICK);
        return Stream.concat(Stream.of(first), months).toList();
    }
}
