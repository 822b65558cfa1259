package dev.perftalk.internal.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where a shape gathers the fields of a value that has no builder of its own. Used by one thread. */
final class Parts {
    private final Map<String, Object> read = new HashMap<>();

    /** What puts a field here. */
    static <V> BiConsumer<Parts, V> to(String name) {
        return (parts, value) -> parts.read.put(name, value);
    }

    <V> V get(String name, Class<V> type) {
        return find(name, type).orElseThrow(() -> new UnreadableException(name));
    }

    <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(read.get(name)).map(type::cast);
    }
}
