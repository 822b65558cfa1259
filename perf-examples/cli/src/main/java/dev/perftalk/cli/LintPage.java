package dev.perftalk.cli;

import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.BestReport;
import dev.perftalk.feedback.Span;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/** A report for a person: the text with carets under what is meant, why, and what to ask oneself. */
final class LintPage {
    private static final int WIDTH = 88;
    private static final String INDENT = "    ";

    private final Words words;
    private final Ansi ansi;
    private final PrintWriter out;

    /** The reasons that were given; a second place of the same flaw is marked, not explained again. */
    private final Set<String> said = new HashSet<>();

    LintPage(Words words, boolean coloured, PrintWriter out) {
        this.words = words;
        this.ansi = coloured ? Ansi.ON : Ansi.OFF;
        this.out = out;
    }

    void print(String text, BestReport report) {
        for (Span row : Rows.of(text, WIDTH, words.language())) {
            out.println(shown(text, row.start(), row.end()).stripTrailing());
            report.flaws().forEach(finding -> finding.span().ifPresent(span -> mark(text, row, span, finding)));
        }
        report.flaws().stream().filter(finding -> finding.span().isEmpty()).forEach(this::overall);
        report.hints().forEach(this::hint);
        out.println();
        out.println(
                report.nextStep().isEmpty()
                        ? words.say("lint.fine")
                        : words.say(
                                "lint.next",
                                words.in(report.nextStep().orElseThrow().question())));
        out.flush();
    }

    /** Carets on each row that a span touches; the words on the row where it ends. */
    private void mark(String text, Span row, Span span, BestFinding finding) {
        int from = Math.max(row.start(), span.start());
        int to = Math.min(row.end(), span.end());
        if (from >= to) {
            return;
        }
        String before = " ".repeat(Columns.width(shown(text, row.start(), from)));
        String carets =
                "^".repeat(Math.max(1, Columns.width(shown(text, from, to).stripTrailing())));
        out.println(before
                + ansi.string("@|bold,red " + carets + "|@")
                + (span.end() <= row.end() ? " " + name(finding) : ""));
        if (span.end() <= row.end() && said.add(finding.code())) {
            say(finding);
        }
    }

    /** A flaw of the text as a whole. */
    private void overall(BestFinding finding) {
        out.println();
        out.println(ansi.string("@|bold,red " + name(finding) + "|@"));
        say(finding);
    }

    private String name(BestFinding finding) {
        return finding.flaw().map(flaw -> words.in(flaw.label())).orElse("");
    }

    private void hint(BestFinding finding) {
        out.println();
        out.println(ansi.string("@|bold,yellow " + words.in(finding.element().label()) + "|@"));
        say(finding);
        out.println(INDENT + words.in(finding.starter()));
    }

    private void say(BestFinding finding) {
        List.of(finding.why().text(), finding.question())
                .forEach(sentence -> Paragraph.lines(words.in(sentence), WIDTH - INDENT.length(), words.language())
                        .forEach(line -> out.println(INDENT + line)));
    }

    /** What a terminal would obey becomes a blank. */
    private static String shown(String text, int start, int end) {
        return Columns.cut(text.substring(start, end), Integer.MAX_VALUE);
    }
}
