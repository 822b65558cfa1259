package dev.perftalk.internal;

import dev.perftalk.access.RecordKind;
import dev.perftalk.kernel.PersonId;
import java.util.Set;
import java.util.function.Function;

/**
 * A record type that people may see or change only as the access policy grants, and that has a history.
 *
 * @param parties without whom nothing is left of a record: when one of them is erased, so is the record
 */
public record Guarded<T>(
        RecordType<T> type, RecordKind kind, Function<T, Involved> involved, Function<T, Set<PersonId>> parties) {
    public Guarded {
        type = type.withHistory();
    }

    /** A type of which everyone involved is a party. */
    public Guarded(RecordType<T> type, RecordKind kind, Function<T, Involved> involved) {
        this(type, kind, involved, value -> involved.apply(value).participants());
    }

    String id(T value) {
        return type.id().apply(value);
    }
}
