package dev.perftalk.kernel;

/**
 * An improvement plan.
 *
 * @param value 1 to 200 characters, without control characters; compared exactly
 */
public record PlanId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public PlanId {
        Ids.check("plan id", value, 200);
    }

    /** The id with this value. */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
