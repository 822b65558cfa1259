package dev.perftalk.access;

/** What is protected. */
public enum RecordKind {
    GOAL,
    CYCLE,
    CONVERSATION,
    FEEDBACK,
    PLAN,
    /** An entry of the goal library. */
    TEMPLATE,
    /** All that the tenant keeps of a person; its id is the person's. */
    PERSON
}
