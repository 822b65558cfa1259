package dev.perftalk.access;

import dev.perftalk.kernel.Text;

/** On what condition a cell of the {@link AccessMatrix} grants. */
public enum Condition {
    NEVER,
    ALWAYS,
    UNLESS_CONFIDENTIAL,
    /** Once the employee has released it to those who lead them later; what is confidential never is. */
    IF_RELEASED,
    /** With a reason said beforehand, which is kept in the access log; never what is confidential. */
    WITH_REASON,
    /** By the person, and nobody on their behalf. */
    IN_PERSON;

    Grant on(AccessRequest request) {
        return switch (this) {
            case NEVER -> Grant.DENIED;
            case ALWAYS -> Grant.ALLOWED;
            case UNLESS_CONFIDENTIAL -> allowedIf(!request.confidential());
            case IF_RELEASED -> allowedIf(request.released() && !request.confidential());
            case WITH_REASON -> request.confidential() ? Grant.DENIED : Grant.WITH_REASON;
            case IN_PERSON -> allowedIf(request.onBehalfOf().isEmpty());
        };
    }

    private static Grant allowedIf(boolean met) {
        return met ? Grant.ALLOWED : Grant.DENIED;
    }

    /** What it is called. */
    public Text label() {
        return Text.message(Condition.class, "condition." + name());
    }
}
