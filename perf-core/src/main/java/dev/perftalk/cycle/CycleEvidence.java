package dev.perftalk.cycle;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is on record for a cycle: all that a gate looks at. Whoever gathers it sees to it that it belongs there. Immutable. */
@Value.Immutable
public abstract class CycleEvidence implements WithCycleEvidence {
    CycleEvidence() {}

    /** Starts the evidence; the zone is required, all else may be missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** The goals that the cycle names. */
    public abstract List<Goal> goals();

    /** The goals of the tenant that matter: up to the company; the cycle's own alone where nothing else is given. */
    @Value.Default
    public GoalCascade cascade() {
        return GoalCascade.of(goals());
    }

    /** The conversations of this cycle, in any order. */
    public abstract List<Conversation> conversations();

    /** All touchpoints of the pair, in any order; those before the phase do no harm. */
    public abstract List<Touchpoint> touchpoints();

    /** What the goals were when each of the two said yes to them in a talk; where none is told, the talk's yes stands. */
    public abstract List<GoalConsent> consents();

    /** The improvement plans of this cycle. */
    public abstract List<ImprovementPlan> plans();

    /** The plan that the cycle before ended with. */
    public abstract Optional<ImprovementPlan> previousPlan();

    /** The employee's other cycles, which an end, a new beginning or another manager must fit in with. */
    public abstract List<Cycle> others();

    /** Those of the other cycles that something was entered into since they were opened with the end of this one. */
    public abstract Set<CycleId> enteredInto();

    /** Where the employee works: it says which day an instant falls on. */
    public abstract ZoneId zone();

    /** How long the two may go without a talk while an important project runs; a month where nothing else is given. */
    @Value.Default
    public Period maxGap() {
        return Period.ofMonths(1);
    }

    /** The day of an instant where the employee works. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** The goals of a cycle that are there, in the cycle's order. */
    List<Goal> goalsOf(Cycle cycle) {
        return isExactly(cycle.goals()) ? goals() : found(cycle.goals());
    }

    /** As they are gathered, unless one is lost: there is nothing to look for. */
    private boolean isExactly(List<GoalId> ids) {
        boolean same = ids.size() == goals().size();
        for (int place = 0; same && place < ids.size(); place++) {
            same = goals().get(place).id().equals(ids.get(place));
        }
        return same;
    }

    /** Those that have to be agreed on: all, or in a renegotiation those that it is about. */
    List<Goal> goalsToAgree(Cycle cycle) {
        return found(cycle.toAgree());
    }

    private List<Goal> found(List<GoalId> ids) {
        List<Goal> found = new ArrayList<>(ids.size());
        ids.forEach(id -> find(id).ifPresent(found::add));
        return found;
    }

    private Optional<Goal> find(GoalId id) {
        for (Goal goal : goals()) {
            if (goal.id().equals(id)) {
                return Optional.of(goal);
            }
        }
        return Optional.empty();
    }

    /** Another cycle of the employee. */
    Optional<Cycle> other(CycleId id) {
        for (Cycle cycle : others()) {
            if (cycle.id().equals(id)) {
                return Optional.of(cycle);
            }
        }
        return Optional.empty();
    }

    /** Gathers evidence. Not thread-safe. */
    public static final class Builder extends ImmutableCycleEvidence.Builder {
        Builder() {}
    }
}
