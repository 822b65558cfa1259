package dev.perftalk.goal;

/**
 * How sure the owner is that a goal will be reached: about the future, where progress is about the past.
 *
 * @param value 0, not at all, to 10, quite
 */
public record Confidence(int value) implements Comparable<Confidence> {
    private static final int MOST = 10;

    /** For those who say it in three words: on track, 8. */
    public static final Confidence ON_TRACK = new Confidence(8);

    /** For those who say it in three words: at risk, 5. */
    public static final Confidence AT_RISK = new Confidence(5);

    /** For those who say it in three words: off track, 2. */
    public static final Confidence OFF_TRACK = new Confidence(2);

    /** @throws IllegalArgumentException outside 0 to 10 */
    public Confidence {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("confidence must be 0 to %d, but is %d".formatted(MOST, value));
        }
    }

    /** The confidence with this value, 0 to 10. */
    public static Confidence of(int value) {
        return new Confidence(value);
    }

    @Override
    public int compareTo(Confidence other) {
        return Integer.compare(value, other.value);
    }
}
