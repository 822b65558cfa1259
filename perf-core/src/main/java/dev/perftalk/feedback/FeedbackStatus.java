package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;

/** How far feedback has come. */
public enum FeedbackStatus {
    /** The receiver has asked for it. */
    REQUESTED,
    /** Who was asked does not want to give it, and need not say why. */
    DECLINED,
    GIVEN,
    /** The receiver has read it. */
    ACKNOWLEDGED;

    /** What it is called. */
    public Text label() {
        return Text.message(FeedbackStatus.class, "status." + name());
    }
}
