package dev.perftalk.access;

import dev.perftalk.kernel.Text;
import java.util.Optional;

/** On what condition a cell of the {@link AccessMatrix} grants. */
public enum Condition {
    NEVER,
    ALWAYS,
    UNLESS_CONFIDENTIAL,
    /** Once the employee has released it to those who lead them later; what is confidential never is. */
    IF_RELEASED,
    /** With a reason said beforehand, which is kept in the access log. */
    WITH_REASON,
    /** With a reason said beforehand, which is kept in the access log; never what is confidential. */
    WITH_REASON_UNLESS_CONFIDENTIAL,
    /** By the person, and nobody on their behalf. */
    IN_PERSON,
    /** What is confidential by the person, and nobody on their behalf; all else by their delegates too. */
    IN_PERSON_IF_CONFIDENTIAL,
    /** Into the person's own hands, and nobody else's. */
    TO_THEMSELF;

    Grant on(AccessRequest request) {
        return switch (this) {
            case NEVER -> Grant.DENIED;
            case ALWAYS -> Grant.ALLOWED;
            case UNLESS_CONFIDENTIAL -> allowedIf(!request.confidential());
            case IF_RELEASED -> allowedIf(request.released() && !request.confidential());
            case WITH_REASON -> Grant.WITH_REASON;
            case WITH_REASON_UNLESS_CONFIDENTIAL -> request.confidential() ? Grant.DENIED : Grant.WITH_REASON;
            case IN_PERSON -> allowedIf(request.onBehalfOf().isEmpty());
            case IN_PERSON_IF_CONFIDENTIAL ->
                allowedIf(!request.confidential() || request.onBehalfOf().isEmpty());
            case TO_THEMSELF ->
                allowedIf(request.to().equals(Optional.of(request.onBehalfOf().orElse(request.actor()))));
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
