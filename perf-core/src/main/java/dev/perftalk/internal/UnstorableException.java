package dev.perftalk.internal;

import java.util.Objects;

/** A record that no store could keep: too large, or with a character that can't be written. Without content. */
final class UnstorableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    private final String reason;

    UnstorableException(String id, IllegalArgumentException cause) {
        super(cause.getMessage());
        this.id = id;
        this.reason = Objects.requireNonNullElse(cause.getMessage(), "");
    }

    String reason() {
        return reason;
    }

    String id() {
        return id;
    }
}
