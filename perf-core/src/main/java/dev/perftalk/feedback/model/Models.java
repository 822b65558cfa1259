package dev.perftalk.feedback.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * The models of all languages with the features that they weigh. What ships for a language is read when the first text in
 * it is. Immutable, safe for any number of threads.
 */
public final class Models {
    private static final Models SHIPPED = new Models(Map.of());

    /** Those of a host's own. */
    private final Map<Tongue, Model> models;

    private Models(Map<Tongue, Model> models) {
        this.models = models;
    }

    /** Those that ship. */
    public static Models shipped() {
        return SHIPPED;
    }

    /** With another model for a language. */
    public Models with(Tongue tongue, Model model) {
        Map<Tongue, Model> others = new EnumMap<>(Tongue.class);
        others.putAll(models);
        others.put(tongue, model);
        return new Models(others);
    }

    Model of(Tongue tongue) {
        Model own = models.get(tongue);
        if (own != null) {
            return own;
        }
        return tongue == Tongue.ZH ? Chinese.MODEL : English.MODEL;
    }

    private static final class Chinese {
        private static final Model MODEL = Model.load(Tongue.ZH);
    }

    private static final class English {
        private static final Model MODEL = Model.load(Tongue.EN);
    }
}
