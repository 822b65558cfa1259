package dev.perftalk.goal;

/** What more than the whole counts for, in a goal and in the roll-up above it. */
public enum Overachievement {
    /** As the whole: what one goal has too much makes up for nothing beside it. */
    CAP,
    /** As much as it is, up to four times the whole. */
    KEEP
}
