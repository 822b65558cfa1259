package dev.perftalk.benchmarks.cycle;

import dev.perftalk.benchmarks.Measurement;
import dev.perftalk.feedback.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/** Measures steps and decisions and prints one table, as {@code table.txt} lays it out, with what is claimed. */
public final class Table {
    private final Map<String, Measurement> measured = new LinkedHashMap<>();

    private Table() {}

    public static void main(String[] arguments) throws RunnerException {
        Table table = new Table();
        for (Class<?> each : List.of(StepBenchmarks.class, DecisionBenchmarks.class)) {
            table.measured.putAll(Measurement.undisturbed(each));
        }
        Resource.lines(Table.class, "table.txt").forEach(line -> System.out.println(table.line(line.split("\t"))));
    }

    /** A heading as it is; a row: what it is about, the benchmark, what it is set against, and what is claimed. */
    private String line(String... cells) {
        if (cells.length < 4) {
            return cells[0];
        }
        Measurement one = of(cells[1]);
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.0f | %.2f × %s | %s |",
                cells[0],
                one.score(),
                one.bytes(),
                one.score() / of(cells[2]).score(),
                cells[2],
                cells[3]);
    }

    private Measurement of(String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }
}
