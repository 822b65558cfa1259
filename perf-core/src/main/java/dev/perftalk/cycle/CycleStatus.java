package dev.perftalk.cycle;

import dev.perftalk.kernel.Text;

/** Whether a cycle goes on. Only an active one moves. */
public enum CycleStatus {
    ACTIVE,
    /** It rests for a while, as during a long leave. */
    SUSPENDED,
    /** It has gone the whole way round. */
    CLOSED,
    /** It was given up. */
    CANCELLED;

    /** Whether nothing more is to come of it. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }

    /** What it is called. */
    public Text label() {
        return Text.message(CycleStatus.class, "status." + name());
    }
}
