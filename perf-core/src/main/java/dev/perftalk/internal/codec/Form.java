package dev.perftalk.internal.codec;

import dev.perftalk.kernel.PersonId;
import tools.jackson.databind.JsonNode;

/** How values of one type look in JSON. {@code read(write(value))} equals the value. */
public interface Form<V> {
    JsonNode write(V value);

    /** Writes over what was read: what this release does not know stays as it is, where the form can hold it. */
    default JsonNode write(V value, JsonNode former) {
        return write(value);
    }

    /**
     * What was read, but with {@link PersonId#ERASED} where it named a person; a field that may be empty is then left out.
     * What this release does not know stays as it is.
     */
    default JsonNode without(PersonId person, JsonNode json) {
        return json;
    }

    /** @throws RuntimeException of any kind where the JSON is not of this form */
    V read(JsonNode json);
}
