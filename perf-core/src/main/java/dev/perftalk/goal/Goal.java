package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be reached, why, how it is measured, and which goal above it serves. Immutable. */
@Value.Immutable
public abstract class Goal implements WithGoal {
    private static final int HIGHEST_PRIORITY = 1;
    private static final int LOWEST_PRIORITY = 5;

    Goal() {}

    /** Starts a goal; id, level and title are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract GoalId id();

    public abstract GoalLevel level();

    /** The goal in a sentence; not blank. */
    @Value.Redacted
    public abstract String title();

    /** The business logic behind it: why this goal. */
    @Value.Redacted
    public abstract Optional<String> rationale();

    /** From 1, the first to work on, to 5; 3 where nothing else is given. */
    @Value.Default
    public int priority() {
        return 3;
    }

    /** By what it is measured; two measures may have the same name. */
    public abstract List<Measure> measures();

    /** How much it counts beside its parent's other children; 1 where nothing else is given, not negative. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** Who answers for it. */
    public abstract Optional<PersonId> owner();

    public abstract Optional<Period> period();

    /** The goal above that it serves, empty for a root. */
    public abstract Optional<GoalId> parent();

    /** What came out for the goal as a whole; goes before its measures and children. */
    public abstract Optional<Progress> result();

    /** When it was last measured, empty as long as nobody has. */
    public abstract Optional<Instant> measuredAt();

    /** Whether it is kept from the whole tenant's eyes; goals are open unless said otherwise. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** Its result, else the weighted mean of those measures that have data; empty where there is neither, which is not 0. */
    public Optional<Progress> ownProgress() {
        return result().or(() -> RollUp.mean(measures(), Measure::progress, Measure::weight));
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title is missing of goal " + id());
        }
        if (priority() < HIGHEST_PRIORITY || priority() > LOWEST_PRIORITY) {
            throw new IllegalArgumentException("priority must be %d to %d, but is %d, of goal %s"
                    .formatted(HIGHEST_PRIORITY, LOWEST_PRIORITY, priority(), id()));
        }
        Amounts.checkWeight("weight of goal " + id(), weight());
    }

    /** Gathers a goal. Not thread-safe. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
