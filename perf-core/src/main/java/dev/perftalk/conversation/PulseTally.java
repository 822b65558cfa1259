package dev.perftalk.conversation;

import dev.perftalk.kernel.PersonId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a manager's people said in one quarter, without who and without about which talk. Immutable.
 *
 * <p>It opens five answers at a time, of five people: what is shown changes by no fewer, so two looks at it, one
 * subtracted from the other, tell of no single person either.
 */
@Value.Immutable
public abstract class PulseTally implements WithPulseTally {
    /** How many answers are shown together. */
    public static final int BATCH = 5;

    PulseTally() {}

    /** Starts a tally; the manager and the quarter are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId manager();

    /** Such as {@code 2026-Q1}. */
    public abstract String quarter();

    /** What may be shown. */
    @Value.Default
    public PulseSum open() {
        return PulseSum.NONE;
    }

    /** What waits until there are enough to be shown together; nobody's to see. */
    @Value.Default
    @Value.Redacted
    public PulseSum closed() {
        return PulseSum.NONE;
    }

    /** With one answer more. */
    public PulseTally and(Pulse pulse) {
        PulseSum more = closed().and(pulse);
        return more.answers() < BATCH
                ? withClosed(more)
                : withOpen(open().and(more)).withClosed(PulseSum.NONE);
    }

    /** What is shown of it, empty while fewer than five have answered: not even how many have. */
    public Optional<PulseSum> shown() {
        return Optional.of(open()).filter(sum -> sum.answers() >= BATCH);
    }

    /** Gathers a tally. Not thread-safe. */
    public static final class Builder extends ImmutablePulseTally.Builder {
        Builder() {}
    }
}
