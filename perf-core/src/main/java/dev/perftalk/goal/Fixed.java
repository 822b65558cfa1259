package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers of a cascade as integers: a progress in units of 1e-9 in an unsigned int, a weight in units of 1e-6 in a long.
 *
 * <p>A weight is at most 1e12 units, so what nine million goals weigh together fits a long even where each weighs the most
 * that one may; a progress is at most 4e9, so the sum of their products is far from leaving 128 bits.
 */
final class Fixed {
    /** No data; no progress has this value. */
    static final int ABSENT = -1;

    /** The whole. */
    static final int FULL = 1_000_000_000;

    private static final int WEIGHT_SCALE = 6;

    /** What the last digit of a weight with so many decimals comes to. */
    private static final long[] UNITS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    private static final long NARROW = 1L << 62;

    private Fixed() {}

    static int of(Optional<Progress> progress) {
        return progress.map(known ->
                        (int) known.value().scaleByPowerOfTen(Progress.SCALE).longValue())
                .orElse(ABSENT);
    }

    static Optional<Progress> progress(int value) {
        return value == ABSENT
                ? Optional.empty()
                : Optional.of(new Progress(BigDecimal.valueOf(Integer.toUnsignedLong(value), Progress.SCALE)));
    }

    /** A weight as an integer, its further decimals rounded half up. */
    static long weight(BigDecimal weight) {
        int scale = weight.scale();
        return scale >= 0 && scale <= WEIGHT_SCALE
                ? weight.scaleByPowerOfTen(scale).longValue() * UNITS[scale]
                : weight.setScale(WEIGHT_SCALE, RoundingMode.HALF_UP)
                        .scaleByPowerOfTen(WEIGHT_SCALE)
                        .longValue();
    }

    /** A sum of 128 bits divided by its weights, rounded half up; what comes out must be a progress. */
    static int divide(long high, long low, long by) {
        long rounded = low + (by >>> 1);
        long carried = high + (Long.compareUnsigned(rounded, low) < 0 ? 1 : 0);
        return carried == 0 && rounded >= 0 && rounded < NARROW
                ? (int) (rounded / by)
                : (int) divideWide(carried, rounded, by);
    }

    /** Bit by bit: rare, as only thousands of heavy goals below one lead here. The quotient has at most 32 bits. */
    private static long divideWide(long high, long low, long by) {
        long rest = high << 32 | low >>> 32;
        long quotient = 0;
        for (int bit = 31; bit >= 0; bit--) {
            rest = rest << 1 | low >>> bit & 1;
            quotient <<= 1;
            if (Long.compareUnsigned(rest, by) >= 0) {
                rest -= by;
                quotient |= 1;
            }
        }
        return quotient;
    }
}
