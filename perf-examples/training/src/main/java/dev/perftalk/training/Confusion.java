package dev.perftalk.training;

import dev.perftalk.feedback.BestFlaw;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In how many texts with one flaw another is found; the last row and column stand for no flaw at all. */
final class Confusion {
    private static final int NONE = BestFlaw.values().length;

    private final int[][] counts = new int[NONE + 1][NONE + 1];

    private Confusion() {}

    static Confusion of(List<Example> examples, Map<String, Prediction> predictions) {
        Confusion confusion = new Confusion();
        for (Example example : examples) {
            int[] labelled =
                    numbers(Stream.of(BestFlaw.values()).filter(example::has).toList());
            int[] found = numbers(predictions
                    .getOrDefault(example.id(), Prediction.NOTHING)
                    .flaws()
                    .keySet());
            for (int one : labelled) {
                for (int other : found) {
                    confusion.counts[one][other]++;
                }
            }
        }
        return confusion;
    }

    private static int[] numbers(Collection<BestFlaw> flaws) {
        return flaws.isEmpty()
                ? new int[] {NONE}
                : flaws.stream().mapToInt(Enum::ordinal).toArray();
    }

    /** Texts with {@code labelled} where {@code found} is found. */
    int count(BestFlaw labelled, BestFlaw found) {
        return counts[labelled.ordinal()][found.ordinal()];
    }

    /** A row for what is labelled, a column for what is found. */
    String table() {
        return Stream.concat(
                        Stream.of(row("", each -> name(each).substring(0, 5))),
                        IntStream.rangeClosed(0, NONE)
                                .mapToObj(row -> row(name(row), column -> String.valueOf(counts[row][column]))))
                .collect(Collectors.joining());
    }

    private static String row(String name, IntFunction<String> cell) {
        return String.format(Locale.ROOT, "%-14s", name)
                + IntStream.rangeClosed(0, NONE)
                        .mapToObj(column -> String.format(Locale.ROOT, "%7s", cell.apply(column)))
                        .collect(Collectors.joining())
                + System.lineSeparator();
    }

    private static String name(int number) {
        return number == NONE ? "(none)" : BestFlaw.values()[number].name();
    }
}
