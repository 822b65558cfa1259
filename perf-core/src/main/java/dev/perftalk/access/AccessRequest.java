package dev.perftalk.access;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who wants to do what with which record. Immutable. */
@Value.Immutable
public abstract class AccessRequest implements WithAccessRequest {
    AccessRequest() {}

    /** Starts a request; tenant, actor, kind, id and action must be given. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract TenantId tenant();

    /** Who is really there. */
    public abstract PersonId actor();

    /** For whom the actor acts, empty where for nobody else. */
    public abstract Optional<PersonId> onBehalfOf();

    /**
     * How the actor stands to the record, or the one acted for; none for a stranger, nor for an actor whom the other has
     * not named a delegate.
     */
    public abstract Set<Relation> relations();

    public abstract RecordKind kind();

    /** The record's id. */
    public abstract String id();

    /** Whom the record is about, whose managers and HR are meant. */
    public abstract Optional<PersonId> about();

    /** Everyone whom the record names. */
    public abstract Set<PersonId> participants();

    public abstract Action action();

    /** Whether the record is marked so. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** Gathers a request. Not thread-safe. */
    public static final class Builder extends ImmutableAccessRequest.Builder {
        Builder() {}
    }
}
