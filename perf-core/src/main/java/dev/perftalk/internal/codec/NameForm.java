package dev.perftalk.internal.codec;

import dev.perftalk.cycle.Cycle;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import java.util.function.BiPredicate;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * An id that names a person.
 *
 * @param names whether an id names them
 */
record NameForm<V>(Function<V, String> text, Function<String, V> of, BiPredicate<String, PersonId> names)
        implements Form<V> {
    static final Form<PersonId> PERSON =
            new NameForm<>(PersonId::value, PersonId::of, (id, person) -> id.equals(person.value()));

    /** A cycle is called after its employee. */
    static final Form<CycleId> CYCLE =
            new NameForm<>(CycleId::value, CycleId::of, (id, person) -> Cycle.isOf(CycleId.of(id), person));

    @Override
    public JsonNode write(V value) {
        return Json.NODES.stringNode(text.apply(value));
    }

    @Override
    public V read(JsonNode json) {
        return of.apply(json.stringValue());
    }

    @Override
    public JsonNode without(PersonId person, JsonNode json) {
        return names.test(json.stringValue(), person) ? Json.NODES.stringNode(PersonId.ERASED.value()) : json;
    }
}
