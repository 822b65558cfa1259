package dev.perftalk.kernel;

/**
 * A private note.
 *
 * @param value 1 to 200 characters, without control characters; compared exactly
 */
public record NoteId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public NoteId {
        Ids.check("note id", value, 200);
    }

    /** The id with this value. */
    public static NoteId of(String value) {
        return new NoteId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
