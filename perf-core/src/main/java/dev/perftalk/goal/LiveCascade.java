package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cascade that is kept current while goals come, change, move and go: what a change costs grows with the depth of the
 * goal and not with the number of goals. It is at any time exactly what {@link GoalCascade#of} makes of its {@link
 * #goals()}, to the last digit.
 *
 * <p>The one type here that changes, as a copy of a million goals for each new number would be no help to anyone. Not
 * thread-safe, not even for reading while another thread changes it: keep it to one thread, or behind a lock of your own.
 * A change that is refused leaves it as it was.
 */
public final class LiveCascade extends Cascade {
    private final Edits edits;

    private LiveCascade(FlatCascade flat) {
        super(flat);
        edits = new Edits(flat);
    }

    /** Starts with these goals, in any order; see {@link #of(Collection, Map)}. */
    public static Outcome<LiveCascade> of(Collection<Goal> goals) {
        return of(goals, Map.of());
    }

    /**
     * Starts with these goals, in any order. Refused, naming every goal, where goals are above themselves or have the id of
     * another one.
     *
     * @param rollUps the host's own ways to roll up
     */
    public static Outcome<LiveCascade> of(Collection<Goal> goals, Map<RollUp, RollUpRule> rollUps) {
        FlatCascade flat = new FlatCascade(goals, Map.copyOf(rollUps));
        List<Why> against = new ArrayList<>();
        flat.goals()
                .duplicates()
                .forEach(goal -> against.add(GoalFinding.DUPLICATE_ID.on(goal).why()));
        flat.loops().forEach(goal -> against.add(GoalFinding.LOOP.on(goal).why()));
        return against.isEmpty() ? Outcome.accepted(new LiveCascade(flat)) : Outcome.refused(against);
    }

    /** Takes in a goal, in the place of the one with its id where there is one. Refused where it would be above itself. */
    public Outcome<Goal> put(Goal goal) {
        return edits.put(goal) ? Outcome.accepted(goal) : putAll(List.of(goal)).map(goals -> goal);
    }

    /**
     * Takes in goals in any order, all or none; of the same id the last one stays. Refused where goals would be above
     * themselves, naming every one of them.
     */
    public Outcome<List<Goal>> putAll(Collection<Goal> goals) {
        Map<GoalId, Goal> changes = new LinkedHashMap<>();
        goals.forEach(goal -> changes.put(goal.id(), goal));
        List<Why> against = Loops.among(changes, this::find).stream()
                .map(id -> Why.message(LiveCascade.class, "LOOP", id))
                .toList();
        if (against.isEmpty()) {
            edits.putAll(changes.values());
        }
        return Outcome.unless(against, List.copyOf(changes.values()));
    }

    /** Hangs a goal with all below it below another one. Refused where one of the two is not there, or it would be above itself. */
    public Outcome<Goal> move(GoalId id, GoalId parent) {
        int slot = flat().goals().find(id);
        int above = flat().goals().find(parent);
        if (slot != Slots.NONE && above != Slots.NONE) {
            return edits.move(slot, above)
                    ? Outcome.accepted(flat().goals().goal(slot))
                    : put(flat().goals().goal(slot).withParent(parent));
        }
        return Outcome.refused(Stream.of(id, parent)
                .filter(goal -> find(goal).isEmpty())
                .map(goal -> Why.message(LiveCascade.class, "UNKNOWN_GOAL", goal))
                .toList());
    }

    /** Makes a goal with all below it a root. Refused where it is not there. */
    public Outcome<Goal> detach(GoalId id) {
        return find(id).map(goal -> put(goal.withParent(Optional.empty())))
                .orElseGet(() -> Outcome.refused(Why.message(LiveCascade.class, "UNKNOWN_GOAL", id)));
    }

    /** Takes a goal out, empty where it is not there; those right below it are roots until it comes again. */
    public Optional<Goal> remove(GoalId id) {
        Optional<Goal> removed = find(id);
        removed.ifPresent(edits::remove);
        return removed;
    }

    /**
     * Rolls everything up anew: of use only where a host's own rule has come to answer differently, as everything else is
     * kept current. Allocates nothing, unless goals were moved, added or removed since the last time.
     */
    public void recompute() {
        flat().rollUp();
    }
}
