package dev.perftalk;

import dev.perftalk.goal.Goal;
import dev.perftalk.internal.codec.GoalLines;
import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goals from a file with one JSON object a line. Immutable.
 *
 * <p>Required are {@code id}, {@code level} and {@code title}; {@code parent}, {@code owner}, {@code keyResults}, {@code
 * result}, {@code period}, {@code periodStart} and {@code periodEnd} may be there, and what else there is, is left alone.
 * A key result becomes a measure in per cent; of a {@code result}, which is free text, the percentage at its head counts,
 * and without one it is no data. Blank lines count as lines and are passed over.
 */
public final class GoalFile {
    /**
     * A line that is no goal.
     *
     * @param line its number, from 1
     * @param expected what should have been there, without anything of what is
     */
    public record Problem(long line, Text expected) {}

    private final List<Goal> goals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private GoalFile(Reader reader) throws IOException {
        GoalLines.read(reader, goals::add, (expected, line) -> problems.add(new Problem(line, expected)));
    }

    /**
     * Reads to the end without closing.
     *
     * @throws IOException where reading fails; a broken line is a problem instead
     */
    public static GoalFile read(Reader reader) throws IOException {
        return new GoalFile(reader);
    }

    /**
     * Reads a file of UTF-8; a line with other bytes in it is a problem.
     *
     * @throws IOException where the file is not there or reading fails; a broken line is a problem instead
     */
    public static GoalFile read(Path file) throws IOException {
        try (Reader reader = GoalLines.open(file)) {
            return read(reader);
        }
    }

    /** The goals in the order of the file, the same id maybe more than once; unmodifiable. */
    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    /** The lines that are no goals, in the order of the file; unmodifiable. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
