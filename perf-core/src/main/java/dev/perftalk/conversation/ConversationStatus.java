package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;

/** How far the record of a conversation has come. */
public enum ConversationStatus {
    /** One side has asked for it; both build its agenda. */
    PLANNED,
    /** It took place, and what is written down of it waits for the other side. */
    HELD,
    /** The other side has acknowledged it, which locks it at once: nobody changes what another has signed. */
    ACKNOWLEDGED,
    /** The other side has let it be changed once more; what was acknowledged stands until then. */
    REOPENED,
    /** It was planned, and does not take place. */
    CALLED_OFF;

    /** What it is called. */
    public Text label() {
        return Text.message(ConversationStatus.class, "status." + name());
    }
}
