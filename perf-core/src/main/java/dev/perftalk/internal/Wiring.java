package dev.perftalk.internal;

import dev.perftalk.access.AccessPolicy;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.spi.people.PeopleDirectory;

/** What the host has brought, as sessions need it. */
public record Wiring(
        PeopleDirectory people, AccessPolicy access, CyclePolicy cyclePolicy, Carrier carrier, Reminders reminders) {}
