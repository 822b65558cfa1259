package dev.perftalk.cli;

import dev.perftalk.goal.GoalFinding;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A cascade's figures for people: a page of at most 100 columns. */
final class CascadeSummary {
    private static final int WIDTH = 100;
    private static final int ID_WIDTH = 32;
    private static final int MOST_ROOTS = 40;

    private final CascadeFigures figures;
    private final Words words;
    private final PrintWriter out;

    private CascadeSummary(CascadeFigures figures, Words words, PrintWriter out) {
        this.figures = figures;
        this.words = words;
        this.out = out;
    }

    static void print(CascadeFigures figures, Words words, PrintWriter out) {
        CascadeSummary summary = new CascadeSummary(figures, words, out);
        out.println(words.say("summary", figures.goals(), figures.roots().size(), figures.maxDepth()));
        summary.levels();
        summary.findings();
        summary.roots();
    }

    private void heading(String key) {
        out.println();
        out.println(words.say(key));
    }

    private void levels() {
        heading("levels");
        figures.levels()
                .forEach((level, count) -> out.printf(Locale.ROOT, "%8d  %s%n", count, words.in(level.label())));
    }

    private void findings() {
        heading("findings");
        int widest = Stream.of(Severity.values())
                .mapToInt(severity -> Columns.width(label(severity)))
                .max()
                .orElseThrow();
        figures.findings().forEach((kind, count) -> {
            if (count > 0) {
                finding(kind, count, widest);
            }
        });
        if (figures.findings().values().stream().allMatch(count -> count == 0)) {
            out.println("  " + words.say("findings.none"));
        }
    }

    private void finding(GoalFinding kind, int count, int widest) {
        String severity = Columns.pad(label(kind.severity()), widest);
        out.printf(Locale.ROOT, "%8d  %s  %s%n", count, severity, words.say("findings.kind", kind.meaning(), kind));
    }

    private String label(Severity severity) {
        return words.say("severity." + severity);
    }

    private void roots() {
        if (figures.roots().isEmpty()) {
            return;
        }
        heading("roots");
        List<CascadeFigures.Root> shown =
                figures.roots().stream().limit(MOST_ROOTS).toList();
        int idWidth = Math.min(
                ID_WIDTH,
                shown.stream()
                        .mapToInt(root -> Columns.width(root.goal().id().value()))
                        .max()
                        .orElseThrow());
        shown.forEach(root -> root(root, idWidth));
        if (shown.size() < figures.roots().size()) {
            out.println("  " + words.say("roots.more", figures.roots().size() - shown.size()));
        }
    }

    private void root(CascadeFigures.Root root, int idWidth) {
        String percent = root.progress().map(Progress::toString).orElse("–");
        String id = Columns.pad(Columns.cut(root.goal().id().value(), idWidth), idWidth);
        String line = "%8s  %s  %s".formatted(percent, id, root.goal().title());
        out.println(Columns.cut(line, WIDTH));
    }
}
