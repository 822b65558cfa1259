package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import dev.perftalk.internal.codec.Shape;
import dev.perftalk.internal.codec.UnreadableException;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values of a type are kept as records.
 *
 * @param name the record type, for ever; without a slash
 * @param at when it happened, empty for the moment of the change
 * @param hasHistory whether former versions are kept
 * @param lifts what makes of a body of the first format one of the second, and so on
 */
public record RecordType<T>(
        String name,
        Shape<T, ?> shape,
        Function<T, String> id,
        Function<T, Labels> labels,
        Function<T, Optional<Instant>> at,
        boolean hasHistory,
        List<UnaryOperator<ObjectNode>> lifts) {
    /** A type in its first format, without history. */
    public RecordType(
            String name,
            Shape<T, ?> shape,
            Function<T, String> id,
            Function<T, Labels> labels,
            Function<T, Optional<Instant>> at) {
        this(name, shape, id, labels, at, false, List.of());
    }

    RecordType<T> withHistory() {
        return new RecordType<>(name, shape, id, labels, at, true, lifts);
    }

    /** The type in its next format; a body of the present one is lifted to it when it is read. */
    RecordType<T> lifting(UnaryOperator<ObjectNode> step) {
        List<UnaryOperator<ObjectNode>> steps = new ArrayList<>(lifts);
        steps.add(step);
        return new RecordType<>(name, shape, id, labels, at, hasHistory, List.copyOf(steps));
    }

    /** The version of the body's format that this release writes. */
    public int format() {
        return lifts.size() + 1;
    }

    Body print(ObjectNode body) {
        return Body.of(format(), Json.print(body));
    }

    /**
     * A record's value, empty for a tombstone.
     *
     * @throws IllegalStateException naming the record, never its content, where this release can't read it
     */
    Optional<T> read(StoredRecord stored) {
        try {
            return body(stored).map(shape::read);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e.getMessage() + ": " + stored.key());
        }
    }

    /** A record's body in today's format, empty for a tombstone. */
    Optional<ObjectNode> body(StoredRecord stored) {
        ObjectNode body = tree(stored);
        return Tombstone.is(body) ? Optional.empty() : Optional.of(lifted(stored, body));
    }

    private static ObjectNode tree(StoredRecord stored) {
        try {
            return Json.parse(stored.body().json());
        } catch (UnreadableException e) {
            throw new IllegalStateException(e.getMessage() + ": " + stored.key());
        }
    }

    private ObjectNode lifted(StoredRecord stored, ObjectNode body) {
        int from = stored.body().format();
        if (from > format()) {
            throw new IllegalStateException("written by a newer release, in format " + from + "; this one reads up to "
                    + format() + ": " + stored.key());
        }
        ObjectNode lifted = body;
        for (UnaryOperator<ObjectNode> step : lifts.subList(from - 1, lifts.size())) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }

    /** A record's body without a person, empty where it does not name them. */
    Optional<ObjectNode> without(PersonId person, StoredRecord stored) {
        Optional<ObjectNode> live = body(stored);
        ObjectNode before = live.orElseGet(() -> tree(stored));
        ObjectNode after = live.map(body -> shape.without(person, body)).orElseGet(before::deepCopy);
        Signature.strip(person, after);
        return after.equals(before) ? Optional.empty() : Optional.of(after);
    }
}
