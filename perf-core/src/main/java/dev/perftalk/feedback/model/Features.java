package dev.perftalk.feedback.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Everything by which a clause is weighed. Safe for any number of threads. */
public final class Features {
    private final Map<Tongue, Cues> cues = new EnumMap<>(Tongue.class);

    /** Reads the cues of all languages. */
    public Features() {
        for (Tongue tongue : Tongue.values()) {
            cues.put(tongue, Cues.of(tongue));
        }
    }

    /** Tells the features of a clause, the same ones in the same order each time. */
    public void of(char[] text, Clause clause, boolean recognition, Sink sink) {
        Grams.of(text, clause, sink);
        Objects.requireNonNull(cues.get(clause.tongue())).features(text, clause, recognition, sink);
    }
}
