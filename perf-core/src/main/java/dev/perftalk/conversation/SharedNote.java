package dev.perftalk.conversation;

import dev.perftalk.kernel.PersonId;
import java.util.Objects;

/**
 * What somebody noted down for all who take part in a conversation.
 *
 * @param by who wrote it
 * @param text not blank; shown to nobody but those who may read the conversation
 */
public record SharedNote(PersonId by, String text) {
    /** @throws IllegalArgumentException where the text is blank */
    public SharedNote {
        Objects.requireNonNull(by, "by");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text of a shared note is missing, by " + by);
        }
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "SharedNote{by=" + by + "}";
    }
}
