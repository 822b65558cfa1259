package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;
import java.util.Objects;

/**
 * What a conversation brought to light that others than the two should learn of (the article, part two).
 *
 * @param kind what is to be done with it
 * @param text not blank; shown to nobody but those who may read the conversation
 */
public record Lesson(Kind kind, String text) {
    /** What a lesson is about. */
    public enum Kind {
        /** A way of working that is worth copying. */
        PRACTICE,
        /** Something wrong that no single person can mend. */
        SYSTEMIC_ISSUE,
        /** Something that many have to wait for. */
        BOTTLENECK;

        /** What it is called. */
        public Text label() {
            return Text.message(Kind.class, "lesson." + name());
        }
    }

    /** @throws IllegalArgumentException where the text is blank */
    public Lesson {
        Objects.requireNonNull(kind, "kind");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text of a lesson is missing, of kind " + kind);
        }
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "Lesson{kind=" + kind + "}";
    }
}
