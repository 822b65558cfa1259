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
