package dev.perftalk.conversation;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.PersonId;
import java.util.Optional;
import org.immutables.value.Value;

/** What one person notes down for themself alone, about a talk or a person or neither. Immutable. */
@Value.Immutable
public abstract class PrivateNote implements WithPrivateNote {
    /** How long a note may be, in characters. */
    public static final int MAX_LENGTH = 20_000;

    PrivateNote() {}

    /** Starts a note; id, author and text are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract NoteId id();

    /** Whose it is; nobody else ever sees it. */
    public abstract PersonId author();

    /** Whom it is about. */
    public abstract Optional<PersonId> about();

    /** The talk it belongs to. */
    public abstract Optional<ConversationId> conversation();

    /** Not blank, at most {@value #MAX_LENGTH} characters. */
    @Value.Redacted
    public abstract String text();

    @Value.Check
    void check() {
        if (text().isBlank() || text().length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "text must have 1 to %d characters, not only blanks, but has %d, of note %s"
                            .formatted(MAX_LENGTH, text().length(), id()));
        }
    }

    /** Gathers a note. Not thread-safe. */
    public static final class Builder extends ImmutablePrivateNote.Builder {
        Builder() {}
    }
}
