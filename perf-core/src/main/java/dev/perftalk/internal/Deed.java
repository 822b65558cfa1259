package dev.perftalk.internal;

/** What a record was changed by; the names are stored, and so are for ever. */
public enum Deed {
    ADD,
    MOVE,
    DETACH,
    DELETE,
    MEASURE,
    ESTIMATE,
    CHANGE,
    ASSIGN,
    CARRY_OVER,
    PROPOSE,
    ACCEPT,
    DECLINE,
    WITHDRAW,
    OPEN,
    ADVANCE,
    CLOSE,
    RECORD,
    REQUEST,
    GIVE,
    AGREE,
    ACKNOWLEDGE,
    DONE,
    DROP,
    LOOK_BACK,
    RELEASE,
    HAND_OVER,
    NOTE,
    /** Something was read for a reason. */
    READ,
    REMIND,
    ERASE,
    /** Nothing is changed. */
    LOOK
}
