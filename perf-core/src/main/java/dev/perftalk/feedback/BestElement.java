package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import java.util.Objects;

/** The four parts of BEST: the article, part three, 1. */
public enum BestElement {
    BEHAVIOR,
    CONSEQUENCE,
    OPTIONS,
    OUTLOOK;

    /** What it is called. */
    public Text label() {
        return Text.message(BestElement.class, "element." + name());
    }

    /** What the giver can ask themselves to find it. */
    public Text question() {
        return Text.message(BestElement.class, "question." + name());
    }

    /** What to ask where words hurt that this part, being there, makes needless. */
    Text alreadySaid() {
        return Text.message(BestElement.class, "already." + name());
    }

    /** How a sentence with it can begin, with gaps that only the giver can fill. */
    public Text starter(FeedbackKind kind) {
        return kind == FeedbackKind.RECOGNITION
                ? Text.message(BestElement.class, "thanks." + name())
                : Text.message(BestElement.class, "starter." + name());
    }

    /** This part of some feedback, "" where it is missing. */
    public String of(BestParts parts) {
        String part = switch (this) {
            case BEHAVIOR -> parts.behavior();
            case CONSEQUENCE -> parts.consequence();
            case OPTIONS -> parts.options();
            case OUTLOOK -> parts.outlook();
        };
        return Objects.requireNonNullElse(part, "");
    }
}
