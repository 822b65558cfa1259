package dev.perftalk.training;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.feedback.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well predictions fit labelled texts.
 *
 * @param elements for each element, found in which texts
 * @param flaws for each type of flaw, found in which texts
 * @param fair the mean of the elements' macro F1 over the shortest, the middle and the longest third of the texts
 * @param overlaps for each rightly found flaw, the best intersection over union of a predicted place with a quote
 * @param exact the share of texts of which everything was rightly told
 */
public record Score(
        Map<BestElement, Tally> elements,
        Map<BestFlaw, Tally> flaws,
        double fair,
        List<Double> overlaps,
        double exact) {
    private static final int THIRDS = 3;
    private static final double LEAST_OVERLAP = 0.3;

    /** Scores predictions by the ids of the texts; one that is left out counts as finding nothing. */
    static Score of(List<Example> examples, Map<String, Prediction> predictions) {
        List<Double> overlaps = new ArrayList<>();
        int exact = 0;
        for (Example example : examples) {
            Prediction prediction = predictions.getOrDefault(example.id(), Prediction.NOTHING);
            overlaps.addAll(overlaps(example, prediction));
            exact += isExact(example, prediction) ? 1 : 0;
        }
        List<Example> byLength = examples.stream()
                .sorted(Comparator.comparingInt((Example example) ->
                                example.text().codePointCount(0, example.text().length()))
                        .thenComparing(Example::id))
                .toList();
        double fair = 0;
        for (int third = 0; third < THIRDS; third++) {
            List<Example> part =
                    byLength.subList(third * examples.size() / THIRDS, (third + 1) * examples.size() / THIRDS);
            fair += macro(elements(part, predictions).values()) / THIRDS;
        }
        return new Score(
                elements(examples, predictions),
                flaws(examples, predictions),
                fair,
                overlaps,
                examples.isEmpty() ? 0 : (double) exact / examples.size());
    }

    private static Map<BestElement, Tally> elements(List<Example> examples, Map<String, Prediction> predictions) {
        Map<BestElement, Tally> tallies = new EnumMap<>(BestElement.class);
        for (BestElement element : BestElement.values()) {
            Tally tally = new Tally();
            examples.forEach(example -> tally.add(
                    example.elements().contains(element),
                    predictions
                            .getOrDefault(example.id(), Prediction.NOTHING)
                            .elements()
                            .contains(element)));
            tallies.put(element, tally);
        }
        return tallies;
    }

    private static Map<BestFlaw, Tally> flaws(List<Example> examples, Map<String, Prediction> predictions) {
        Map<BestFlaw, Tally> tallies = new EnumMap<>(BestFlaw.class);
        for (BestFlaw flaw : BestFlaw.values()) {
            Tally tally = new Tally();
            examples.forEach(example -> tally.add(
                    example.has(flaw),
                    predictions
                            .getOrDefault(example.id(), Prediction.NOTHING)
                            .flaws()
                            .containsKey(flaw)));
            tallies.put(flaw, tally);
        }
        return tallies;
    }

    private static boolean isExact(Example example, Prediction prediction) {
        for (BestFlaw flaw : BestFlaw.values()) {
            if (example.has(flaw) != prediction.flaws().containsKey(flaw)) {
                return false;
            }
        }
        return example.elements().equals(prediction.elements());
    }

    private static List<Double> overlaps(Example example, Prediction prediction) {
        List<Double> overlaps = new ArrayList<>();
        for (Map.Entry<BestFlaw, List<Span>> found : prediction.flaws().entrySet()) {
            if (example.has(found.getKey())) {
                overlaps.add(found.getValue().stream()
                        .mapToDouble(span -> overlap(example, found.getKey(), span))
                        .max()
                        .orElse(0));
            }
        }
        return overlaps;
    }

    /** The best with any place at which the words of a quote stand. */
    private static double overlap(Example example, BestFlaw flaw, Span span) {
        double best = 0;
        for (Example.Quote quote : example.quotes()) {
            String words = example.text().substring(quote.start(), quote.end());
            int at = quote.flaw() == flaw ? example.text().indexOf(words) : -1;
            while (at >= 0) {
                int end = at + words.length();
                double shared = Math.min(end, span.end()) - Math.max(at, span.start());
                double all = Math.max(end, span.end()) - Math.min(at, span.start());
                best = Math.max(best, shared / all);
                at = example.text().indexOf(words, at + 1);
            }
        }
        return best;
    }

    private static double macro(Collection<Tally> tallies) {
        return tallies.stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** The macro F1 of the elements. */
    public double elementsF1() {
        return macro(elements.values());
    }

    /** The macro F1 of the flaws. */
    public double flawsF1() {
        return macro(flaws.values());
    }

    /** The share of the rightly found flaws whose place is right. */
    public double spanAccuracy() {
        return overlaps.stream()
                .mapToDouble(overlap -> overlap >= LEAST_OVERLAP ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** The mean overlap of the rightly found flaws. */
    public double spanOverlap() {
        return overlaps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
