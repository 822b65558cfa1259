package dev.perftalk.kernel;

import java.util.Objects;

/**
 * What must be told to a person because of a decision.
 *
 * @param kind a stable code, such as {@code FEEDBACK_RECEIVED}
 * @param to who is told
 * @param subject the id of the record it is about
 * @param text one sentence without content of conversations
 */
public record Notice(String kind, PersonId to, String subject, Text text) {
    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    /** A notice of this library: its text is the entry {@code notice.KIND} beside {@code room}; see {@link Text#message}. */
    public static Notice message(Class<?> room, String kind, PersonId to, String subject, Object... arguments) {
        return new Notice(kind, to, subject, Text.message(room, "notice." + kind, arguments));
    }
}
