package dev.perftalk.spi.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What every value of the contract is held to where it is made, so that no provider has to check it again. */
final class Limits {
    static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Limits() {}

    static String code(String what, String value, int maxLength) {
        Objects.requireNonNull(value, what);
        if (value.isEmpty() || value.length() > maxLength) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + maxLength + " characters, but has " + value.length());
        }
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (loneSurrogate || Character.isISOControl(point)) {
                throw new IllegalArgumentException(what
                        + " must be well-formed text without control characters, but has U+%04X at %d"
                                .formatted(point, i));
            }
            i += Character.charCount(point);
        }
        return value;
    }

    static Instant instant(String what, Instant value) {
        Objects.requireNonNull(value, what);
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    what + " must lie between " + EARLIEST + " and " + LATEST + ", but is " + value);
        }
        if (!value.truncatedTo(ChronoUnit.MICROS).equals(value)) {
            throw new IllegalArgumentException(what + " must be a whole microsecond, but is " + value);
        }
        return value;
    }

    static int between(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " must be between " + least + " and " + most + ", but is " + value);
        }
        return value;
    }
}
