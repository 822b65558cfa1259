package dev.perftalk.access;

/** The answer to a request, the strongest last. */
public enum Grant {
    DENIED,
    /** Only with a reason said beforehand, which is kept in the access log. */
    WITH_REASON,
    ALLOWED
}
