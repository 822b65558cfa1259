package dev.perftalk.cli;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.BestReport;
import dev.perftalk.feedback.FeedbackKind;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One text in, what is in it out: one object on one line each, with offsets in UTF-16 units. */
final class LintJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LintJson() {}

    /** A line that is not as it should be. */
    static final class BrokenLineException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String expected;

        BrokenLineException(String expected) {
            super(expected);
            this.expected = expected;
        }

        /** The key of what should stand there. */
        String expected() {
            return expected;
        }
    }

    /** The report on the text of a line, with the id as it stands there. */
    static String of(String line, BestAnalyzer analyzer) throws BrokenLineException {
        JsonNode node = parsed(line);
        JsonNode id = node.path("id");
        if (!id.isString() && !id.isIntegralNumber() || !node.path("text").isString()) {
            throw new BrokenLineException("lint.expected");
        }
        Locale language = Locale.forLanguageTag(node.path("lang").asString("en"));
        return write(id, analyzer.analyze(node.get("text").asString(), kind(node.path("kind")), language));
    }

    private static JsonNode parsed(String line) throws BrokenLineException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException broken) {
            throw new BrokenLineException("lint.expected");
        }
    }

    /** Of feedback that doesn't say, the one of which more is asked. */
    private static FeedbackKind kind(JsonNode said) throws BrokenLineException {
        if (said.isMissingNode() || said.isNull()) {
            return FeedbackKind.IMPROVEMENT;
        }
        for (FeedbackKind kind : FeedbackKind.values()) {
            if (said.asString("").equalsIgnoreCase(kind.name())) {
                return kind;
            }
        }
        throw new BrokenLineException("lint.kind");
    }

    private static String write(JsonNode id, BestReport report) {
        ObjectNode object = JSON.createObjectNode().set("id", id);
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
