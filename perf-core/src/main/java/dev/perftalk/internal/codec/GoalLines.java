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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goals as JSON, one a line; one broken line leaves the others alone. */
public final class GoalLines {
    private static final int MAX_LENGTH = 1 << 20;

    /** Stands for bytes that are not UTF-8: no text has this character. */
    private static final char UNREADABLE = '\uFFFF';

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Consumer<Goal> goals;
    private final ObjLongConsumer<Text> problems;

    private GoalLines(Consumer<Goal> goals, ObjLongConsumer<Text> problems) {
        this.goals = goals;
        this.problems = problems;
    }

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
        GoalLines sink = new GoalLines(goals, problems);
        Lines lines = new Lines(reader, MAX_LENGTH);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.isCut()) {
                sink.expected("length", lines.number(), MAX_LENGTH);
            } else if (line.indexOf(UNREADABLE) >= 0) {
                sink.expected("encoding", lines.number());
            } else if (!line.isBlank()) {
                sink.line(line, lines.number());
            }
        }
    }

    private void line(String line, long number) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json.isObject()) {
                GoalLine read = new GoalLine(json);
                read.goal().ifPresentOrElse(goals, () -> problems.accept(read.expected(), number));
                return;
            }
        } catch (JacksonException notJson) {
            // its message may quote the line, so only what was expected is told
        }
        expected("object", number);
    }

    private void expected(String what, long number, Object... arguments) {
        problems.accept(Text.message(GoalLines.class, "expected." + what, arguments), number);
    }
}
