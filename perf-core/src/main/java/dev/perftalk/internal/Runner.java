package dev.perftalk.internal;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due, for all tenants: obligations become messages, messages are delivered. Many nodes may run it at once;
 * what one of them leaves unfinished falls due again. Safe for use by many threads.
 */
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 20;

    /** Acts as nobody: notices of the runner reach everyone. */
    private static final PersonId SYSTEM = PersonId.of("$system");

    private final Claims claims;
    private final Carrier carrier;
    private final InstantSource clock;
    private final Reminders reminders;
    private final Postman postman;

    public Runner(RecordStore store, InstantSource clock, Reminders reminders, Postman postman) {
        this.claims = new Claims(store);
        this.carrier = new Carrier(store, clock);
        this.clock = clock;
        this.reminders = reminders;
        this.postman = postman;
    }

    /** How many there were of each. */
    public record Tally(int reminded, int delivered, int postponed, int dead) {}

    /** Does all that is due at this moment. */
    public Tally run() {
        Instant start = now();
        int[] reminded = new int[1];
        each(Outbox.OBLIGATION.name(), start, due -> reminded[0] += remind(due) ? 1 : 0);
        Map<Postman.Result, Integer> results = new EnumMap<>(Postman.Result.class);
        each(Outbox.TYPE.name(), start, due -> results.merge(postman.deliver(due, now()), 1, Integer::sum));
        return new Tally(
                reminded[0],
                results.getOrDefault(Postman.Result.DELIVERED, 0),
                results.getOrDefault(Postman.Result.POSTPONED, 0),
                results.getOrDefault(Postman.Result.DEAD, 0));
    }

    /**
     * What was due when the run began, until nothing of it is left; a lease always ends after that moment, so nothing is
     * taken twice in a run. One record's failure is logged and does not stop the others: it falls due again.
     */
    private void each(String type, Instant start, Consumer<StoredRecord> work) {
        List<StoredRecord> due;
        do {
            due = claims.claim(type, start, Duration.between(start, now()).plus(LEASE), BATCH);
            for (StoredRecord one : due) {
                if (now().isBefore(one.at())) {
                    attempt(one, work);
                }
            }
        } while (!due.isEmpty());
    }

    private static void attempt(StoredRecord due, Consumer<StoredRecord> work) {
        try {
            work.accept(due);
        } catch (VersionConflictException e) {
            LOG.debug("taken over by another worker: {}", due.key());
        } catch (RuntimeException e) {
            LOG.warn("failed with {}, will be tried again: {}", e.getClass().getName(), due.key());
        }
    }

    private boolean remind(StoredRecord due) {
        Caller caller = Caller.system(TenantId.of(due.key().tenant()), SYSTEM);
        return carrier.carry(
                        caller,
                        Deed.REMIND,
                        unit -> unit.find(Outbox.OBLIGATION, due.key().id())
                                .map(obligation ->
                                        reminders.fulfil(unit, due.key().tenant(), obligation))
                                .orElseGet(() -> Outcome.accepted(false)))
                .orThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
