package dev.perftalk.access;

/** What is protected. */
public enum RecordKind {
    GOAL,
    CYCLE,
    CONVERSATION,
    FEEDBACK,
    PLAN,
    /** All that the tenant keeps of a person; its id is the person's. */
    PERSON
}
