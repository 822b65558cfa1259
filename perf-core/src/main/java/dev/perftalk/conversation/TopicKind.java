package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;

/** What a topic is about. */
public enum TopicKind {
    /** What is to be reached, and why. */
    GOAL,
    /** How the work goes. */
    PROCESS,
    /** What came out. */
    RESULT,
    /** How somebody grows. */
    DEVELOPMENT,
    /** A grade, pay or promotion. */
    RATING_OR_PAY;

    /** What it is called. */
    public Text label() {
        return Text.message(TopicKind.class, "topic." + name());
    }
}
