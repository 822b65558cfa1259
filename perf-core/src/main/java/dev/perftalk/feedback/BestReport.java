package dev.perftalk.feedback;

import dev.perftalk.kernel.Why;
import java.util.List;

/**
 * What a check noticed. It holds none of the giver's words.
 *
 * @param flaws what must change before it can be said; unmodifiable
 * @param hints what could be better and stops nothing; unmodifiable
 */
public record BestReport(List<BestFinding> flaws, List<BestFinding> hints) {
    public BestReport {
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
}
