package dev.perftalk.goal;

/** How far up the rungs of a measure the actual has come, the lowest first. */
public enum Attainment {
    /** Short of what was committed to; short of the target where nothing was. */
    BELOW,
    /** What was committed to, short of the target. */
    COMMIT,
    TARGET,
    STRETCH
}
