package dev.perftalk.cli;

import dev.perftalk.goal.Progress;
import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A cascade's figures for programs: one object on one line. */
final class CascadeJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private CascadeJson() {}

    static String of(CascadeFigures figures) {
        ObjectNode object = JSON.createObjectNode();
        object.put("goals", figures.goals());
        object.put("roots", figures.roots().size());
        object.put("maxDepth", figures.maxDepth());
        ObjectNode levels = object.putObject("levels");
        figures.levels().forEach((level, count) -> levels.put(level.code().toLowerCase(Locale.ROOT), count));
        ObjectNode findings = object.putObject("findings");
        figures.findings().forEach((kind, count) -> findings.put(kind.name(), count));
        ArrayNode roots = object.putArray("roots_progress");
        figures.roots()
                .forEach(root -> roots.addObject()
                        .put("id", root.goal().id().value())
                        .put(
                                "progress",
                                root.progress().map(CascadeJson::number).orElse(null)));
        return JSON.writeValueAsString(object);
    }

    private static BigDecimal number(Progress progress) {
        return progress.value().stripTrailingZeros();
    }
}
