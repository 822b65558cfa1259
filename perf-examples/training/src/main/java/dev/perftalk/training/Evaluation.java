package dev.perftalk.training;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.feedback.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Findings from one file, scored against the labels in another.
 *
 * @param name of the labels
 * @param score how well they fit
 */
public record Evaluation(String name, Score score) {
    /**
     * Reads both files.
     *
     * @throws LabelsException where one of them is not as it should be
     */
    public static Evaluation of(Path gold, Path predicted) throws IOException {
        Map<String, Prediction> predictions = new HashMap<>();
        Corpus.read(predicted, node -> predictions.put(node.get("id").asString(), prediction(node)));
        return new Evaluation(gold.getFileName().toString(), Score.of(Corpus.read(gold), predictions));
    }

    private static Prediction prediction(JsonNode node) {
        Set<BestElement> elements = EnumSet.noneOf(BestElement.class);
        for (BestElement element : BestElement.values()) {
            if (node.path(element.name().toLowerCase(Locale.ROOT)).asBoolean(false)) {
                elements.add(element);
            }
        }
        Map<BestFlaw, List<Span>> flaws = new EnumMap<>(BestFlaw.class);
        for (JsonNode flaw : node.path("flaws")) {
            flaws.computeIfAbsent(BestFlaw.valueOf(flaw.get("type").asString()), type -> new ArrayList<>())
                    .add(new Span(flaw.get("start").asInt(), flaw.get("end").asInt()));
        }
        return new Prediction(elements, flaws);
    }

    /** A row for each element and flaw, then the means. */
    public String table() {
        return Report.of(name, score);
    }
}
