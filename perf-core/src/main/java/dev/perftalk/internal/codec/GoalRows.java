package dev.perftalk.internal.codec;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.Text;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goals as comma-separated values, one a row: a column for each field, lists and objects as JSON in a cell. */
public final class GoalRows {
    private static final List<String> COLUMNS = List.of(
            GoalDocument.FORMAT,
            "id",
            "parent",
            "level",
            "owner",
            "title",
            "rationale",
            "priority",
            "weight",
            "period",
            "periodStart",
            "periodEnd",
            "result",
            "progress",
            "measures",
            "measuredAt",
            "confidence",
            "cancelled",
            "confidential",
            "rollUp",
            "overachievement",
            "contributesTo",
            "agreement",
            "revisions",
            "carriedFrom",
            "template");

    /** Those whose cells are JSON; a level is, where it is a vendor's own. */
    private static final Set<String> JSON_COLUMNS = Set.of(
            "priority",
            "measures",
            "keyResults",
            "confidence",
            "cancelled",
            "confidential",
            "contributesTo",
            "agreement",
            "revisions");

    private GoalRows() {}

    /** As {@link GoalLines#read}; a problem's number is that of the line on which its row begins. */
    public static void read(Reader reader, Consumer<Goal> goals, ObjLongConsumer<Text> problems) throws IOException {
        GoalSink sink = new GoalSink(goals, problems);
        Csv csv = new Csv(reader, GoalLines.MAX_LENGTH);
        List<String> header = csv.next();
        if (header == null) {
            return;
        }
        if (csv.isOpen()) {
            sink.expected("quote", csv.number());
            return;
        }
        List<String> columns = header.stream().map(String::strip).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            sink.expected("columns", csv.number());
            return;
        }
        for (List<String> cells = csv.next(); cells != null; cells = csv.next()) {
            if (csv.isOpen()) {
                sink.expected("quote", csv.number());
            } else if (csv.isCut()) {
                sink.expected("length", csv.number(), GoalLines.MAX_LENGTH);
            } else if (cells.stream().anyMatch(cell -> cell.indexOf(GoalLines.UNREADABLE) >= 0)) {
                sink.expected("encoding", csv.number());
            } else if (cells.size() > columns.size()) {
                sink.expected("cells", csv.number(), columns.size());
            } else {
                sink.take(row(columns, cells), csv.number());
            }
        }
    }

    private static ObjectNode row(List<String> columns, List<String> cells) {
        ObjectNode json = Forms.JSON.objectNode();
        for (int place = 0; place < cells.size(); place++) {
            String column = columns.get(place);
            String cell = cells.get(place);
            if (!cell.isEmpty()) {
                boolean isJson = JSON_COLUMNS.contains(column) || column.equals("level") && cell.startsWith("{");
                json.set(column, isJson ? json(cell) : Forms.JSON.stringNode(Csv.unguard(cell)));
            }
        }
        return json;
    }

    /** What is no JSON stays text, and is told like any other field that is not as it should be. */
    private static JsonNode json(String cell) {
        try {
            return GoalLines.JSON.readTree(cell);
        } catch (JacksonException notJson) {
            return Forms.JSON.stringNode(cell);
        }
    }

    /** The names of the columns as a row. */
    public static String header() {
        return Csv.write(COLUMNS);
    }

    /** A goal as a row, without the end of its last line. */
    public static String write(Goal goal) {
        ObjectNode json = GoalDocument.write(goal);
        return Csv.write(COLUMNS.stream().map(column -> cell(json.path(column))).toList());
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        return value.isString() ? Csv.guard(value.stringValue()) : GoalLines.JSON.writeValueAsString(value);
    }
}
