package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far something has come, from 0 to 1.
 *
 * <p>More than the whole counts as the whole, less than nothing as nothing, so that no part can make up for another in a
 * roll-up. Equal where the value is equal.
 *
 * @param value 0 to 1, always with 9 decimals, rounded half up
 */
public record Progress(BigDecimal value) implements Comparable<Progress> {
    static final int SCALE = 9;

    /** Nothing yet; not the same as no data. */
    public static final Progress NONE = new Progress(BigDecimal.ZERO);

    /** All of it. */
    public static final Progress FULL = new Progress(BigDecimal.ONE);

    /** Brings any number into the range. */
    public Progress {
        value = value.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** The progress of a share, where 1 is all. */
    public static Progress of(BigDecimal share) {
        return new Progress(share);
    }

    /** The progress of a percentage, where 100 is all. */
    public static Progress ofPercent(BigDecimal percent) {
        return new Progress(percent.movePointLeft(2));
    }

    @Override
    public int compareTo(Progress other) {
        return value.compareTo(other.value);
    }

    /** In per cent with at most one decimal, such as {@code 45.5%}. */
    @Override
    public String toString() {
        BigDecimal percent = value.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
