package dev.perftalk.goal;

import dev.perftalk.kernel.Text;

/** What the numbers of a measure are; it can't change once there is an actual. */
public enum MeasureKind {
    /** In any unit. */
    NUMBER,
    PERCENT,
    /** In a currency, whose code is the unit. */
    MONEY,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** How many of the milestones are reached, in their order. */
    MILESTONES;

    /** What it is called. */
    public Text label() {
        return Text.message(MeasureKind.class, "measure." + name());
    }
}
