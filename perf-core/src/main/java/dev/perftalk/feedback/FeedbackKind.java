package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;

/** What the giver means to do. */
public enum FeedbackKind {
    /** Something should change; held to all four parts of BEST. */
    IMPROVEMENT,
    /** Praise or thanks; always welcome, however short. */
    RECOGNITION;

    /** What it is called. */
    public Text label() {
        return Text.message(FeedbackKind.class, "kind." + name());
    }
}
