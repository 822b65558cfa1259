package dev.perftalk.feedback;

import java.util.List;

/**
 * All that an engine sees in a text, sure or not; what it doesn't name it doesn't see. It holds none of the words.
 *
 * @param elements of BEST, each at most once; unmodifiable
 * @param flaws each at most once; unmodifiable
 */
public record Reading(List<Sighting<BestElement>> elements, List<Sighting<BestFlaw>> flaws) {
    public Reading {
        elements = List.copyOf(elements);
        flaws = List.copyOf(flaws);
    }
}
