package dev.perftalk.cycle;

import dev.perftalk.kernel.CycleId;
import java.util.Objects;
import java.util.Optional;

/**
 * What has come of a cycle, and of the turn after it.
 *
 * @param cycle the cycle as it becomes
 * @param next its next turn as it becomes, where that is opened or changed
 * @param withdrawn the next turn, where it is to be deleted
 */
public record Turn(Cycle cycle, Optional<Cycle> next, Optional<CycleId> withdrawn) {
    public Turn {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(withdrawn, "withdrawn");
    }

    static Turn of(Cycle cycle) {
        return new Turn(cycle, Optional.empty(), Optional.empty());
    }
}
