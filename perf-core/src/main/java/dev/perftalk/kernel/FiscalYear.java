package dev.perftalk.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * How a company cuts its years: into halves, trimesters and quarters from a month on. A year is called after the calendar
 * year in which it begins; names have {@code FY} in front unless it begins in January.
 *
 * @param start the month that each year begins with
 */
public record FiscalYear(Month start) {
    /** From January to December. */
    public static final FiscalYear CALENDAR = new FiscalYear(Month.JANUARY);

    private static final int MONTHS = 12;

    public FiscalYear {
        Objects.requireNonNull(start, "start");
    }

    /** Years that begin with a month. */
    public static FiscalYear from(Month start) {
        return new FiscalYear(start);
    }

    /** A whole year, named like {@code 2026} or {@code FY2026}. */
    public Period year(int year) {
        return part(year, "", 1, 1);
    }

    /**
     * Half 1 or 2 of a year, named like {@code 2026-H1}.
     *
     * @throws IllegalArgumentException for another half
     */
    public Period half(int year, int half) {
        return part(year, "-H", half, 2);
    }

    /**
     * Trimester 1 to 3 of a year, four months each, named like {@code 2026-T1}.
     *
     * @throws IllegalArgumentException for another trimester
     */
    public Period trimester(int year, int trimester) {
        return part(year, "-T", trimester, 3);
    }

    /**
     * Quarter 1 to 4 of a year, named like {@code 2026-Q1}.
     *
     * @throws IllegalArgumentException for another quarter
     */
    public Period quarter(int year, int quarter) {
        return part(year, "-Q", quarter, 4);
    }

    private Period part(int year, String kind, int number, int parts) {
        if (number < 1 || number > parts) {
            throw new IllegalArgumentException("number must be 1 to " + parts + ", but is " + number);
        }
        int months = MONTHS / parts;
        LocalDate first = LocalDate.of(year, start, 1).plusMonths((long) months * (number - 1));
        String name = (start == Month.JANUARY ? "" : "FY") + year + (parts == 1 ? "" : kind + number);
        return Period.of(name, first, first.plusMonths(months).minusDays(1));
    }
}
