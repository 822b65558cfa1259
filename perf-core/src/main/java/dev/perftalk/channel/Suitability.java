package dev.perftalk.channel;

import dev.perftalk.kernel.Text;

/** How well a channel suits a scenario, the best first. */
public enum Suitability {
    IDEAL,
    SUITABLE,
    FAIR,
    UNSUITABLE;

    /** What it is called. */
    public Text label() {
        return Text.message(Suitability.class, "suitability." + name());
    }
}
