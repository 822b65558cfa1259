package dev.perftalk.internal.codec;

import dev.perftalk.kernel.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A set in its own order. */
record SetForm<V>(ListForm<V> list) implements Form<Set<V>> {
    @Override
    public JsonNode write(Set<V> values) {
        return list.write(List.copyOf(values));
    }

    @Override
    public JsonNode write(Set<V> values, JsonNode former) {
        return list.write(List.copyOf(values), former);
    }

    @Override
    public Set<V> read(JsonNode json) {
        return new LinkedHashSet<>(list.read(json));
    }

    /** Two people who are erased one after the other become one: nothing tells them apart any more. */
    @Override
    public JsonNode without(PersonId person, JsonNode json) {
        return write(read(list.without(person, json)), json);
    }
}
