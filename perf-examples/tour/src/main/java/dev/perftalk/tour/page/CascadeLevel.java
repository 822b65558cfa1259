package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.util.Objects;

/**
 * The level of a goal.
 *
 * @param label what it is called
 * @param rank 0 for the company, 1 for departments, 2 for teams, 3 for individuals; any other number takes a colour of
 *     its own beyond the four
 */
public record CascadeLevel(Text label, int rank) {
    public CascadeLevel {
        Objects.requireNonNull(label, "label");
    }

    String style() {
        return rank >= 0 && rank <= 3 ? "level-" + rank : "level-other";
    }

    /** The first character of the label, so that colour isn't all that tells levels apart. */
    String letter(Words words) {
        String shown = words.of(label).strip();
        return shown.isEmpty() ? "" : shown.substring(0, shown.offsetByCodePoints(0, 1));
    }
}
