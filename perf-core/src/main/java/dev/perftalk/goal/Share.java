package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a way is done: in whole numbers where they are short enough, as nearly all are, else in decimals. */
final class Share {
    /** Two numbers of so many digits differ by what fits a long. */
    private static final int DIGITS = 18;

    private static final long MOST = 4;
    private static final long[] TENS = new long[DIGITS + 1];

    static {
        TENS[0] = 1;
        for (int zeros = 1; zeros <= DIGITS; zeros++) {
            TENS[zeros] = 10 * TENS[zeros - 1];
        }
    }

    private Share() {}

    /** The progress at a place on the way from one number to another one, rounded half up. */
    static Progress done(BigDecimal at, BigDecimal from, BigDecimal to) {
        int scale = Math.max(at.scale(), Math.max(from.scale(), to.scale()));
        if (isShort(at, scale) && isShort(from, scale) && isShort(to, scale)) {
            long start = units(from, scale);
            long done = units(at, scale) - start;
            long way = units(to, scale) - start;
            return new Progress(BigDecimal.valueOf(way > 0 ? done(done, way) : done(-done, -way), Progress.SCALE));
        }
        return new Progress(at.subtract(from).divide(to.subtract(from), Progress.SCALE, RoundingMode.HALF_UP));
    }

    private static boolean isShort(BigDecimal number, int scale) {
        return (long) number.precision() + scale - number.scale() <= DIGITS;
    }

    private static long units(BigDecimal number, int scale) {
        return number.scaleByPowerOfTen(number.scale()).longValue() * TENS[scale - number.scale()];
    }

    private static long done(long done, long way) {
        if (done <= 0) {
            return 0;
        } else if (done / MOST >= way) {
            return MOST * Fixed.FULL;
        }
        return Integer.toUnsignedLong(Fixed.divide(Math.multiplyHigh(done, Fixed.FULL), done * Fixed.FULL, way));
    }
}
