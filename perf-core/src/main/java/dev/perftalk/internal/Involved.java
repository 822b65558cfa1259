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
    /** Nobody that is known any more: open to nobody whom the access policy does not let see everything. */
    static final Involved UNKNOWN = new Involved(Set.of(), Optional.empty(), true);

    static Involved of(Set<PersonId> participants, PersonId about) {
        return new Involved(participants, Optional.of(about), false);
    }
}
