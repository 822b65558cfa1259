package dev.perftalk.kernel;

import java.util.Objects;

/**
 * Something that was noticed: data, not an exception.
 *
 * @param severity how much it weighs
 * @param subject the id of what it is about
 * @param why its kind as code, and a sentence
 */
public record Finding(Severity severity, String subject, Why why) {
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(why, "why");
    }

    /** The code of its reason. */
    public String kind() {
        return why.code();
    }
}
