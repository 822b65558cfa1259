package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
     * Takes out of values what they say of others of their type that are there and not open to the caller.
     *
     * @param values all that it will be applied to; who is among them is open
     */
    <T> UnaryOperator<T> veil(Guarded<T> type, Collection<T> values) {
        Set<String> linked = new HashSet<>();
        values.forEach(value -> linked.addAll(type.links().of().apply(value)));
        if (!linked.isEmpty()) {
            values.forEach(value -> linked.remove(type.id(value)));
        }
        Set<String> hidden = linked.isEmpty() ? Set.of() : hidden(type, linked);
        return hidden.isEmpty()
                ? UnaryOperator.identity()
                : value -> type.links().without().apply(value, hidden);
    }

    /** The same values, without what they say of others that are there and not open to the caller. */
    public <T> List<T> veiled(Guarded<T> type, List<T> values) {
        return values.stream().map(veil(type, values)).toList();
    }

    /** Which of some ids are those of records, deleted ones too, that are not open to the caller. */
    private <T> Set<String> hidden(Guarded<T> type, Collection<String> ids) {
        Map<String, Optional<T>> found = unit.glance(type.type(), ids);
        gate.expect(found.values().stream()
                .flatMap(Optional::stream)
                .map(type.involved())
                .toList());
        return found.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .filter(value -> gate.isOpen(type, value))
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
