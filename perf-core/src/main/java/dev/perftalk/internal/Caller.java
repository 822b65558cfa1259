package dev.perftalk.internal;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;
import java.util.Optional;

/**
 * Who is calling.
 *
 * @param actor who is really there
 * @param system whether the actor is the host itself and no person
 * @param onBehalfOf for whom, empty where for nobody else
 * @param reason why, empty where nothing was said
 */
public record Caller(
        TenantId tenant, PersonId actor, boolean system, Optional<PersonId> onBehalfOf, Optional<String> reason) {
    private static final int LONGEST_REASON = 1_000;

    /** A person, for nobody else and without a reason. */
    public static Caller person(TenantId tenant, PersonId person) {
        return new Caller(tenant, person, false, Optional.empty(), Optional.empty());
    }

    /** The host itself. */
    public static Caller system(TenantId tenant, PersonId job) {
        return new Caller(tenant, job, true, Optional.empty(), Optional.empty());
    }

    /** The same, for another. */
    public Caller onBehalfOf(PersonId other) {
        return new Caller(tenant, actor, system, Optional.of(other), reason);
    }

    /** @throws IllegalArgumentException where the reason is not one line of text, or too long: it goes into a log */
    public Caller because(String said) {
        if (said.isBlank() || said.length() > LONGEST_REASON || said.chars().anyMatch(Caller::breaksLines)) {
            throw new IllegalArgumentException(
                    "a reason is one line of text of at most " + LONGEST_REASON + " characters");
        }
        return new Caller(tenant, actor, system, onBehalfOf, Optional.of(said));
    }

    /** Also what turns the direction of writing round: a line of a log must read as it was written. */
    private static boolean breaksLines(int character) {
        return Character.isISOControl(character)
                || character == '\u2028'
                || character == '\u2029'
                || character >= '\u202a' && character <= '\u202e'
                || character >= '\u2066' && character <= '\u2069';
    }

    /** The same without a reason, and unnamed where the caller is this person: what signs the erasure of a person. */
    Caller erasing(PersonId person) {
        PersonId by = actor.equals(person) ? PersonId.ERASED : actor;
        return new Caller(
                tenant,
                by,
                system,
                onBehalfOf.map(other -> other.equals(person) ? PersonId.ERASED : other),
                Optional.empty());
    }

    /** In whose name something is done: what is written by an assistant is the other's. */
    public PersonId author() {
        return onBehalfOf.orElse(actor);
    }
}
