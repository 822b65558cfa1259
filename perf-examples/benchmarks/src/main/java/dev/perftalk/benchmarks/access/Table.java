package dev.perftalk.benchmarks.access;

import dev.perftalk.benchmarks.Measurement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/** Measures and prints one table, as {@code table.txt} lays it out, with what is claimed beside what came out. */
public final class Table {
    private Table() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        Map<String, Measurement> measured = Measurement.of(AccessBenchmarks.class);
        layout().forEach(line -> System.out.println(line(measured, line.split("\t"))));
    }

    private static List<String> layout() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream("table.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** A row: what it is about, the benchmark, the one it is held against, and what is claimed. */
    private static String line(Map<String, Measurement> measured, String... cells) {
        if (cells.length < 2) {
            return cells[0];
        }
        double score = score(measured, cells[1]);
        return cells.length < 4
                ? String.format(Locale.ROOT, "| %s | %.2f | | |", cells[0], score)
                : String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.3f | %s |",
                        cells[0],
                        score,
                        score / score(measured, cells[2]),
                        cells[3]);
    }

    private static double score(Map<String, Measurement> measured, String name) {
        return Objects.requireNonNull(measured.get(name), name).score();
    }
}
