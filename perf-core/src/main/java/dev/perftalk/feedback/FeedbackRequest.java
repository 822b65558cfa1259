package dev.perftalk.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody has asked for feedback. Immutable. */
@Value.Immutable
public abstract class FeedbackRequest implements WithFeedbackRequest {
    FeedbackRequest() {}

    /** Starts a request; its time is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** When it was asked for. */
    public abstract Instant at();

    /** What the one who asks would like to hear about; may be empty. */
    @Value.Default
    @Value.Redacted
    public String question() {
        return "";
    }

    /** The last day on which an answer still helps, in the zone of who is asked. */
    public abstract Optional<LocalDate> until();

    /** Gathers a request. Not thread-safe. */
    public static final class Builder extends ImmutableFeedbackRequest.Builder {
        Builder() {}
    }
}
