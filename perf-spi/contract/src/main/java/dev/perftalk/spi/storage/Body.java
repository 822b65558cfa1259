package dev.perftalk.spi.storage;

import java.util.Objects;

/**
 * A record's content: JSON text that a store keeps to the letter and never reads, with the version of its format.
 *
 * @param format 1 or more: says how to read the text, and grows when those who read it before no longer could
 * @param json 1 to {@value #MAX_LENGTH} characters, well-formed UTF-16 without U+0000
 */
public record Body(int format, String json) {
    /** The most characters (UTF-16 code units) that a body may have. */
    public static final int MAX_LENGTH = 1 << 20;

    /** @throws IllegalArgumentException naming the part that is out of bounds, never its content */
    public Body {
        Limits.between("format", format, 1, Integer.MAX_VALUE);
        Objects.requireNonNull(json, "json");
        Limits.between("length of the body", json.length(), 1, MAX_LENGTH);
        for (int i = 0; i < json.length(); ) {
            int point = json.codePointAt(i);
            if (point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("body has a character that can't be stored at " + i);
            }
            i += Character.charCount(point);
        }
    }

    /** A body of a format. */
    public static Body of(int format, String json) {
        return new Body(format, json);
    }

    /** Format and length only: the content is private. */
    @Override
    public String toString() {
        return "Body[format=" + format + ", " + json.length() + " characters]";
    }
}
