package dev.perftalk.feedback.constraint;

import jakarta.validation.Payload;

/** How much a violation weighs, as a payload that a host reads from the violation. */
public interface Weight extends Payload {
    /** Good to know; say it beside the field. */
    interface Hint extends Weight {}

    /** Should be looked at before it is sent. */
    interface Warning extends Weight {}

    /** Can't be sent as it is. */
    interface Error extends Weight {}
}
