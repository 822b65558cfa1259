package dev.perftalk.feedback.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file that lies beside a class in the jar. */
public final class Resource {
    private Resource() {}

    /** All its bytes. */
    public static byte[] bytes(Class<?> room, String file) {
        try (InputStream stream = Objects.requireNonNull(room.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its lines without surrounding blanks, less those that are empty or begin with {@code #}. */
    public static List<String> lines(Class<?> room, String file) {
        return new String(bytes(room, file), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
