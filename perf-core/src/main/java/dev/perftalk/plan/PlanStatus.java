package dev.perftalk.plan;

import dev.perftalk.kernel.Text;

/** How a plan stands; worked out of its actions, so that the two never disagree. */
public enum PlanStatus {
    /** Something is still to be done. */
    OPEN,
    /** All is done that was not given up. */
    DONE,
    /** It was given up, or each of its actions was. */
    DROPPED;

    /** What it is called. */
    public Text label() {
        return Text.message(PlanStatus.class, "status." + name());
    }
}
