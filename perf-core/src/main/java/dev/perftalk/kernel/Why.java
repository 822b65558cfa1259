package dev.perftalk.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A reason: a stable code for programs, a sentence for people.
 *
 * @param code upper case, never translated; what a program compares
 * @param text the sentence, ending with the id it is about where there is one
 */
public record Why(String code, Text text) implements Serializable {
    public Why {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /** A reason with a text of the host's own. */
    public static Why of(String code, Text text) {
        return new Why(code, text);
    }

    /** A reason of this library: its text is the entry {@code why.CODE} beside {@code room}; see {@link Text#message}. */
    public static Why message(Class<?> room, String code, Object... arguments) {
        return new Why(code, Text.message(room, "why." + code, arguments));
    }

    /** The sentence in a language. */
    public String in(Locale language) {
        return text.in(language);
    }
}
