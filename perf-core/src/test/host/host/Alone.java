package host;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.FeedbackKind;

/** Reads feedback where there is no validation provider, and prints the code of each finding on a line. */
public final class Alone {
    private Alone() {}

    public static void main(String[] arguments) {
        BestAnalyzer.standard()
                .analyze("You are careless.", FeedbackKind.IMPROVEMENT)
                .flaws()
                .forEach(flaw -> System.out.println(flaw.code()));
    }
}
