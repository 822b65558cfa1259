package dev.perftalk.access;

/** What a person wants to do with a record. */
public enum Action {
    /** See it, alone, in a list or in a count. */
    READ,
    /** Make it or change it. */
    WRITE,
    /** Take a person out of everything that is kept. */
    ERASE
}
