package dev.perftalk.kernel;

/**
 * A performance conversation.
 *
 * @param value 1 to 200 characters, without control characters; compared exactly
 */
public record ConversationId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public ConversationId {
        Ids.check("conversation id", value, 200);
    }

    /** The id with this value. */
    public static ConversationId of(String value) {
        return new ConversationId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
