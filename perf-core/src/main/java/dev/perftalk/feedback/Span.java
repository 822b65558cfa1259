package dev.perftalk.feedback;

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

    boolean isWithin(Span other) {
        return other.start <= start && end <= other.end;
    }

    boolean meets(Span other) {
        return other.start < end && start < other.end;
    }
}
