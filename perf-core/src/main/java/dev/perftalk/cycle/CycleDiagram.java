package dev.perftalk.cycle;

import dev.perftalk.kernel.Text;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link CycleTable} as the text of a diagram: its states, and an arrow for each row. */
public final class CycleDiagram {
    private final CycleTable table;

    private CycleDiagram(CycleTable table) {
        this.table = table;
    }

    /** The diagram of a table. */
    public static CycleDiagram of(CycleTable table) {
        return new CycleDiagram(table);
    }

    /**
     * In the language of Mermaid: a state diagram. What is done where a cycle is and leaves it there stands below the
     * state's name; a lock marks an arrow with a gate, and a clock what the grace period limits.
     */
    public String mermaid(Locale language) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        Stream.of(Phase.values())
                .flatMap(phase -> Stream.of(CycleStatus.values())
                        .filter(status -> occurs(phase, status))
                        .map(status -> state(phase, status, language)))
                .forEach(text::append);
        text.append("    [*] --> ").append(id(Phase.PLAN, CycleStatus.ACTIVE)).append('\n');
        table.transitions().stream()
                .filter(row -> !stays(row))
                .map(row -> "    %s --> %s : %s\n"
                        .formatted(id(row.from(), row.in()), id(row.to(), row.becomes()), words(row, language)))
                .forEach(text::append);
        return text.toString();
    }

    private boolean occurs(Phase phase, CycleStatus status) {
        return table.transitions().stream()
                .anyMatch(row ->
                        row.from() == phase && row.in() == status || row.to() == phase && row.becomes() == status);
    }

    private static boolean stays(Transition row) {
        return row.from() == row.to() && row.in() == row.becomes();
    }

    private String state(Phase phase, CycleStatus status, Locale language) {
        Text name = status == CycleStatus.ACTIVE
                ? phase.label()
                : Text.message(CycleDiagram.class, "state.OF", phase.label(), status.label());
        String staying = table.transitions(phase, status).stream()
                .filter(CycleDiagram::stays)
                .map(row -> "\\n" + words(row, language))
                .collect(Collectors.joining());
        return "    state \"%s%s\" as %s\n".formatted(name.in(language), staying, id(phase, status));
    }

    private static String words(Transition row, Locale language) {
        return row.label().in(language) + (row.gated() ? " 🔒" : "") + (row.late() ? " ⏳" : "");
    }

    private static String id(Phase phase, CycleStatus status) {
        return status == CycleStatus.ACTIVE ? phase.name() : phase + "_" + status;
    }
}
