package dev.perftalk.benchmarks.feedback;

import dev.perftalk.benchmarks.Measurement;
import dev.perftalk.feedback.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/** Measures it all and prints one table, as {@code table.txt} lays it out, with what is claimed beside what came out. */
public final class Table {
    private final Map<String, Measurement> measured;
    private final double characters;

    private Table(Map<String, Measurement> measured, double characters) {
        this.measured = measured;
        this.characters = characters;
    }

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Measurement> measured = new LinkedHashMap<>();
        for (Class<?> each : List.of(ScanBenchmarks.class, CheckBenchmarks.class, StartBenchmarks.class)) {
            measured.putAll(Measurement.of(each));
        }
        double characters =
                Messages.some().stream().mapToInt(String::length).average().orElseThrow();
        Table table = new Table(measured, characters);
        Resource.lines(Table.class, "table.txt").forEach(line -> System.out.println(table.line(line.split("\t"))));
    }

    /** A row: what it is about, how it comes about, and from which benchmarks. */
    private String line(String... cells) {
        String[] names = cells[2].split(" ");
        return switch (cells[1]) {
            case "ratio" -> claim(cells[0], score(names[0]) / score(names[1]), names[2]);
            case "length" -> number(cells[0], characters);
            case "each" -> claim(cells[0], score(names[0]) / (score(names[1]) / characters), names[2]);
            default -> number(cells[0], score(names[0]));
        };
    }

    private static String number(String what, double is) {
        return String.format(Locale.ROOT, "%-56s%,14.1f", what, is);
    }

    private static String claim(String what, double is, String claimed) {
        return String.format(Locale.ROOT, "%-56s%14.2f%12s", what, is, claimed);
    }

    private double score(String name) {
        return Objects.requireNonNull(measured.get(name), name).score();
    }
}
