package dev.perftalk.feedback.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The models of all languages with the features that they weigh. Immutable, safe for any number of threads. */
public final class Models {
    private final Features features;
    private final Map<Tongue, Model> models;

    private Models(Features features, Map<Tongue, Model> models) {
        this.features = features;
        this.models = models;
    }

    /** Those that ship. */
    public static Models load() {
        Map<Tongue, Model> models = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            models.put(tongue, Model.load(tongue));
        }
        return new Models(new Features(), models);
    }

    /** With another model for a language. */
    public Models with(Tongue tongue, Model model) {
        Map<Tongue, Model> others = new EnumMap<>(models);
        others.put(tongue, model);
        return new Models(features, others);
    }

    Features features() {
        return features;
    }

    Model of(Tongue tongue) {
        return Objects.requireNonNull(models.get(tongue));
    }
}
