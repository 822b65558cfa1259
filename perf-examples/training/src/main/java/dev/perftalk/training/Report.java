package dev.perftalk.training;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A score as lines of text. */
public final class Report {
    private Report() {}

    /** A row for each element and flaw, then the means. */
    static String of(String name, Score score) {
        StringBuilder report =
                new StringBuilder(String.format(Locale.ROOT, "%-14s  %5s  %5s  %5s  %5s%n", name, "P", "R", "F1", "n"));
        score.elements().forEach((element, tally) -> append(report, element.name(), tally));
        score.flaws().forEach((flaw, tally) -> append(report, flaw.name(), tally));
        Map<String, Double> means = new LinkedHashMap<>();
        means.put("elements", score.elementsF1());
        means.put("fair", score.fair());
        means.put("flaws", score.flawsF1());
        means.put("spans", score.spanAccuracy());
        means.put("iou", score.spanOverlap());
        means.put("all right", score.exact());
        means.forEach((mean, value) -> report.append(String.format(Locale.ROOT, "%s %.3f  ", mean, value)));
        return report.append(System.lineSeparator()).toString();
    }

    private static void append(StringBuilder report, String name, Tally tally) {
        report.append(String.format(
                Locale.ROOT,
                "%-14s  %.3f  %.3f  %.3f  %5d%n",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.support()));
    }
}
