package dev.perftalk.internal.codec;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A goal as a file keeps it without loss: the stored shape under a name of its own, laid out so that who reads the open
 * format alone finds all that the open format knows.
 */
final class GoalDocument {
    static final String FORMAT = "format";
    private static final String VERSION = "perftalk-goal-1";
    private static final String LEVEL = "level";
    private static final String PERIOD = "period";
    private static final String RESULT = "result";
    private static final String PROGRESS = "progress";
    private static final String KEY_RESULTS = "keyResults";
    private static final Map<String, String> PERIOD_ENDS = Map.of("start", "periodStart", "end", "periodEnd");

    private static final JsonNode NONE = Forms.JSON.nullNode();

    private GoalDocument() {}

    /** Whether it says that it is in this format. */
    static boolean isOne(ObjectNode json) {
        JsonNode format = json.path(FORMAT);
        return format.isString() && format.stringValue().equals(VERSION);
    }

    static ObjectNode write(Goal goal) {
        ObjectNode json = Forms.JSON.objectNode().put(FORMAT, VERSION);
        json.setAll(Shapes.GOAL.write(goal));
        if (GoalLevel.STANDARD.contains(goal.level())) {
            json.put(LEVEL, goal.level().code().toLowerCase(Locale.ROOT));
        }
        goal.period().ifPresent(period -> {
            json.put(PERIOD, period.name());
            period.start().ifPresent(day -> json.put(PERIOD_ENDS.get("start"), day.toString()));
            period.end().ifPresent(day -> json.put(PERIOD_ENDS.get("end"), day.toString()));
        });
        goal.result().ifPresent(progress -> {
            json.set(PROGRESS, json.get(RESULT));
            json.put(RESULT, progress.toString());
        });
        json.set(KEY_RESULTS, keyResults(goal));
        json.removeIf(value -> value.isArray() && value.isEmpty());
        return json;
    }

    private static ArrayNode keyResults(Goal goal) {
        ArrayNode list = Forms.JSON.arrayNode();
        for (Measure measure : goal.measures()) {
            ObjectNode one = list.addObject().put("text", measure.name());
            measure.progress().ifPresent(progress -> one.put(RESULT, progress.toString()));
        }
        return list;
    }

    /** @throws UnreadableException naming the field, never its content */
    static Goal read(ObjectNode document) {
        ObjectNode json = document.deepCopy();
        json.remove(KEY_RESULTS);
        json.remove(RESULT);
        if (json.has(PROGRESS)) {
            json.set(RESULT, json.remove(PROGRESS));
        }
        if (json.path(LEVEL).isString()) {
            json.set(LEVEL, level(json.get(LEVEL).stringValue()));
        }
        if (json.has(PERIOD)) {
            ObjectNode period = Forms.JSON.objectNode();
            period.set("name", json.get(PERIOD));
            PERIOD_ENDS.forEach((end, name) -> period.set(end, Objects.requireNonNullElse(json.get(name), NONE)));
            json.set(PERIOD, period);
        }
        if (!json.has("measures")) {
            json.putArray("measures");
        }
        return build(json);
    }

    private static JsonNode level(String code) {
        try {
            GoalLevel level = GoalLevel.of(code);
            return Forms.JSON.objectNode().put("code", level.code()).put("rank", level.rank());
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableException(LEVEL);
        }
    }

    private static Goal build(ObjectNode json) {
        try {
            return Shapes.GOAL.read(json);
        } catch (IllegalArgumentException | IllegalStateException notLegal) {
            throw new UnreadableException(FORMAT);
        }
    }
}
