package dev.perftalk.internal;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The ids that a value has of others of its type. An id is a trace: who may not see the other is not shown it either.
 *
 * @param of the ids of all that a value names
 * @param without the value as it looks to somebody who may not see some of them
 */
record Links<T>(Function<T, Set<String>> of, BiFunction<T, Set<String>, T> without) {
    /** Of what names no other of its type. */
    static <T> Links<T> none() {
        return new Links<>(value -> Set.of(), (value, hidden) -> value);
    }
}
