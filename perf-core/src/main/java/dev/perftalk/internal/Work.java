package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where one attempt at a decision is made.
 *
 * @param unit to load from and to write to
 * @param gate that every record passes on its way in and out
 */
public record Work(Unit unit, Gatekeeper gate) {
    /** The record with an id, where it is there and the caller may see it. */
    public <T> Optional<T> find(Guarded<T> type, String id) {
        return unit.find(type.type(), id).filter(value -> gate.shows(type, value));
    }

    /**
     * Puts what a decision has made of a record. The caller must be allowed to write the record that it is about, and
     * what is stored under its id, if anything is: an id is no way round the gate.
     */
    public <T> Outcome<T> write(Guarded<T> type, T subject, Supplier<Outcome<T>> decision) {
        Optional<Why> against = unit.find(type.type(), type.id(subject))
                .flatMap(stored -> gate.against(Action.WRITE, type, stored))
                .or(() -> gate.against(Action.WRITE, type, subject));
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Outcome<T> outcome = decision.get();
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            unit.put(type.type(), accepted.state());
        }
        return outcome;
    }
}
