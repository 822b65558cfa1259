package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.util.Objects;

/**
 * A line of the story.
 *
 * @param tone how it is meant
 * @param text what it says
 */
public record Line(Tone tone, Text text) {
    /** How a line is meant, shown by a sign before it. */
    public enum Tone {
        /** Plainly told. */
        PLAIN,
        /** Something was accepted or reached. */
        GOOD,
        /** Something was refused or is missing. */
        BAD,
        /** Something does not fit, though nothing was refused. */
        ODD,
        /** One of several particulars of the line above. */
        DETAIL
    }

    public Line {
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(text, "text");
    }

    /** A line that is plainly told. */
    public static Line of(Text text) {
        return new Line(Tone.PLAIN, text);
    }

    /** A line that says what was accepted or reached. */
    public static Line good(Text text) {
        return new Line(Tone.GOOD, text);
    }

    /** A line that says what was refused or is missing. */
    public static Line bad(Text text) {
        return new Line(Tone.BAD, text);
    }

    /** A line that says what does not fit. */
    public static Line odd(Text text) {
        return new Line(Tone.ODD, text);
    }

    /** A particular of the line above. */
    public static Line detail(Text text) {
        return new Line(Tone.DETAIL, text);
    }

    /** Hides what people say. */
    @Override
    public String toString() {
        return "Line[" + tone + "]";
    }
}
