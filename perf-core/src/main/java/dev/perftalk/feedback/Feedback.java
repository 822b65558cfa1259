package dev.perftalk.feedback;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What one person said to another, in any direction of the organisation. Immutable. */
@Value.Immutable
public abstract class Feedback implements WithFeedback {
    Feedback() {}

    /** Starts feedback; id, giver, receiver, time and content are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract FeedbackId id();

    /** Who gave it. */
    @SuppressWarnings("immutables:from") // the builder's from(giver) stands instead of a from(feedback) that copies
    public abstract PersonId from();

    /** Who received it. */
    public abstract PersonId to();

    /** When it was given. */
    public abstract Instant at();

    public abstract Best content();

    /** The goal it is about. */
    public abstract Optional<GoalId> goal();

    /** The conversation it belongs to. */
    public abstract Optional<ConversationId> conversation();

    /** When the receiver first confirmed having read it. */
    public abstract Optional<Instant> acknowledgedAt();

    /** Gathers feedback. Not thread-safe. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
