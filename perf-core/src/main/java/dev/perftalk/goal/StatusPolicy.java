package dev.perftalk.goal;

import java.math.BigDecimal;
import org.immutables.value.Value;

/** From where a goal counts as at risk or off track. Immutable. */
@Value.Immutable
public abstract class StatusPolicy implements WithStatusPolicy {
    private static final StatusPolicy STANDARD = builder().build();

    StatusPolicy() {}

    /** Starts a policy; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Confidence 7 and more is on track, 4 and more at risk; a fifth behind is at risk, two fifths are off track. */
    public static StatusPolicy standard() {
        return STANDARD;
    }

    /** The least confidence that is on track; 7 where nothing else is given. */
    @Value.Default
    public Confidence onTrackFrom() {
        return Confidence.of(7);
    }

    /** The least confidence that is at risk rather than off track; 4 where nothing else is given. */
    @Value.Default
    public Confidence atRiskFrom() {
        return Confidence.of(4);
    }

    /**
     * By how much progress may stay behind the share of the period that is over before the goal is at risk; 0.2 where
     * nothing else is given.
     */
    @Value.Default
    public BigDecimal atRiskBehind() {
        return new BigDecimal("0.2");
    }

    /** By how much progress may stay behind before the goal is off track; 0.4 where nothing else is given. */
    @Value.Default
    public BigDecimal offTrackBehind() {
        return new BigDecimal("0.4");
    }

    @Value.Check
    void check() {
        if (atRiskFrom().compareTo(onTrackFrom()) > 0) {
            throw new IllegalArgumentException("atRiskFrom must not be above onTrackFrom %d, but is %d"
                    .formatted(onTrackFrom().value(), atRiskFrom().value()));
        }
        if (offTrackBehind().compareTo(atRiskBehind()) < 0) {
            throw new IllegalArgumentException("offTrackBehind must not be below atRiskBehind %s, but is %s"
                    .formatted(atRiskBehind(), offTrackBehind()));
        }
    }

    /** Gathers a policy. Not thread-safe. */
    public static final class Builder extends ImmutableStatusPolicy.Builder {
        Builder() {}
    }
}
