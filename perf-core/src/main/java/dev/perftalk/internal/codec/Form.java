package dev.perftalk.internal.codec;

import tools.jackson.databind.JsonNode;

/** How values of one type look in JSON. {@code read(write(value))} equals the value. */
public interface Form<V> {
    JsonNode write(V value);

    /** Writes over what was read: what this release does not know stays as it is, where the form can hold it. */
    default JsonNode write(V value, JsonNode former) {
        return write(value);
    }

    /** @throws RuntimeException of any kind where the JSON is not of this form */
    V read(JsonNode json);
}
