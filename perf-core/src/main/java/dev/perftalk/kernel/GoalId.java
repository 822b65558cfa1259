package dev.perftalk.kernel;

/**
 * A goal.
 *
 * @param value 1 to 200 characters, without control characters; compared exactly
 */
public record GoalId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public GoalId {
        Ids.check("goal id", value, 200);
    }

    /** The id with this value. */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
