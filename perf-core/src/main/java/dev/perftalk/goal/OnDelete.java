package dev.perftalk.goal;

/** What becomes of the goals below one that is deleted: always somebody's choice. */
public enum OnDelete {
    /** Nothing is deleted while there are any. */
    REFUSE,
    /** Those right below it become roots, with everything below them. */
    DETACH,
    /** All of them are deleted too. */
    CASCADE
}
