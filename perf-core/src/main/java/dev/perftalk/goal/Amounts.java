package dev.perftalk.goal;

import java.math.BigDecimal;

/** What every number of a goal is held to, so that arithmetic on numbers from outside stays cheap. */
final class Amounts {
    private static final int MAX_DIGITS = 30;

    private Amounts() {}

    static void check(String what, BigDecimal amount) {
        long whole = (long) amount.precision() - amount.scale();
        if (whole > MAX_DIGITS || amount.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "%s must have at most %d digits before and %d after the point, but has %d and %d"
                            .formatted(what, MAX_DIGITS, MAX_DIGITS, Math.max(whole, 0), Math.max(amount.scale(), 0)));
        }
    }

    static void checkWeight(String what, BigDecimal weight) {
        check(what, weight);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(what + " must not be negative, but is " + weight);
        }
    }
}
