package dev.perftalk.internal.codec;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms that the shapes of all records are made of. */
public final class Forms {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static final Form<String> STRING = text(Function.identity(), Function.identity());
    /** As text: a JSON number might come back with fewer digits. */
    public static final Form<BigDecimal> DECIMAL = text(BigDecimal::toString, BigDecimal::new);

    public static final Form<Instant> INSTANT = text(Instant::toString, Instant::parse);
    public static final Form<LocalDate> DATE = text(LocalDate::toString, LocalDate::parse);
    public static final Form<Duration> DURATION = text(Duration::toString, Duration::parse);
    public static final Form<PersonId> PERSON = text(PersonId::value, PersonId::of);
    public static final Form<Integer> INT = of(JSON::numberNode, JsonNode::intValue);
    public static final Form<Boolean> BOOLEAN = of(JSON::booleanNode, JsonNode::booleanValue);

    public static final Form<Period> PERIOD = of(
            period -> {
                ObjectNode json = JSON.objectNode().put("name", period.name());
                period.start().ifPresent(day -> json.put("start", day.toString()));
                period.end().ifPresent(day -> json.put("end", day.toString()));
                return json;
            },
            json -> new Period(
                    json.get("name").stringValue(), optional(json, "start", DATE), optional(json, "end", DATE)));

    public static final Form<Text> TEXT = of(
            text -> JSON.objectNode().put("zh", text.zh()).put("en", text.en()),
            json -> Text.of(json.get("zh").stringValue(), json.get("en").stringValue()));

    private Forms() {}

    public static <V> Form<V> of(Function<V, JsonNode> write, Function<JsonNode, V> read) {
        return new Form<>() {
            @Override
            public JsonNode write(V value) {
                return write.apply(value);
            }

            @Override
            public V read(JsonNode json) {
                return read.apply(json);
            }
        };
    }

    public static <V> Form<V> text(Function<V, String> write, Function<String, V> read) {
        return of(value -> JSON.stringNode(write.apply(value)), json -> read.apply(json.stringValue()));
    }

    /** By its code, which never changes; not by its place in the enum. */
    public static <V extends Enum<V>> Form<V> code(V[] values) {
        return text(
                Enum::name,
                code -> Arrays.stream(values)
                        .filter(value -> value.name().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    public static <V> Form<List<V>> list(Form<V> form) {
        return new Form<>() {
            @Override
            public JsonNode write(List<V> values) {
                return write(values, JSON.arrayNode());
            }

            @Override
            public JsonNode write(List<V> values, JsonNode former) {
                ArrayNode array = JSON.arrayNode();
                values.forEach(value -> array.add(form.write(value, former(form.write(value), former))));
                return array;
            }

            @Override
            public List<V> read(JsonNode json) {
                List<V> values = new ArrayList<>();
                json.forEach(element -> values.add(form.read(element)));
                return values;
            }
        };
    }

    /** What an element of a list was before: the one of the same id, or of the same name where it has no id. */
    private static JsonNode former(JsonNode element, JsonNode list) {
        String key = element.has("id") ? "id" : "name";
        for (JsonNode one : list) {
            if (element.has(key) && element.get(key).equals(one.get(key))) {
                return one;
            }
        }
        return JSON.nullNode();
    }

    public static <V> Form<Set<V>> set(Form<V> form) {
        Form<List<V>> list = list(form);
        return of(values -> list.write(List.copyOf(values)), json -> new LinkedHashSet<>(list.read(json)));
    }

    static <V> Optional<V> optional(JsonNode object, String name, Form<V> form) {
        JsonNode json = object.get(name);
        return json == null || json.isNull() ? Optional.empty() : Optional.of(form.read(json));
    }
}
