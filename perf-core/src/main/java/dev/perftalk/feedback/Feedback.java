package dev.perftalk.feedback;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one person said to another, or was asked to say, in any direction of the organisation. Immutable.
 *
 * <p>It is said in the parts of BEST or in one piece, never in both. A draft is the giver's own and no feedback yet.
 */
@Value.Immutable
public abstract class Feedback implements WithFeedback {
    Feedback() {}

    /** Starts feedback; id, giver, receiver and time are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract FeedbackId id();

    /** Who gave it, or is asked to. */
    @SuppressWarnings("immutables:from") // the builder's from(giver) stands instead of a from(feedback) that copies
    public abstract PersonId from();

    /** Who received it, or asks for it. */
    public abstract PersonId to();

    /** When it was sent; until it is given, when it was asked for. */
    public abstract Instant at();

    /** What was said, in parts. */
    public abstract Optional<Best> content();

    /** What was said, in one piece: {@link BestAnalyzer} reads it. */
    @Value.Redacted
    public abstract Optional<String> text();

    /** The goal it is about. */
    public abstract Optional<GoalId> goal();

    /** The project milestone it is about, by the host's id. */
    public abstract Optional<String> milestone();

    /** The conversation it belongs to. */
    public abstract Optional<ConversationId> conversation();

    /** The host's values that it makes concrete. */
    public abstract Set<ValueTag> values();

    /** How the receiver asked for it, empty where they did not. */
    public abstract Optional<FeedbackRequest> request();

    /** When who was asked first declined. */
    public abstract Optional<Instant> declinedAt();

    /** When the receiver first confirmed having read it. */
    public abstract Optional<Instant> acknowledgedAt();

    /** How far it has come. */
    public FeedbackStatus status() {
        if (acknowledgedAt().isPresent()) {
            return FeedbackStatus.ACKNOWLEDGED;
        }
        if (isSaid()) {
            return FeedbackStatus.GIVEN;
        }
        return declinedAt().isPresent() ? FeedbackStatus.DECLINED : FeedbackStatus.REQUESTED;
    }

    /** Whether anything was said. */
    boolean isSaid() {
        return content().isPresent() || text().isPresent();
    }

    @Value.Check
    void check() {
        if (content().isPresent() && text().isPresent()) {
            throw new IllegalArgumentException("content and text must not both be given, but are, of feedback " + id());
        }
        if (declinedAt().isPresent() && isSaid()) {
            throw new IllegalArgumentException("declinedAt must be empty where something is said, but is "
                    + declinedAt().get() + ", of feedback " + id());
        }
    }

    /** Gathers feedback. Not thread-safe. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
