package dev.perftalk.internal.codec;

import dev.perftalk.spi.storage.Body;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Text to tree and back. */
public final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How deep a body may be: a store that somebody else can write to must not bring the reader down. */
    static final int MAX_DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(Body.MAX_LENGTH)
                            .maxStringLength(Body.MAX_LENGTH)
                            .maxNumberLength(1_000)
                            .build())
                    .build())
            .build();

    private Json() {}

    /** @throws UnreadableException where the text is not a JSON object; without content */
    public static ObjectNode parse(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (RuntimeException e) {
            throw new UnreadableException("(no JSON)");
        }
        throw new UnreadableException("(no object)");
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static String print(JsonNode json) {
        return MAPPER.writeValueAsString(json);
    }
}
