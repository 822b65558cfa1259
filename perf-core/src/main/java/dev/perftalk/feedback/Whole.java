package dev.perftalk.feedback;

import dev.perftalk.kernel.Why;
import java.util.Optional;

/** What can be noticed about a part as a whole; the words for it are always the same, so they are made once. */
enum Whole {
    BEHAVIOR_MISSING(BestElement.BEHAVIOR, FeedbackKind.IMPROVEMENT),
    CONSEQUENCE_MISSING(BestElement.CONSEQUENCE, FeedbackKind.IMPROVEMENT),
    OPTIONS_MISSING(BestElement.OPTIONS, FeedbackKind.IMPROVEMENT),
    OUTLOOK_MISSING(BestElement.OUTLOOK, FeedbackKind.IMPROVEMENT),
    OPTIONS_CLOSED(BestElement.OPTIONS, FeedbackKind.IMPROVEMENT),
    MOMENT_UNSAID(BestElement.BEHAVIOR, FeedbackKind.RECOGNITION),
    EFFECT_UNSAID(BestElement.CONSEQUENCE, FeedbackKind.RECOGNITION);

    private final BestFinding finding;

    Whole(BestElement element, FeedbackKind kind) {
        finding = new BestFinding(
                element,
                Optional.empty(),
                Optional.empty(),
                Why.message(Whole.class, name()),
                element.question(),
                element.starter(kind));
    }

    /** What to say of an improvement without this part. */
    static Whole missing(BestElement element) {
        return switch (element) {
            case BEHAVIOR -> BEHAVIOR_MISSING;
            case CONSEQUENCE -> CONSEQUENCE_MISSING;
            case OPTIONS -> OPTIONS_MISSING;
            case OUTLOOK -> OUTLOOK_MISSING;
        };
    }

    BestFinding finding() {
        return finding;
    }
}
