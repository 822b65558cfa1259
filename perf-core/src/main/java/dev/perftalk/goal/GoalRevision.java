package dev.perftalk.goal;

import java.util.Optional;
import org.immutables.value.Value;

/** Terms that one side would rather have, and what became of it. Immutable. */
@Value.Immutable
public abstract class GoalRevision implements WithGoalRevision {
    /** What became of it. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        /** Taken back by who proposed it. */
        WITHDRAWN
    }

    GoalRevision() {}

    /** Starts a revision; number, terms, reason and proposer are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its place among the goal's revisions, from 1. */
    public abstract int number();

    /** The terms when it was proposed. */
    public abstract GoalTerms before();

    /** The terms proposed. */
    public abstract GoalTerms after();

    /** Why the goal should change. */
    @Value.Redacted
    public abstract String why();

    /** Who proposed it when, for which side. */
    public abstract Consent proposed();

    @Value.Default
    public Status status() {
        return Status.PROPOSED;
    }

    /** Who answered when, for which side; for one taken back, the proposer. */
    public abstract Optional<Consent> answered();

    /** Why it was declined. */
    @Value.Redacted
    public abstract Optional<String> answer();

    /** Whether it still waits for an answer. */
    public boolean isPending() {
        return status() == Status.PROPOSED;
    }

    /** Gathers a revision. Not thread-safe. */
    public static final class Builder extends ImmutableGoalRevision.Builder {
        Builder() {}
    }
}
