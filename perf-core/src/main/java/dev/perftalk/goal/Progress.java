package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far something has come: 0 for nothing, 1 for the whole, up to 4 where over-achievement is kept.
 *
 * <p>Less than nothing counts as nothing, so that no part can take away in a roll-up what another has reached. Equal where
 * the value is equal.
 *
 * @param value 0 to 4, always with 9 decimals, rounded half up
 */
public record Progress(BigDecimal value) implements Comparable<Progress> {
    static final int SCALE = 9;

    private static final BigDecimal MOST = BigDecimal.valueOf(4);

    /** Nothing yet; not the same as no data. */
    public static final Progress NONE = new Progress(BigDecimal.ZERO);

    /** All of it. */
    public static final Progress FULL = new Progress(BigDecimal.ONE);

    /** The most that is not the whole. */
    static final Progress ALMOST = new Progress(BigDecimal.ONE.subtract(BigDecimal.ONE.movePointLeft(SCALE)));

    private static final BigDecimal ALMOST_PERCENT = new BigDecimal("99.9");

    /** Brings any number into the range. */
    public Progress {
        value = value.max(BigDecimal.ZERO).min(MOST).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** The progress of a share, where 1 is all, and more than all counts as all. */
    public static Progress of(BigDecimal share) {
        return of(share, Overachievement.CAP);
    }

    /** The progress of a share, where 1 is all. */
    public static Progress of(BigDecimal share, Overachievement beyond) {
        return new Progress(share).under(beyond);
    }

    /** The progress of a percentage, where 100 is all, and more than all counts as all. */
    public static Progress ofPercent(BigDecimal percent) {
        return of(percent.movePointLeft(2));
    }

    /** This progress, brought down to the whole where what lies beyond does not count. */
    public Progress under(Overachievement beyond) {
        return beyond == Overachievement.CAP && compareTo(FULL) > 0 ? FULL : this;
    }

    /** Whether nothing is left to do. */
    public boolean isFull() {
        return compareTo(FULL) >= 0;
    }

    @Override
    public int compareTo(Progress other) {
        return value.compareTo(other.value);
    }

    /** In per cent with at most one decimal, such as {@code 45.5%}; never {@code 100%} before it is. */
    @Override
    public String toString() {
        BigDecimal percent = value.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        BigDecimal shown = isFull() ? percent : percent.min(ALMOST_PERCENT);
        return shown.stripTrailingZeros().toPlainString() + "%";
    }
}
