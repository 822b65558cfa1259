package dev.perftalk.internal;

import dev.perftalk.access.Relation;
import dev.perftalk.access.Standing;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * How someone stands to a record, looked up as far as it is asked.
 *
 * @param id of the person
 * @param actor who is really there, the person or a delegate
 * @param person whose rights count
 * @param now the moment of the call, when a record that does not say when it happened is
 */
record Stance(Circle circle, PersonId id, PersonId actor, Person person, Involved involved, Instant now)
        implements Standing {
    @Override
    public boolean is(Relation relation) {
        return switch (relation) {
            case AUTHOR -> involved.author().filter(id::equals).isPresent();
            case PARTICIPANT -> involved.participants().contains(id);
            case HOLDER ->
                involved.holder().filter(id::equals).isPresent()
                        && involved.about().filter(actor::equals).isEmpty();
            case MANAGER -> about().filter(this::isDirect).isPresent();
            case MANAGER_LINE ->
                about().filter(about -> leads(about) && !isDirect(about)).isPresent();
            case MANAGER_THEN -> about().filter(this::led).isPresent();
            case HR ->
                about().filter(about -> about.equals(PersonId.ERASED) ? isHr() : isHrOf(about))
                        .isPresent();
            case COLLEAGUE -> true;
            case SYSTEM -> false;
        };
    }

    /** Nobody is their own manager or their own HR, nor by standing in for who is. */
    private Optional<PersonId> about() {
        return involved.about().filter(about -> !about.equals(id) && !about.equals(actor));
    }

    /** Who was erased was of no unit that is known any more. */
    private boolean isHr() {
        return !person.hrFor().isEmpty();
    }

    private boolean isHrOf(PersonId about) {
        return circle.person(about).filter(one -> person.isHrFor(one.units())).isPresent();
    }

    private boolean isDirect(PersonId about) {
        return circle.person(about)
                .filter(one -> one.managers().contains(person.id()))
                .isPresent();
    }

    private boolean leads(PersonId about) {
        return circle.line(about).contains(person.id());
    }

    private boolean led(PersonId about) {
        return circle.lineAt(about, involved.happened().orElse(now)).contains(person.id());
    }
}
