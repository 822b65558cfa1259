package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What can be asked of a goal. */
public sealed interface GoalCommand {
    /**
     * Hang it below another goal, or make it a root.
     *
     * @param parent the goal above from now on, empty for a root
     * @param line the new parent and everything above it, the nearest first; empty for a root
     */
    record Move(Optional<GoalId> parent, List<Goal> line) implements GoalCommand {
        public Move {
            Objects.requireNonNull(parent, "parent");
            line = List.copyOf(line);
        }
    }

    /**
     * Take down what was measured.
     *
     * @param measure the name of one of the goal's measures
     * @param actual where it is now, in the measure's unit
     */
    record Measured(String measure, BigDecimal actual) implements GoalCommand {
        public Measured {
            Objects.requireNonNull(measure, "measure");
            Amounts.check("actual", actual);
        }
    }
}
