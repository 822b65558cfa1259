package dev.perftalk.conversation;

import dev.perftalk.kernel.PersonId;
import java.util.Objects;

/**
 * What somebody said when they acknowledged a record. Who disagrees has read it, but does not agree to it.
 *
 * @param by who acknowledged it
 * @param disagrees whether they hold something of it to be wrong
 * @param text not blank; shown to nobody but those who may read the conversation
 */
public record Reply(PersonId by, boolean disagrees, String text) {
    /** @throws IllegalArgumentException where the text is blank: nobody can answer a bare no */
    public Reply {
        Objects.requireNonNull(by, "by");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text of a reply is missing, by " + by);
        }
    }

    /** A comment of someone who agrees. */
    public static Reply comment(PersonId by, String text) {
        return new Reply(by, false, text);
    }

    /** What someone holds to be wrong. */
    public static Reply disagreement(PersonId by, String text) {
        return new Reply(by, true, text);
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "Reply{by=" + by + ", disagrees=" + disagrees + "}";
    }
}
