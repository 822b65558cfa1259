package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is to be reached, why, how it is measured, and which goal above it serves. Immutable. */
@Value.Immutable
public abstract class Goal implements WithGoal {
    private static final int HIGHEST_PRIORITY = 1;
    private static final int LOWEST_PRIORITY = 5;
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000_000);

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

    /**
     * How much it counts beside its parent's other children: 0 to 1,000,000, 1 where nothing else is given. Decimals
     * beyond the sixth are rounded half up where the goal is rolled up.
     */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** How its progress comes from the goals below, where it has no data of its own; the weighted mean if not said. */
    @Value.Default
    public RollUp rollUp() {
        return RollUp.WEIGHTED_AVERAGE;
    }

    /** What more than the whole counts for; as the whole where nothing else is given. */
    @Value.Default
    public Overachievement overachievement() {
        return Overachievement.CAP;
    }

    /** Who answers for it. */
    public abstract Optional<PersonId> owner();

    public abstract Optional<Period> period();

    /** The goal above that it serves, empty for a root. */
    public abstract Optional<GoalId> parent();

    /** Further goals to which it contributes, in order: they show in the line of sight, and it never counts for them. */
    public abstract Set<GoalId> contributesTo();

    /** What came out for the goal as a whole; goes before its measures and children. */
    public abstract Optional<Progress> result();

    /** When it was last measured, empty as long as nobody has. */
    public abstract Optional<Instant> measuredAt();

    /** Whether it is kept from the whole tenant's eyes; goals are open unless said otherwise. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** Whether it has been given up: it then counts for no goal above it. */
    @Value.Default
    public boolean cancelled() {
        return false;
    }

    /** Its result, else the weighted mean of those measures that have data; empty where there is neither, which is not 0. */
    public Optional<Progress> ownProgress() {
        return result().map(known -> known.under(overachievement()))
                .or(() -> WeightedMean.of(measures(), one -> one.progress(overachievement()), Measure::weight));
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
        if (weight().compareTo(MOST_WEIGHT) > 0) {
            throw new IllegalArgumentException(
                    "weight must be at most %s, but is %s, of goal %s".formatted(MOST_WEIGHT, weight(), id()));
        }
    }

    /** Gathers a goal. Not thread-safe. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
