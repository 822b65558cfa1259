package dev.perftalk.kernel;

import java.util.Objects;

/** What every id is held to, so that each can be stored anywhere. */
final class Ids {
    private Ids() {}

    static void check(String what, String value, int maxLength) {
        Objects.requireNonNull(value, what);
        if (value.isBlank() || value.length() > maxLength) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + maxLength + " characters, not only blanks, but" + " is '"
                            + value.substring(0, Math.min(value.length(), 40)) + "' with " + value.length());
        }
        for (int at = 0; at < value.length(); at = value.offsetByCodePoints(at, 1)) {
            if (unstorable(value.codePointAt(at))) {
                throw new IllegalArgumentException(what
                        + " must be well-formed text without control characters, but has U+%04X"
                                .formatted(value.codePointAt(at)));
            }
        }
    }

    private static boolean unstorable(int point) {
        return Character.isISOControl(point) || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
