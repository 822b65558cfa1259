package dev.perftalk.plan;

import java.util.List;
import org.immutables.value.Value;

/** What is to become better, by which actions, with which support, and when both look at it. Immutable. */
@Value.Immutable
public abstract class ImprovementGoal implements WithImprovementGoal {
    ImprovementGoal() {}

    /** Starts an improvement goal; its title is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Redacted
    public abstract String title();

    public abstract List<Action> actions();

    /** What the manager or the organisation gives to it: time, people, training, a door opened. */
    @Value.Redacted
    public abstract List<String> support();

    public abstract List<Checkpoint> checkpoints();

    /** Gathers an improvement goal. Not thread-safe. */
    public static final class Builder extends ImmutableImprovementGoal.Builder {
        Builder() {}
    }
}
