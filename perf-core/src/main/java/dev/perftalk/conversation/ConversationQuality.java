package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;

/** What makes a talk a performance conversation: the article, part one. */
public enum ConversationQuality {
    /** About acts and facts, with support offered. */
    CONSTRUCTIVE,
    /** Both have their say, and listen. */
    TWO_WAY,
    /** Often and light, each taking up the one before. */
    CONTINUOUS,
    /** What was found leads to action and growth. */
    FORWARD_LOOKING;

    /** What it is called. */
    public Text label() {
        return Text.message(ConversationQuality.class, "quality." + name());
    }
}
