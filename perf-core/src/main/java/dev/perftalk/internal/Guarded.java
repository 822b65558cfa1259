package dev.perftalk.internal;

import dev.perftalk.access.RecordKind;
import dev.perftalk.kernel.PersonId;
import java.util.Set;
import java.util.function.Function;

/**
 * A record type that people may see or change only as the access policy grants, and that has a history.
 *
 * @param parties without whom nothing is left of a record: when one of them is erased, so is the record
 * @param name the id that people know a record by
 * @param links the ids that it has of others of its type
 */
public record Guarded<T>(
        RecordType<T> type,
        RecordKind kind,
        Function<T, Involved> involved,
        Function<T, Set<PersonId>> parties,
        Function<T, String> name,
        Links<T> links) {
    public Guarded {
        type = type.withHistory();
    }

    /** A type whose records people know by the id that they are stored under. */
    public Guarded(
            RecordType<T> type, RecordKind kind, Function<T, Involved> involved, Function<T, Set<PersonId>> parties) {
        this(type, kind, involved, parties, type.id(), Links.none());
    }

    /** A type of which everyone involved is a party. */
    public Guarded(RecordType<T> type, RecordKind kind, Function<T, Involved> involved) {
        this(type, kind, involved, value -> involved.apply(value).participants());
    }

    Guarded<T> named(Function<T, String> other) {
        return new Guarded<>(type, kind, involved, parties, other, links);
    }

    Guarded<T> linkedBy(Links<T> others) {
        return new Guarded<>(type, kind, involved, parties, name, others);
    }

    /** The id that a record is stored under. */
    String id(T value) {
        return type.id().apply(value);
    }

    /** The id that people know it by. */
    String name(T value) {
        return name.apply(value);
    }
}
