package dev.perftalk.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A file of statements that lies beside this class, written to be read and to be run by any tool. */
record Script(String file) {
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern END = Pattern.compile(";\\s*$", Pattern.MULTILINE);

    List<String> statements() {
        String text = COMMENT.matcher(text()).replaceAll("");
        return END.splitAsStream(text)
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private String text() {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
