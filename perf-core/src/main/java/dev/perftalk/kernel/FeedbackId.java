package dev.perftalk.kernel;

/**
 * One piece of feedback.
 *
 * @param value 1 to 200 characters, without control characters; compared exactly
 */
public record FeedbackId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public FeedbackId {
        Ids.check("feedback id", value, 200);
    }

    /** The id with this value. */
    public static FeedbackId of(String value) {
        return new FeedbackId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
