package dev.perftalk.feedback;

import dev.perftalk.kernel.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was noticed in feedback, in its parts or in free text. It holds none of the giver's words.
 *
 * @param elements the parts of BEST that are there, and what shows them; unmodifiable
 * @param flaws what should change before it is said, in the order of the text; unmodifiable
 * @param hints what could be better and stops nothing; unmodifiable
 */
public record BestReport(List<Sighting<BestElement>> elements, List<BestFinding> flaws, List<BestFinding> hints) {
    /** From what hurts most to what merely helps little; what has no flaw, as a missing part, comes after all that do. */
    private static final List<BestFlaw> BY_WEIGHT = List.of(
            BestFlaw.THREAT,
            BestFlaw.BLAME,
            BestFlaw.LABEL,
            BestFlaw.COMPARISON,
            BestFlaw.COMMAND,
            BestFlaw.GENERALIZATION,
            BestFlaw.VAGUE);

    public BestReport {
        elements = List.copyOf(elements);
        flaws = List.copyOf(flaws);
        hints = List.copyOf(hints);
    }

    /** Whether it can be said as it is. */
    public boolean isAccepted() {
        return flaws.isEmpty();
    }

    /** The reason of each flaw. */
    public List<Why> why() {
        return flaws.stream().map(BestFinding::why).toList();
    }

    /** Whether a part of BEST is there. */
    public boolean has(BestElement element) {
        return elements.stream().anyMatch(sighting -> sighting.mark() == element);
    }

    /** Whether there is a flaw of a type, be it a hint only. */
    public boolean has(BestFlaw flaw) {
        return flaws.stream().anyMatch(finding -> is(finding, flaw))
                || hints.stream().anyMatch(finding -> is(finding, flaw));
    }

    private static boolean is(BestFinding finding, BestFlaw flaw) {
        return finding.flaw().filter(flaw::equals).isPresent();
    }

    /** The one thing to do next: about what hurts most, else the first part that could still be said. */
    public Optional<BestFinding> nextStep() {
        return flaws.stream()
                .min(Comparator.comparingInt(BestReport::weight))
                .or(() -> hints.stream().findFirst());
    }

    private static int weight(BestFinding finding) {
        return finding.flaw().map(BY_WEIGHT::indexOf).orElse(BY_WEIGHT.size());
    }
}
