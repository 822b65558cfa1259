package dev.perftalk.internal;

import dev.perftalk.internal.codec.Shape;
import dev.perftalk.spi.storage.Labels;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of a type are kept as records.
 *
 * @param name the record type, for ever
 * @param format the version of the body's format that this release writes
 * @param at when it happened, empty for the moment of the change
 */
public record RecordType<T>(
        String name,
        int format,
        Shape<T, ?> shape,
        Function<T, String> id,
        Function<T, Labels> labels,
        Function<T, Optional<Instant>> at) {}
