package dev.perftalk.benchmarks.goal;

import dev.perftalk.benchmarks.Measurement;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.LiveCascade;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures it all and prints one table, as {@code table.txt} lays it out, with what is claimed beside what came out. */
public final class Table {
    private static final int[] SIZES = {1_000, 100_000, 1_000_000};
    private static final int LARGEST = 1_000_000;

    private final Map<String, Measurement> measured;
    private final double heap;

    private Table(Map<String, Measurement> measured, double heap) {
        this.measured = measured;
        this.heap = heap;
    }

    public static void main(String[] arguments) throws RunnerException, IOException {
        double heap = bytesOfEachGoal();
        Map<String, Measurement> measured = new LinkedHashMap<>();
        for (Class<?> each :
                List.of(RollUpBenchmarks.class, QueryBenchmarks.class, ChangeBenchmarks.class, BuildBenchmarks.class)) {
            measured.putAll(Measurement.of(each));
        }
        Table table = new Table(measured, heap);
        System.out.println(sizes());
        layout().forEach(line -> System.out.println(table.line(line.split("\t"))));
    }

    private static List<String> layout() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream("table.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static String sizes() {
        return " ".repeat(44)
                + IntStream.of(SIZES).mapToObj(size -> "%,12d".formatted(size)).collect(Collectors.joining());
    }

    /** A row: what it is about, how it comes about, and from which benchmarks. */
    private String line(String... cells) {
        if (cells.length < 3) {
            return "";
        }
        String[] names = cells[2].split(" ");
        return switch (cells[1]) {
            case "goal" -> row(cells[0], names[0], true);
            case "once" -> row(cells[0], names[0], false);
            case "ratio" -> claim(cells[0], score(names[0]) / score(names[1]), names[2]);
            case "bytes" -> claim(cells[0], of(names[0], LARGEST).bytes(), names[1]);
            default -> claim(cells[0], heap, names[1]);
        };
    }

    private String row(String what, String name, boolean perGoal) {
        return "%-44s".formatted(what)
                + IntStream.of(SIZES)
                        .mapToObj(size -> of(name, size).score() / (perGoal ? size : 1))
                        .map(score -> String.format(Locale.ROOT, "%12.2f", score))
                        .collect(Collectors.joining());
    }

    private static String claim(String what, double is, String claimed) {
        return String.format(Locale.ROOT, "%-56s%12.2f%12s", what, is, claimed);
    }

    private double score(String name) {
        return of(name, LARGEST).score();
    }

    private Measurement of(String name, int size) {
        return Objects.requireNonNull(measured.get(name + " " + size), name);
    }

    /** How much more is in use once there is a cascade of goals that were there before, references to them included. */
    private static double bytesOfEachGoal() {
        List<Goal> goals = goals();
        long before = inUse();
        LiveCascade cascade = LiveCascade.of(goals).orThrow();
        long after = inUse();
        Reference.reachabilityFence(cascade);
        Reference.reachabilityFence(goals);
        return (double) (after - before) / LARGEST;
    }

    private static List<Goal> goals() {
        Forest forest = new Forest(LARGEST);
        return IntStream.of(forest.shuffled()).mapToObj(forest::goal).toList();
    }

    private static long inUse() {
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
