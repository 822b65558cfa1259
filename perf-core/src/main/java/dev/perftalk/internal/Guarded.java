package dev.perftalk.internal;

import dev.perftalk.access.RecordKind;
import java.util.function.Function;

/** A record type that people may see or change only as the access policy grants. */
public record Guarded<T>(RecordType<T> type, RecordKind kind, Function<T, Involved> involved) {
    String id(T value) {
        return type.id().apply(value);
    }
}
