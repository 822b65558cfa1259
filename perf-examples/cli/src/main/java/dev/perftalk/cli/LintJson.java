package dev.perftalk.cli;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.BestReport;
import dev.perftalk.feedback.FeedbackKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One text in, what is in it out: one object on one line each, with offsets in UTF-16 units. */
final class LintJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LintJson() {}

    /** The report on the text of a line; null where the line has no id or no text. */
    static @Nullable String of(String line, BestAnalyzer analyzer) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.path("id").isString() || !node.path("text").isString()) {
                return null;
            }
            boolean praise = node.path("kind").asString("").equalsIgnoreCase(FeedbackKind.RECOGNITION.name());
            FeedbackKind kind = praise ? FeedbackKind.RECOGNITION : FeedbackKind.IMPROVEMENT;
            Locale language = Locale.forLanguageTag(node.path("lang").asString("en"));
            BestReport report = analyzer.analyze(node.get("text").asString(), kind, language);
            return write(node.get("id").asString(), report);
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static String write(String id, BestReport report) {
        ObjectNode object = JSON.createObjectNode().put("id", id);
        for (BestElement element : BestElement.values()) {
            object.put(element.name().toLowerCase(Locale.ROOT), report.has(element));
        }
        ArrayNode flaws = object.putArray("flaws");
        for (BestFinding finding : report.flaws()) {
            finding.flaw()
                    .ifPresent(flaw -> finding.span()
                            .ifPresent(span -> flaws.addObject()
                                    .put("type", flaw.name())
                                    .put("start", span.start())
                                    .put("end", span.end())));
        }
        return JSON.writeValueAsString(object);
    }
}
