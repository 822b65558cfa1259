package dev.perftalk.kernel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One version of a record: what it was from then on, and who had done what. Immutable; made by the library.
 *
 * @param <T> the type of the record
 */
@Value.Immutable
public abstract class Revision<T> implements WithRevision<T> {
    Revision() {}

    /** Starts a revision; version, time, person and deed are required. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** 1 for the first, one more with every change: the order of revisions, also of those of one instant. */
    public abstract long version();

    /** When it came to be, by the host's clock. */
    public abstract Instant at();

    /** Who was really there: a person or a job of the host; {@code $unknown} where the record came from elsewhere. */
    public abstract PersonId by();

    /** For whom it was done, empty where for nobody else. */
    public abstract Optional<PersonId> onBehalfOf();

    /** A stable code of what was done, such as {@code ACKNOWLEDGE}. */
    public abstract String what();

    /** The reason that was given; people's own words, which don't show in {@code toString}. */
    @Value.Redacted
    public abstract Optional<String> why();

    /** The record as it was from then on, empty where it had been deleted or erased. */
    public abstract Optional<T> state();

    /** Gathers a revision. Not thread-safe. */
    public static final class Builder<T> extends ImmutableRevision.Builder<T> {
        Builder() {}
    }
}
