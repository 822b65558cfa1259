package dev.perftalk.goal;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Instant;
import java.util.Objects;

/** Somebody's yes, for one side. */
public record Consent(PersonId by, Role role, Instant at) {
    public Consent {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(at, "at");
    }
}
