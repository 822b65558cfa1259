package dev.perftalk.kernel;

/**
 * One customer of the host, whose records no other can see.
 *
 * @param value 1 to 100 characters, without control characters; compared exactly
 */
public record TenantId(String value) {
    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public TenantId {
        Ids.check("tenant id", value, 100);
    }

    /** The id with this value. */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
