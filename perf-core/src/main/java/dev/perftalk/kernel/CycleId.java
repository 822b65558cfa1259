package dev.perftalk.kernel;

/**
 * A performance cycle.
 *
 * @param value 1 to 190 characters, without control characters; compared exactly
 */
public record CycleId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public CycleId {
        Ids.check("cycle id", value, 190);
    }

    /** The id with this value. */
    public static CycleId of(String value) {
        return new CycleId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
