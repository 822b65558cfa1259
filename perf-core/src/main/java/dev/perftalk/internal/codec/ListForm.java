package dev.perftalk.internal.codec;

import dev.perftalk.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of values of one form. What this release does not know of an element stays with the element that was the same
 * before; else with the one of the same id, or of the same name where it has no id; else, where as many were there before,
 * with the one in the same place.
 */
record ListForm<V>(Form<V> element) implements Form<List<V>> {
    @Override
    public JsonNode write(List<V> values) {
        ArrayNode array = Json.NODES.arrayNode();
        values.forEach(value -> array.add(element.write(value)));
        return array;
    }

    @Override
    public JsonNode write(List<V> values, JsonNode former) {
        List<JsonNode> before = elements(former);
        if (before.stream().noneMatch(ObjectNode.class::isInstance)) {
            return write(values);
        }
        Pairs pairs = pairs(values, before);
        ArrayNode array = Json.NODES.arrayNode();
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            array.add(pairs.of(i).stream()
                    .mapToObj(then -> element.write(value, before.get(then)))
                    .findFirst()
                    .orElseGet(() -> element.write(value)));
        }
        return array;
    }

    private Pairs pairs(List<V> values, List<JsonNode> before) {
        List<V> known = before.stream().map(element::read).toList();
        List<JsonNode> written = values.stream().map(element::write).toList();
        Pairs pairs = new Pairs(values.size(), before.size());
        pairs.pair((now, then) -> values.get(now).equals(known.get(then)));
        pairs.pair((now, then) -> haveSameName(written.get(now), before.get(then)));
        pairs.pair((now, then) -> now == then && values.size() == before.size());
        return pairs;
    }

    private static boolean haveSameName(JsonNode one, JsonNode other) {
        String key = one.has("id") ? "id" : "name";
        return one.has(key) && one.get(key).equals(other.get(key));
    }

    @Override
    public List<V> read(JsonNode json) {
        List<V> values = new ArrayList<>();
        json.forEach(one -> values.add(element.read(one)));
        return values;
    }

    @Override
    public JsonNode without(PersonId person, JsonNode json) {
        ArrayNode array = Json.NODES.arrayNode();
        elements(json).stream().map(one -> element.without(person, one)).forEach(array::add);
        return array;
    }

    private static List<JsonNode> elements(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false).toList();
    }
}
