package dev.perftalk;

import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Wiring;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;

/** One tenant of the host. Nothing can be done here before it is said who does it. Safe for use by many threads. */
public final class Tenant {
    private final Wiring wiring;
    private final TenantId id;

    Tenant(Wiring wiring, TenantId id) {
        this.wiring = wiring;
        this.id = id;
    }

    /** A session of a person, whom the host has authenticated. */
    public Session as(PersonId person) {
        return new Session(wiring, Caller.person(id, person));
    }

    /** @see #as(PersonId) */
    public Session as(String person) {
        return as(PersonId.of(person));
    }

    /**
     * A session of the host itself, for imports and jobs that nobody stands behind. It may do what the access policy
     * grants to {@link dev.perftalk.access.Relation#SYSTEM}: with the standard policy, goals, their templates and the
     * erasure of a person. On behalf of somebody it may do nothing.
     *
     * @param job what is kept as the author, such as {@code okr-import}
     */
    public Session asSystem(String job) {
        return new Session(wiring, Caller.system(id, PersonId.of(job)));
    }
}
