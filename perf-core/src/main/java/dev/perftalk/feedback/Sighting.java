package dev.perftalk.feedback;

import java.util.List;
import java.util.Objects;

/**
 * Something that an engine sees in a text.
 *
 * @param <M> {@link BestElement} or {@link BestFlaw}
 * @param mark what it sees
 * @param confidence how sure it is, from 0 to 1; from 0.5 on it counts as seen
 * @param spans what shows it, the strongest first; may be empty; unmodifiable
 */
public record Sighting<M extends Enum<M>>(M mark, double confidence, List<Span> spans) {
    /** @throws IllegalArgumentException where the confidence is not between 0 and 1 */
    public Sighting {
        Objects.requireNonNull(mark, "mark");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence must be between 0 and 1, but is " + confidence);
        }
        spans = List.copyOf(spans);
    }

    /** Whether it counts as seen. */
    public boolean isSeen() {
        return confidence >= 0.5;
    }
}
