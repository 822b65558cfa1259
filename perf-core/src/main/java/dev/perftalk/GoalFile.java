package dev.perftalk;

import dev.perftalk.goal.Goal;
import dev.perftalk.internal.codec.GoalLines;
import dev.perftalk.internal.codec.GoalRows;
import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * Goals from a file and into one, as lines of JSON or comma-separated values. Immutable.
 *
 * <p>In files of others, required are {@code id}, {@code level} and {@code title}; {@code parent}, {@code owner}, {@code
 * keyResults}, {@code result}, {@code period}, {@code periodStart}, {@code periodEnd} and {@code weight} may be there, and
 * what else there is, is left alone. A key result becomes a measure in per cent; of a {@code result}, which is free text,
 * the percentage at its head counts, and without one it is no data. What this class writes adds fields of its own under a
 * {@code format} that names them, and is read again without loss. Blank lines count as lines and are passed over.
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

    private GoalFile(Reader reader, GoalFormat format) throws IOException {
        read(reader, format, goals::add, problems::add);
    }

    /**
     * Reads lines of JSON to the end without closing.
     *
     * @throws IOException where reading fails; a broken line is a problem instead
     */
    public static GoalFile read(Reader reader) throws IOException {
        return read(reader, GoalFormat.JSONL);
    }

    /**
     * Reads to the end without closing.
     *
     * @throws IOException where reading fails; a broken line is a problem instead
     */
    public static GoalFile read(Reader reader, GoalFormat format) throws IOException {
        return new GoalFile(reader, format);
    }

    /**
     * Reads a file of UTF-8 in the format of its name; a line with other bytes in it is a problem.
     *
     * @throws IOException where the file is not there or reading fails; a broken line is a problem instead
     */
    public static GoalFile read(Path file) throws IOException {
        try (Reader reader = GoalLines.open(file)) {
            return read(reader, GoalFormat.of(file));
        }
    }

    /**
     * Reads to the end without closing and without holding more than one goal.
     *
     * @param goals is given every goal, in order
     * @param problems is given every line that is none, in order
     * @throws IOException where reading fails
     */
    public static void read(Reader reader, GoalFormat format, Consumer<Goal> goals, Consumer<Problem> problems)
            throws IOException {
        ObjLongConsumer<Text> problem = (expected, line) -> problems.accept(new Problem(line, expected));
        switch (format) {
            case JSONL -> GoalLines.read(reader, goals, problem);
            case CSV -> GoalRows.read(reader, goals, problem);
        }
    }

    /**
     * Writes goals without holding more than one and without closing; read again, they are equal. Text that is not
     * well-formed Unicode comes back from lines of JSON alone.
     *
     * @throws IOException where writing fails
     */
    public static void write(Iterator<Goal> goals, GoalFormat format, Appendable out) throws IOException {
        if (format == GoalFormat.CSV) {
            out.append(GoalRows.header()).append('\n');
        }
        while (goals.hasNext()) {
            Goal goal = goals.next();
            out.append(format == GoalFormat.CSV ? GoalRows.write(goal) : GoalLines.write(goal))
                    .append('\n');
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
