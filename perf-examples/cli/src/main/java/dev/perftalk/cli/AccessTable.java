package dev.perftalk.cli;

import dev.perftalk.access.AccessMatrix;
import dev.perftalk.access.Action;
import dev.perftalk.access.Condition;
import dev.perftalk.access.RecordKind;
import dev.perftalk.access.Relation;
import dev.perftalk.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An access matrix to be read from the top: for each kind of record and each action, who may, and on what condition. */
record AccessTable(AccessMatrix matrix, Words words) {
    private record Row(RecordKind kind, Action action, Relation relation, Condition condition) {}

    private List<Row> rows(RecordKind kind) {
        return Stream.of(Action.values())
                .flatMap(action -> Stream.of(Relation.values())
                        .map(relation -> new Row(kind, action, relation, matrix.condition(kind, action, relation))))
                .filter(row -> row.condition() != Condition.NEVER)
                .toList();
    }

    /** For a terminal: a paragraph for each kind of record. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        int width = Stream.of(Relation.values())
                .mapToInt(relation -> Columns.width(in(relation.label())))
                .max()
                .orElseThrow();
        for (RecordKind kind : RecordKind.values()) {
            lines.add(in(kind.label()));
            List<Row> rows = rows(kind);
            for (Action action : Action.values()) {
                List<Row> of =
                        rows.stream().filter(row -> row.action() == action).toList();
                if (!of.isEmpty()) {
                    lines.add("  " + in(action.label()));
                    of.forEach(row ->
                            lines.add("    " + Columns.pad(in(row.relation().label()), width) + "  "
                                    + in(row.condition().label())));
                }
            }
            lines.add("");
        }
        lines.add(words.say("access.else"));
        return lines;
    }

    /** For a page: one table. */
    List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| "
                + String.join(
                        " | ",
                        words.say("access.record"),
                        words.say("access.action"),
                        words.say("access.who"),
                        words.say("access.when"))
                + " |");
        lines.add("|---|---|---|---|");
        Stream.of(RecordKind.values())
                .flatMap(kind -> rows(kind).stream())
                .forEach(row -> lines.add("| "
                        + String.join(
                                " | ",
                                in(row.kind().label()),
                                in(row.action().label()),
                                in(row.relation().label()),
                                in(row.condition().label()))
                        + " |"));
        lines.add("");
        lines.add(words.say("access.else"));
        return lines;
    }

    private String in(Text text) {
        return words.in(text);
    }
}
