package dev.perftalk.goal;

/** Where a measure should go. */
public enum Direction {
    RISE,
    FALL,
    /** Into a band, and to stay there. */
    WITHIN
}
