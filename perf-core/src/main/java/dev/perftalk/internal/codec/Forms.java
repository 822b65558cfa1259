package dev.perftalk.internal.codec;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The forms that the shapes of all records are made of. */
public final class Forms {
    static final JsonNodeFactory JSON = Json.NODES;

    public static final Form<String> STRING = text(Function.identity(), Function.identity());
    /** As text: a JSON number might come back with fewer digits. */
    public static final Form<BigDecimal> DECIMAL = text(BigDecimal::toString, BigDecimal::new);

    public static final Form<Instant> INSTANT = text(Instant::toString, Instant::parse);
    public static final Form<LocalDate> DATE = text(LocalDate::toString, LocalDate::parse);
    public static final Form<Duration> DURATION = text(Duration::toString, Duration::parse);
    public static final Form<PersonId> PERSON = NameForm.PERSON;
    public static final Form<Integer> INT = of(JSON::numberNode, JsonNode::intValue);
    public static final Form<Boolean> BOOLEAN = of(JSON::booleanNode, JsonNode::booleanValue);

    public static final Form<Period> PERIOD = Shape.of(
                    Parts::new,
                    (Parts p) -> new Period(
                            p.get("name", String.class),
                            p.find("start", LocalDate.class),
                            p.find("end", LocalDate.class)))
            .field("name", Period::name, Parts.to("name"), STRING)
            .optional("start", Period::start, Parts.to("start"), DATE)
            .optional("end", Period::end, Parts.to("end"), DATE);

    public static final Form<Text> TEXT = Shape.of(
                    Parts::new, (Parts p) -> Text.of(p.get("zh", String.class), p.get("en", String.class)))
            .field("zh", Text::zh, Parts.to("zh"), STRING)
            .field("en", Text::en, Parts.to("en"), STRING);

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
        return new ListForm<>(form);
    }

    public static <V> Form<Set<V>> set(Form<V> form) {
        return new SetForm<>(new ListForm<>(form));
    }
}
