package dev.perftalk.cli;

import dev.perftalk.goal.Progress;
import dev.perftalk.goal.RollUpExplanation;
import dev.perftalk.goal.RollUpPart;
import java.io.PrintWriter;
import java.math.BigDecimal;

/** Where the progress of one goal comes from: a sentence, then a line for each part. */
final class CascadeExplanation {
    private static final int WIDTH = 100;
    private static final int NUMBER_WIDTH = 10;

    private CascadeExplanation() {}

    static void print(RollUpExplanation explanation, Words words, PrintWriter out) {
        Paragraph.lines(words.in(explanation.text()), WIDTH, words.language()).forEach(out::println);
        if (!explanation.parts().isEmpty()) {
            out.println();
            out.println(
                    row(words.say("explain.progress"), words.say("explain.weight"), words.say("explain.share"), ""));
            explanation.parts().forEach(part -> out.println(row(explanation, part)));
        }
    }

    private static String row(RollUpExplanation explanation, RollUpPart part) {
        return row(
                part.progress().map(Progress::toString).orElse("–"),
                part.weight().toPlainString(),
                Progress.of(explanation.share(part)).toString(),
                part.amount()
                                .map(BigDecimal::toPlainString)
                                .map(amount -> amount + "  ")
                                .orElse("")
                        + part.subject());
    }

    private static String row(String progress, String weight, String share, String subject) {
        String row = padded(progress) + padded(weight) + padded(share) + "  " + subject;
        return Columns.cut(row.stripTrailing(), WIDTH);
    }

    private static String padded(String number) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - Columns.width(number))) + number;
    }
}
