package dev.perftalk.feedback.model;

/**
 * A part of a text.
 *
 * @param start where it begins
 * @param end the index after its last {@code char}, never before {@code start}
 */
public record Stretch(int start, int end) {
    /** Meets none. */
    static final Stretch NOWHERE = new Stretch(0, 0);

    private static final String MARKS = " ,.;:、。…!?\n\"";

    /** Without blanks and marks around it; as it is where it has nothing else. */
    static Stretch trimmed(char[] text, int start, int end) {
        int from = start;
        int to = end;
        while (to > from && MARKS.indexOf(text[to - 1]) >= 0) {
            to--;
        }
        while (from < to && MARKS.indexOf(text[from]) >= 0) {
            from++;
        }
        return from < to ? new Stretch(from, to) : new Stretch(start, end);
    }

    int length() {
        return end - start;
    }

    boolean meets(Stretch other) {
        return other.start < end && start < other.end;
    }
}
