package dev.perftalk.training;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.feedback.BestReport;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an analyser predicts. */
final class Analysis {
    private Analysis() {}

    static Map<String, Prediction> of(BestAnalyzer analyzer, List<Example> examples) {
        Map<String, Prediction> predictions = new HashMap<>();
        for (Example example : examples) {
            FeedbackKind kind = example.recognition() ? FeedbackKind.RECOGNITION : FeedbackKind.IMPROVEMENT;
            BestReport report = analyzer.analyze(example.text(), kind, Locale.forLanguageTag(example.lang()));
            predictions.put(example.id(), prediction(report));
        }
        return predictions;
    }

    private static Prediction prediction(BestReport report) {
        Set<BestElement> elements = EnumSet.noneOf(BestElement.class);
        report.elements().forEach(sighting -> elements.add(sighting.mark()));
        Map<BestFlaw, List<Span>> flaws = new EnumMap<>(BestFlaw.class);
        for (BestFinding finding : report.flaws()) {
            finding.flaw()
                    .ifPresent(flaw -> flaws.merge(
                            flaw,
                            finding.span().stream().toList(),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        return new Prediction(elements, flaws);
    }
}
