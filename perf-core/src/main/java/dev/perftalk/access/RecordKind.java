package dev.perftalk.access;

/** What is protected. */
public enum RecordKind {
    GOAL,
    CYCLE,
    CONVERSATION,
    FEEDBACK,
    PLAN
}
