package dev.perftalk.internal;

import dev.perftalk.kernel.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a record concerns.
 *
 * @param participants all who are named in it
 * @param about whose manager line and HR are meant, empty where nobody's
 */
public record Involved(Set<PersonId> participants, Optional<PersonId> about, boolean confidential) {
    static Involved of(Set<PersonId> participants, PersonId about) {
        return new Involved(participants, Optional.of(about), false);
    }
}
