package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.util.Objects;

/**
 * How well one channel suits one scenario.
 *
 * @param channel the row it stands in
 * @param scenario the column it stands in
 * @param grade how well
 * @param why the reason
 */
public record MatrixCell(Text channel, Text scenario, Grade grade, Text why) {
    public MatrixCell {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(why, "why");
    }
}
