package dev.perftalk.access;

import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody has read or done what a reason was needed for; written in the access log, and never changed. Immutable. */
@Value.Immutable
public abstract class AccessEntry implements WithAccessEntry {
    AccessEntry() {}

    /** Starts an entry; id, time, actor, kind, record, action and reason must be given. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract String id();

    public abstract Instant at();

    /** Who was really there. */
    public abstract PersonId actor();

    /** For whom, empty where for nobody else. */
    public abstract Optional<PersonId> onBehalfOf();

    public abstract Action action();

    public abstract RecordKind kind();

    /** The record's id; {@code $erased} where a person was erased. */
    public abstract String record();

    /** Whom the record is about. */
    public abstract Optional<PersonId> about();

    /** Why, in the actor's words. */
    @Value.Redacted
    public abstract String reason();

    /** Gathers an entry. Not thread-safe. */
    public static final class Builder extends ImmutableAccessEntry.Builder {
        Builder() {}
    }
}
