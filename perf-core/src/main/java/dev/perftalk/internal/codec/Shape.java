package dev.perftalk.internal.codec;

import dev.perftalk.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a type that is made by a builder: a JSON object with a name for each field.
 *
 * <p>Fields may be added, with a default for records that lack them; none changes its name or its form.
 */
public final class Shape<T, B> implements Form<T> {
    private record Field<T, B, V>(
            String name, Function<T, Optional<V>> get, BiConsumer<B, V> set, Form<V> form, boolean required) {
        void write(T value, ObjectNode object) {
            JsonNode former = Objects.requireNonNullElse(object.remove(name), Json.NODES.nullNode());
            get.apply(value).ifPresent(present -> object.set(name, form.write(present, former)));
        }

        void read(ObjectNode object, B builder) {
            JsonNode json = object.get(name);
            if (json != null && !json.isNull()) {
                set.accept(builder, read(json));
            } else if (required) {
                throw new UnreadableException(name);
            }
        }

        void strip(PersonId person, ObjectNode object) {
            JsonNode json = object.get(name);
            if (json == null || json.isNull()) {
                return;
            }
            JsonNode left = form.without(person, json);
            if (!required && !left.equals(json) && left.equals(ERASED)) {
                object.remove(name);
            } else {
                object.set(name, left);
            }
        }

        private V read(JsonNode json) {
            try {
                return form.read(json);
            } catch (UnreadableException e) {
                throw e.within(name);
            } catch (RuntimeException e) {
                throw new UnreadableException(name);
            }
        }
    }

    private static final JsonNode ERASED = Json.NODES.stringNode(PersonId.ERASED.value());

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    private Shape(Supplier<B> builder, Function<B, T> build) {
        this.builder = builder;
        this.build = build;
    }

    public static <T, B> Shape<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new Shape<>(builder, build);
    }

    /** A field that every record has. */
    public <V> Shape<T, B> field(String name, Function<T, V> get, BiConsumer<B, V> set, Form<V> form) {
        fields.add(new Field<>(name, value -> Optional.of(get.apply(value)), set, form, true));
        return this;
    }

    /** A field that came later, or has a default: the builder's own stays where a record lacks it. */
    public <V> Shape<T, B> defaulted(String name, Function<T, V> get, BiConsumer<B, V> set, Form<V> form) {
        fields.add(new Field<>(name, value -> Optional.of(get.apply(value)), set, form, false));
        return this;
    }

    /** A field that may be empty. */
    public <V> Shape<T, B> optional(String name, Function<T, Optional<V>> get, BiConsumer<B, V> set, Form<V> form) {
        fields.add(new Field<>(name, get, set, form, false));
        return this;
    }

    @Override
    public ObjectNode write(T value) {
        return write(value, Json.NODES.objectNode());
    }

    /** Writes over what was read: fields that this release does not know stay as they are. */
    public ObjectNode write(T value, ObjectNode former) {
        ObjectNode object = former.deepCopy();
        for (Field<T, B, ?> field : fields) {
            field.write(value, object);
        }
        return object;
    }

    @Override
    public JsonNode write(T value, JsonNode former) {
        return former instanceof ObjectNode object ? write(value, object) : write(value);
    }

    @Override
    public JsonNode without(PersonId person, JsonNode json) {
        return json instanceof ObjectNode object ? without(person, object) : json;
    }

    /** The body without a person, as {@link Form#without} says. */
    public ObjectNode without(PersonId person, ObjectNode body) {
        ObjectNode object = body.deepCopy();
        fields.forEach(field -> field.strip(person, object));
        return object;
    }

    /** @throws UnreadableException naming the field, never its content */
    @Override
    public T read(JsonNode json) {
        if (!(json instanceof ObjectNode object)) {
            throw new UnreadableException("(no object)");
        }
        B filled = builder.get();
        fields.forEach(field -> field.read(object, filled));
        return build.apply(filled);
    }
}
