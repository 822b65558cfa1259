package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalRemoval;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Deletes a goal, and does with those below it what was chosen. */
public record GoalDeletion(Work work) {
    /** A commit holds so many, as each takes its version and the one before it. */
    private static final int MOST = Commit.MAX_WRITES / 2 - 1;

    /** What was removed, or every reason against it; what the caller may not see is neither named nor counted. */
    public Outcome<GoalRemoval> take(GoalId id, OnDelete choice) {
        Optional<Goal> goal = work.find(Records.GOAL, id.value());
        if (goal.isEmpty()) {
            return Outcome.refused(Desk.notFound(id));
        }
        List<Goal> below = new Lineage(work.unit(), Map.of()).below(id, choice == OnDelete.CASCADE);
        List<Goal> seen = work.gate().shown(Records.GOAL, below);
        Outcome<GoalRemoval> decided = GoalRemoval.of(goal.get(), seen, choice);
        List<Why> against = new ArrayList<>(decided.why());
        touched(goal.get(), decided)
                .flatMap(one -> work.gate().against(Action.WRITE, Records.GOAL, one).stream())
                .forEach(against::add);
        if (seen.size() < below.size()) {
            against.add(Why.message(GoalDeletion.class, "HIDDEN_BELOW", id));
        }
        if (below.size() + 1 > MOST) {
            against.add(Why.message(GoalDeletion.class, "TOO_MANY_BELOW", MOST, id));
        }
        if (against.isEmpty()) {
            write(decided.orThrow());
        }
        return against.isEmpty() ? decided.map(this::veiled) : Outcome.refused(against);
    }

    private GoalRemoval veiled(GoalRemoval removal) {
        return new GoalRemoval(
                work.veiled(Records.GOAL, removal.removed()), work.veiled(Records.GOAL, removal.detached()));
    }

    /** What a removal writes; where it is refused, what it was to remove at least. */
    private static Stream<Goal> touched(Goal goal, Outcome<GoalRemoval> decided) {
        return decided.isAccepted()
                ? Stream.concat(decided.orThrow().removed().stream(), decided.orThrow().detached().stream())
                : Stream.of(goal);
    }

    private void write(GoalRemoval removal) {
        removal.detached().forEach(goal -> work.unit().put(Records.GOAL.type(), goal));
        removal.removed()
                .forEach(goal ->
                        work.unit().delete(Records.GOAL.type(), goal.id().value()));
    }
}
