package dev.perftalk.feedback;

import org.immutables.value.Value;

/** Feedback in the four parts of BEST, "" for each that is missing; its words don't show in {@code toString}. Immutable. */
@Value.Immutable
public abstract class Best implements BestParts, WithBest {
    Best() {}

    /** Starts feedback; the kind is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Praise or thanks in a sentence. */
    public static Best recognition(String words) {
        return builder().kind(FeedbackKind.RECOGNITION).behavior(words).build();
    }

    /** What a host's own bean holds at this moment. */
    public static Best of(BestParts parts) {
        return builder()
                .kind(parts.kind())
                .behavior(BestElement.BEHAVIOR.of(parts))
                .consequence(BestElement.CONSEQUENCE.of(parts))
                .options(BestElement.OPTIONS.of(parts))
                .outlook(BestElement.OUTLOOK.of(parts))
                .build();
    }

    @Override
    public abstract FeedbackKind kind();

    @Override
    @Value.Default
    @Value.Redacted
    public String behavior() {
        return "";
    }

    @Override
    @Value.Default
    @Value.Redacted
    public String consequence() {
        return "";
    }

    @Override
    @Value.Default
    @Value.Redacted
    public String options() {
        return "";
    }

    @Override
    @Value.Default
    @Value.Redacted
    public String outlook() {
        return "";
    }

    /** Gathers feedback. Not thread-safe. */
    public static final class Builder extends ImmutableBest.Builder {
        Builder() {}
    }
}
