package dev.perftalk.cycle;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import java.util.List;
import java.util.Objects;

/** What can be asked of a cycle. */
public sealed interface CycleCommand {
    /**
     * Move on to the next phase.
     *
     * @param to the phase right after the present one
     */
    record Advance(Phase to) implements CycleCommand {
        public Advance {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * End a cycle that has gone the whole way round, and open its next turn.
     *
     * @param nextPeriod with both ends and another name, beginning after the present one
     * @param nextGoals the goals to begin the next turn with; may be empty for now
     */
    record Close(Period nextPeriod, List<GoalId> nextGoals) implements CycleCommand {
        public Close {
            Objects.requireNonNull(nextPeriod, "nextPeriod");
            nextGoals = List.copyOf(nextGoals);
        }
    }
}
