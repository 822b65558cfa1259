package dev.perftalk.internal;

import dev.perftalk.access.AccessPolicy;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.people.PeopleDirectory;
import java.util.function.Function;

/** What the host has brought, as sessions need it. */
public record Wiring(
        PeopleDirectory people,
        AccessPolicy access,
        Function<TenantId, CyclePolicy> cyclePolicies,
        Carrier carrier,
        Reminders reminders) {}
