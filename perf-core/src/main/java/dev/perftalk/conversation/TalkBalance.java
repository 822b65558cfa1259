package dev.perftalk.conversation;

/**
 * How the one who led spent the time of a talk, in percent; what is left went to telling.
 *
 * @param asking 0 to 100
 * @param listening 0 to 100, with {@code asking} at most 100
 */
public record TalkBalance(int asking, int listening) {
    private static final int WHOLE = 100;

    /** @throws IllegalArgumentException where one is negative or both are more than the whole */
    public TalkBalance {
        if (asking < 0 || listening < 0 || asking > WHOLE || listening > WHOLE || asking + listening > WHOLE) {
            throw new IllegalArgumentException("asking and listening must be 0 to 100 percent and together at most 100,"
                    + " but are " + asking + " and " + listening);
        }
    }

    /** A balance of percentages. */
    public static TalkBalance of(int asking, int listening) {
        return new TalkBalance(asking, listening);
    }

    /** Whether asking and listening took at least half of the time (the article, part one). */
    public boolean isTwoWay() {
        return 2 * (asking + listening) >= WHOLE;
    }
}
