package dev.perftalk.access;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Who wants to do what with which record. Immutable. */
@Value.Immutable
public abstract class AccessRequest implements WithAccessRequest {
    AccessRequest() {}

    /** Starts a request; tenant, actor, standing, kind, id and action must be given. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract TenantId tenant();

    /** Who is really there. */
    public abstract PersonId actor();

    /** For whom the actor acts, empty where for nobody else. */
    public abstract Optional<PersonId> onBehalfOf();

    /**
     * How the actor stands to the record, or the one acted for: no relation holds for a stranger, for who has left, nor
     * for an actor whom the other has not named a delegate.
     */
    @Value.Auxiliary
    @Value.Redacted
    public abstract Standing standing();

    public abstract RecordKind kind();

    /** The record's id. */
    public abstract String id();

    /** Whom the record is about, whose managers and HR are meant. */
    public abstract Optional<PersonId> about();

    /** Everyone whom the record names, each once; unmodifiable. */
    @Value.Default
    public Collection<PersonId> participants() {
        return Set.of();
    }

    public abstract Action action();

    /** Into whose hands it is to go, where it is handed over. */
    public abstract Optional<PersonId> to();

    /** Whether the record is marked so. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** Whether the employee has released it to those who lead them later. */
    @Value.Default
    public boolean released() {
        return false;
    }

    /** Whether a relation holds; may ask the people directory. */
    public boolean is(Relation relation) {
        return standing().is(relation);
    }

    /** All relations that hold. */
    public Set<Relation> relations() {
        return Arrays.stream(Relation.values()).filter(this::is).collect(Collectors.toUnmodifiableSet());
    }

    /** Gathers a request. Not thread-safe. */
    public static final class Builder extends ImmutableAccessRequest.Builder {
        Builder() {}
    }
}
