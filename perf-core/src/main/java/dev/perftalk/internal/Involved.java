package dev.perftalk.internal;

import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a record concerns, and how closely it is kept.
 *
 * @param participants all who are named in it
 * @param about whose manager line and HR are meant, empty where nobody's
 * @param author whose own it is, empty where it is not one person's
 * @param happened when, empty where the record does not say
 * @param holder which manager has it in hand, empty where it goes from none to another
 */
public record Involved(
        Set<PersonId> participants,
        Optional<PersonId> about,
        Optional<PersonId> author,
        Optional<Instant> happened,
        boolean confidential,
        boolean released,
        Optional<PersonId> holder) {
    /** Nobody that is known any more: open to nobody whom the access policy does not let see everything. */
    static final Involved UNKNOWN = of(Set.of(), Optional.empty()).confidential(true);

    static Involved of(Set<PersonId> participants, PersonId about) {
        return of(participants, Optional.of(about));
    }

    static Involved of(Set<PersonId> participants, Optional<PersonId> about) {
        return new Involved(participants, about, Optional.empty(), Optional.empty(), false, false, Optional.empty());
    }

    /** What is one person's own and names nobody else. */
    static Involved own(PersonId author) {
        return new Involved(
                Set.of(), Optional.empty(), Optional.of(author), Optional.empty(), true, false, Optional.empty());
    }

    Involved at(Instant moment) {
        return new Involved(participants, about, author, Optional.of(moment), confidential, released, holder);
    }

    /** The same, which happened at a moment unless it is known better. */
    Involved atLast(Instant moment) {
        return happened.isPresent() ? this : at(moment);
    }

    Involved confidential(boolean is) {
        return new Involved(participants, about, author, happened, is, released, holder);
    }

    Involved released(boolean is) {
        return new Involved(participants, about, author, happened, confidential, is, holder);
    }

    /** The same in a manager's hands. */
    Involved heldBy(PersonId manager) {
        return new Involved(participants, about, author, happened, confidential, released, Optional.of(manager));
    }
}
