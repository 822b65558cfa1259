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
    PLAN,
    HOLD,
    CALL_OFF,
    RECORD,
    WRITE,
    GIVE,
    AGREE,
    ACKNOWLEDGE,
    DONE,
    REOPEN,
    RELEASE,
    RAISE,
    ANSWER,
    HAND_OVER,
    NOTE,
    /** Something was read for a reason. */
    READ,
    REMIND,
    ERASE,
    /** Nothing is changed. */
    LOOK
}
