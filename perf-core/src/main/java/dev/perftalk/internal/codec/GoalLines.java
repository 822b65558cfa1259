package dev.perftalk.internal.codec;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Goals as JSON, one a line; one broken line leaves the others alone. */
public final class GoalLines {
    /** How many characters a goal may take in a file. */
    static final int MAX_LENGTH = 1 << 20;

    /** How deep a field may be that nobody reads. */
    private static final int MAX_DEPTH = 10_000;

    /** Stands for bytes that are not UTF-8: no text has this character. */
    static final char UNREADABLE = '\uFFFF';

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GoalLines() {}

    /** Opens a file of UTF-8, so that a line with other bytes in it becomes a problem of its own. */
    public static Reader open(Path file) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNREADABLE)));
    }

    /**
     * Reads to the end, line by line.
     *
     * @param goals is given every goal, in order
     * @param problems is given, for each line that is no goal, what was expected there and its number
     */
    public static void read(Reader reader, Consumer<Goal> goals, ObjLongConsumer<Text> problems) throws IOException {
        GoalSink sink = new GoalSink(goals, problems);
        Lines lines = new Lines(reader, MAX_LENGTH);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.isCut()) {
                sink.expected("length", lines.number(), MAX_LENGTH);
            } else if (line.indexOf(UNREADABLE) >= 0) {
                sink.expected("encoding", lines.number());
            } else if (!line.isBlank()) {
                line(line, lines.number(), sink);
            }
        }
    }

    private static void line(String line, long number, GoalSink sink) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json instanceof ObjectNode object) {
                sink.take(object, number);
                return;
            }
        } catch (JacksonException notJson) {
            // its message may quote the line, so only what was expected is told
        }
        sink.expected("object", number);
    }

    /** A goal as a line, without its end; what is no text in UTF-8 is escaped. */
    public static String write(Goal goal) {
        String line = JSON.writeValueAsString(GoalDocument.write(goal));
        StringBuilder escaped = new StringBuilder(line.length());
        line.codePoints().forEach(point -> {
            if (point == UNREADABLE || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append("\\u%04X".formatted(point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
