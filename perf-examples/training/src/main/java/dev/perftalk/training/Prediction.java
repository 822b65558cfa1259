package dev.perftalk.training;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.feedback.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an analyser says of a text.
 *
 * @param elements those that it takes to be there
 * @param flaws those that it takes to be there, each with its places
 */
public record Prediction(Set<BestElement> elements, Map<BestFlaw, List<Span>> flaws) {
    /** Nothing is there: what counts where a text was left out. */
    public static final Prediction NOTHING = new Prediction(Set.of(), Map.of());
}
