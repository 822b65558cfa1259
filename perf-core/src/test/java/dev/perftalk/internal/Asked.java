package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object that notes which of its fields somebody asks for, at every depth, whether they are there or not. */
final class Asked extends ObjectNode {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Set<String> asked;
    private final transient Set<String> there;

    private Asked(String path, Set<String> asked, Set<String> there) {
        super(JsonNodeFactory.instance);
        this.path = path;
        this.asked = asked;
        this.there = there;
    }

    /**
     * The same object.
     *
     * @param asked gathers the paths that are asked for, {@code measures[].name}
     * @param there gathers those that are there
     */
    static ObjectNode of(JsonNode json, Set<String> asked, Set<String> there) {
        return of((ObjectNode) json, "", asked, there);
    }

    private static ObjectNode of(ObjectNode json, String path, Set<String> asked, Set<String> there) {
        Asked copy = new Asked(path, asked, there);
        json.properties().forEach(field -> {
            there.add(path + field.getKey());
            copy.set(field.getKey(), copy.noting(field.getValue(), path + field.getKey()));
        });
        return copy;
    }

    private JsonNode noting(JsonNode json, String at) {
        if (json instanceof ObjectNode object) {
            return of(object, at + ".", asked, there);
        }
        if (json instanceof ArrayNode array) {
            ArrayNode copy = Json.object().putArray(at);
            array.forEach(element -> copy.add(noting(element, at + "[]")));
            return copy;
        }
        return json;
    }

    @Override
    public JsonNode get(String name) {
        asked.add(path + name);
        return super.get(name);
    }
}
