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
    MIDTERM,
    RENEGOTIATE,
    SUSPEND,
    RESUME,
    UPDATE,
    CLOSE,
    REOPEN,
    CANCEL,
    RECORD,
    GIVE,
    AGREE,
    ACKNOWLEDGE,
    DONE,
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
