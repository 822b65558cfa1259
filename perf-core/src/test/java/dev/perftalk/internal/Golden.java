package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored record in a file, as some release wrote it, and the value that every later release must read in it.
 *
 * @param name of the file: what it holds, the format of its body, and a number that counts the fields' additions
 * @param type what its body is read as
 * @param value empty for a tombstone
 */
record Golden<T>(String name, RecordType<T> type, Optional<T> value) {
    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    static <T> Golden<T> of(String name, RecordType<T> type, T value) {
        return new Golden<>(name, type, Optional.of(value));
    }

    ObjectNode json() throws IOException {
        return Json.parse(Files.readString(FOLDER.resolve(name + ".json")));
    }

    /** What the file holds, without format and number. */
    String subject() {
        return name.substring(0, name.lastIndexOf('-'));
    }

    StoredRecord record() throws IOException {
        ObjectNode json = json();
        Map<String, List<String>> labels = new LinkedHashMap<>();
        json.get("labels").properties().forEach(label -> labels.put(label.getKey(), texts(label.getValue())));
        return new StoredRecord(
                RecordKey.of("acme", text(json, "type"), text(json, "id")),
                json.get("version").longValue(),
                Labels.of(labels),
                Instant.parse(text(json, "at")),
                Body.of(json.get("format").intValue(), json.get("body").toString()));
    }

    private static String text(ObjectNode json, String name) {
        return json.get(name).stringValue();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** How a record looks in such a file. */
    static ObjectNode json(StoredRecord stored) {
        ObjectNode json = Json.object()
                .put("type", stored.key().type())
                .put("id", stored.key().id())
                .put("version", stored.version())
                .put("at", stored.at().toString());
        ObjectNode labels = json.putObject("labels");
        stored.labels().asMap().forEach((name, values) -> {
            ArrayNode array = labels.putArray(name);
            values.forEach(array::add);
        });
        json.put("format", stored.body().format());
        json.set("body", Json.parse(stored.body().json()));
        return Json.parse(Json.print(json));
    }

    @Override
    public String toString() {
        return name;
    }
}
