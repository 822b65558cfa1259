package dev.perftalk;

import dev.perftalk.access.AccessPolicy;
import dev.perftalk.cadence.CadencePolicy;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.internal.Carrier;
import dev.perftalk.internal.Postman;
import dev.perftalk.internal.Reminders;
import dev.perftalk.internal.Runner;
import dev.perftalk.internal.Wiring;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.storage.RecordStore;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one entry: wires what the host brings and hands out sessions.
 *
 * <p>Starts no thread and owns nothing: the store, the notifier and the scheduler that calls {@link #runDue()} are the
 * host's, and there is nothing to close. Safe for use by many threads; make one and keep it.
 */
public final class PerfTalk {
    private final Wiring wiring;
    private final Runner runner;

    private PerfTalk(Builder builder) {
        RecordStore store = given("store", builder.store);
        InstantSource clock = given("clock", builder.clock);
        PeopleDirectory people = given("people", builder.people);
        Notifier notifier = given("notifier", builder.notifier);
        Reminders reminders = new Reminders(people, builder.cadence);
        Carrier carrier = new Carrier(store, clock);
        wiring = new Wiring(people, builder.access, builder.cyclePolicies, carrier, reminders);
        runner = new Runner(
                store, clock, reminders, new Postman(store, people, builder.access, notifier, builder.links));
    }

    private static <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(what + " is missing: PerfTalk.builder()." + what + "(…)");
        }
        return value;
    }

    /** Starts the wiring; store, notifier, people and clock must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** What can be done in a tenant, once it is said by whom. */
    public Tenant tenant(TenantId tenant) {
        return new Tenant(wiring, tenant);
    }

    /** @see #tenant(TenantId) */
    public Tenant tenant(String tenant) {
        return tenant(TenantId.of(tenant));
    }

    /**
     * Does all that is due now, for every tenant: reminds whom nobody has talked to, and delivers what is to be told.
     *
     * <p>To be called by the host's own scheduler, every minute or so; several nodes may at once, and nothing is lost
     * when one of them dies. One record's failure is logged (without content) and does not stop the others; where the store
     * itself fails, its exception is thrown and the next call goes on. Not for a store that joins the host's transactions:
     * what is delivered can't be rolled back.
     */
    public RunReport runDue() {
        return RunReport.of(runner.run());
    }

    /** Gathers what the host brings. Not thread-safe. */
    public static final class Builder {
        private @Nullable RecordStore store;
        private @Nullable Notifier notifier;
        private @Nullable PeopleDirectory people;
        private @Nullable InstantSource clock;
        private AccessPolicy access = AccessPolicy.standard();
        private Function<TenantId, CyclePolicy> cyclePolicies = tenant -> CyclePolicy.standard();
        private CadencePolicy cadence = CadencePolicy.builder().build();
        private Function<Notification, Optional<URI>> links = notification -> Optional.empty();

        private Builder() {}

        /** Where everything is kept; {@link RecordStore#inMemory()} for a first try. */
        public Builder store(RecordStore store) {
            this.store = store;
            return this;
        }

        /** How people are told; {@link Notifier#inMemory()} for a first try. */
        public Builder notifier(Notifier notifier) {
            this.notifier = notifier;
            return this;
        }

        /** Who there is; {@link PeopleDirectory#inMemory()} for a first try. */
        public Builder people(PeopleDirectory people) {
            this.people = people;
            return this;
        }

        /** What time it is: {@link InstantSource#system()} in earnest, {@link SettableClock} in tests. */
        public Builder clock(InstantSource clock) {
            this.clock = clock;
            return this;
        }

        /** Who may do what, {@link AccessPolicy#standard()} unless given. */
        public Builder access(AccessPolicy access) {
            this.access = access;
            return this;
        }

        /** How cycles go, and what each phase needs before the next; {@link CyclePolicy#standard()} unless given. */
        public Builder cyclePolicy(CyclePolicy cyclePolicy) {
            return cyclePolicy(tenant -> cyclePolicy);
        }

        /** How cycles go in each tenant: asked for every decision, by many threads. */
        public Builder cyclePolicy(Function<TenantId, CyclePolicy> cyclePolicies) {
            this.cyclePolicies = cyclePolicies;
            return this;
        }

        /** How long a pair may go without a talk, and at what hour people are reminded. */
        public Builder cadence(CadencePolicy cadence) {
            this.cadence = cadence;
            return this;
        }

        /** Where the host shows what a notification is about; nowhere unless given. */
        public Builder links(Function<Notification, Optional<URI>> links) {
            this.links = links;
            return this;
        }

        /** @throws IllegalStateException naming what must be given and was not */
        public PerfTalk build() {
            return new PerfTalk(this);
        }
    }
}
