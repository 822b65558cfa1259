package dev.perftalk.goal;

import dev.perftalk.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** What is looked for in a cascade, and how a host rolls goals up. Immutable. */
@Value.Immutable
public abstract class CascadePolicy implements WithCascadePolicy {
    CascadePolicy() {}

    /** Starts a policy; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Looks for what needs nothing but the goals: {@link GoalFinding#STANDARD}. */
    public static CascadePolicy standard() {
        return builder().build();
    }

    /** Looks for everything there is; what needs {@link #managerOf()} or {@link #now()} is found where they are given. */
    public static CascadePolicy strict() {
        return builder().checked(Set.of(GoalFinding.values())).build();
    }

    /** The kinds of findings that are looked for. */
    @Value.Default
    public Set<GoalFinding> checked() {
        return GoalFinding.STANDARD;
    }

    /** Whether the organisation knows an owner; it knows everyone where nothing else is given. */
    @Value.Default
    public Predicate<PersonId> knownOwner() {
        return owner -> true;
    }

    /** Who manages an owner; empty where that is not to be asked. */
    public abstract Optional<Function<PersonId, Optional<PersonId>>> managerOf();

    /** The moment at which the cascade is looked at; empty where time plays no part. */
    public abstract Optional<Instant> now();

    /** Where days begin and end; UTC where nothing else is given. */
    @Value.Default
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** How long a goal may go without being measured; 30 days where nothing else is given. */
    @Value.Default
    public Duration fresh() {
        return Duration.ofDays(30);
    }

    /** How many goals one person can have in view; 7 where nothing else is given. */
    @Value.Default
    public int mostGoals() {
        return 7;
    }

    /** What the host looks for beside. */
    public abstract List<CascadeRule> rules();

    /** The host's own ways to roll up; a goal whose way is not among them has no data but its own. */
    public abstract Map<RollUp, RollUpRule> rollUps();

    @Value.Check
    void check() {
        if (mostGoals() < 1) {
            throw new IllegalArgumentException("mostGoals must be at least 1, but is " + mostGoals());
        }
        if (fresh().isNegative()) {
            throw new IllegalArgumentException("fresh must not be negative, but is " + fresh());
        }
        RollUp.STANDARD.stream().filter(rollUps()::containsKey).findFirst().ifPresent(standard -> {
            throw new IllegalArgumentException("rollUps must not redefine " + standard.code());
        });
    }

    /** Gathers a policy. Not thread-safe. */
    public static final class Builder extends ImmutableCascadePolicy.Builder {
        Builder() {}
    }
}
