package dev.perftalk.cli;

import dev.perftalk.cycle.Criterion;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Transition;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** How cycles go, for people: what is allowed where one is, then what each phase needs before the next. */
final class CyclePage {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final CyclePolicy policy;
    private final Words words;
    private final PrintWriter out;

    private CyclePage(CyclePolicy policy, Words words, PrintWriter out) {
        this.policy = policy;
        this.words = words;
        this.out = out;
    }

    static void print(CyclePolicy policy, Words words, PrintWriter out) {
        CyclePage page = new CyclePage(policy, words, out);
        out.println(words.say("cycle.table"));
        for (Phase phase : Phase.values()) {
            Stream.of(CycleStatus.values()).forEach(status -> page.rows(phase, status));
        }
        for (Phase phase : Phase.values()) {
            page.gate(phase);
        }
    }

    private void rows(Phase phase, CycleStatus status) {
        List<Transition> rows = policy.table().transitions(phase, status);
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.say("cycle.place", phase.label(), status.label()));
        int width =
                rows.stream().mapToInt(row -> Columns.width(label(row))).max().orElseThrow();
        for (Transition row : rows) {
            String to = words.say("cycle.to", row.to().label(), row.becomes().label());
            String gate = row.gated() ? words.say("cycle.gated") : "";
            String late = row.late() ? words.say("cycle.late", policy.grace().toDays()) : "";
            out.println((INDENT + Columns.pad(label(row), width) + INDENT + to + gate + late).stripTrailing());
        }
    }

    private String label(Transition row) {
        return words.in(row.label());
    }

    private void gate(Phase phase) {
        out.println();
        out.println(words.say("cycle.gate", phase.label()));
        List<Criterion> criteria = policy.gate(phase).criteria();
        int codes = criteria.stream().mapToInt(one -> one.code().length()).max().orElse(0);
        int grades = criteria.stream()
                .mapToInt(one -> Columns.width(grade(one)))
                .max()
                .orElse(0);
        for (Criterion criterion : criteria) {
            String lead = INDENT
                    + Columns.pad(grade(criterion), grades)
                    + INDENT
                    + Columns.pad(criterion.code(), codes)
                    + INDENT;
            List<String> lines =
                    Paragraph.lines(words.in(criterion.label()), WIDTH - Columns.width(lead), words.language());
            for (int line = 0; line < lines.size(); line++) {
                out.println((line == 0 ? lead : " ".repeat(Columns.width(lead))) + lines.get(line));
            }
        }
    }

    private String grade(Criterion criterion) {
        return words.say(criterion.blocks() ? "cycle.blocks" : "cycle.advises");
    }
}
