package dev.perftalk.internal;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;

/**
 * One record of each employee, without content, that whatever depends on all of their cycles moves on. Two cycles that are
 * opened at once share no record of their own; here they meet, and the second is decided again with the first before it.
 */
public final class Turnstile {
    static final String TYPE = "cycle-turnstile";

    private Turnstile() {}

    /** Comes before a look at all of an employee's cycles: what others open after it is seen, or meets this decision. */
    public static void approach(Unit unit, PersonId employee) {
        unit.stored(key(unit, employee));
    }

    /** Lets a decision through that looked at all of an employee's cycles, as they were when it came here. */
    public static void pass(Unit unit, PersonId employee) {
        RecordKey key = key(unit, employee);
        long version = unit.stored(key).map(stored -> stored.version()).orElse(0L);
        Labels labels = Labels.of(Records.PERSON, employee.value());
        unit.write(new Write.Put(key, version, labels, unit.now(), Body.of(1, "{}")));
    }

    /** Takes an employee's away, with the employee. */
    static void remove(Removal removal, PersonId employee) {
        removal.unit().stored(key(removal.unit(), employee)).ifPresent(removal::delete);
    }

    private static RecordKey key(Unit unit, PersonId employee) {
        return unit.key(TYPE, RecordIds.of(TYPE, employee.value()));
    }
}
