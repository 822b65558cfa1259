package dev.perftalk.feedback;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text, in indices of its {@code String}.
 *
 * @param start where it begins, from 0
 * @param end the index after its last {@code char}
 */
public record Span(int start, int end) {
    /** @throws IllegalArgumentException where it begins before 0 or holds nothing */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span must not be empty, but runs from " + start + " to " + end);
        }
    }

    /**
     * A line to print beneath a line of text, with carets under this stretch of it, in the columns that a terminal gives
     * each character: two to a Chinese one.
     *
     * @throws IndexOutOfBoundsException where it doesn't lie in the line
     */
    public String carets(String line) {
        return " ".repeat(columns(line.substring(0, start))) + "^".repeat(columns(line.substring(start, end)));
    }

    private static int columns(String text) {
        return text.codePoints().map(Span::columns).sum();
    }

    private static int columns(int point) {
        boolean wide = Character.isIdeographic(point)
                || point >= 0x1100 && point <= 0x115f
                || point >= 0x3000 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xff01 && point <= 0xff60
                || point >= 0x1f300 && point <= 0x1faff;
        return wide ? 2 : Character.getType(point) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    /** Those of some spans that lie in none of the others, which don't overlap; all from left to right. */
    static List<Span> outside(List<Span> spans, List<Span> others) {
        List<Span> outside = new ArrayList<>();
        int other = 0;
        for (Span span : spans) {
            while (other < others.size() && others.get(other).end < span.end) {
                other++;
            }
            if (other == others.size() || !span.isWithin(others.get(other))) {
                outside.add(span);
            }
        }
        return outside;
    }

    private boolean isWithin(Span other) {
        return other.start <= start && end <= other.end;
    }

    boolean meets(Span other) {
        return other.start < end && start < other.end;
    }
}
