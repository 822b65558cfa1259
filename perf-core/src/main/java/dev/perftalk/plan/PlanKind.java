package dev.perftalk.plan;

import dev.perftalk.kernel.Text;

/** What a plan is for. */
public enum PlanKind {
    /** Something is to go better: what a review leads to. */
    IMPROVEMENT,
    /** Somebody is to grow: what a talk about ability and career leads to. */
    DEVELOPMENT;

    /** What it is called. */
    public Text label() {
        return Text.message(PlanKind.class, "kind." + name());
    }
}
