package dev.perftalk.benchmarks.cycle;

import dev.perftalk.benchmarks.Spread;
import dev.perftalk.feedback.model.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/** Measures steps and decisions and prints one table, as {@code table.txt} lays it out, with what is claimed. */
public final class Table {
    private static final int ROUNDS = 5;

    private final Map<String, Spread> measured;

    private Table(Map<String, Spread> measured) {
        this.measured = measured;
    }

    public static void main(String[] arguments) throws RunnerException {
        Table table = new Table(Spread.of(ROUNDS, List.of(StepBenchmarks.class, DecisionBenchmarks.class)));
        Resource.lines(Table.class, "table.txt").forEach(line -> System.out.println(table.line(line.split("\t"))));
    }

    /** A heading as it is; a row: what it is about, the benchmark, what it is set against, and what is claimed. */
    private String line(String... cells) {
        if (cells.length < 4) {
            return cells[0];
        }
        Spread one = of(cells[1]);
        Spread other = of(cells[2]);
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.0f | %.2f × %s | %.2f | %s |",
                cells[0],
                one.least(),
                one.median(),
                one.bytes(),
                one.least() / other.least(),
                cells[2],
                one.median() / other.median(),
                cells[3]);
    }

    private Spread of(String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }
}
