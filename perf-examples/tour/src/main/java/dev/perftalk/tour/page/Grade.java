package dev.perftalk.tour.page;

import java.util.Locale;

/** How well a channel suits a scenario, best first. */
public enum Grade {
    IDEAL,
    SUITABLE,
    FAIR,
    UNSUITABLE;

    String style() {
        return "grade-" + name().toLowerCase(Locale.ROOT);
    }

    String sign(Words words) {
        return words.say("grade.sign." + name());
    }

    String label(Words words) {
        return words.say("grade." + name());
    }
}
