package dev.perftalk.internal;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.VersionConflictException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Load, decide, commit; and again, when what was loaded has moved on meanwhile. Safe for use by many threads. */
public final class Carrier {
    /** How often a decision is taken again before the conflict is the caller's. */
    static final int RETRIES = 3;

    private final RecordStore store;
    private final InstantSource clock;

    public Carrier(RecordStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** For reading: what is read here is not held to anything. */
    public Unit look(Caller caller) {
        return unit(caller, Deed.LOOK);
    }

    /** Takes a decision like any other, but leaves no trace of when. */
    <T> Outcome<T> carryUnsigned(Caller caller, Function<Unit, Outcome<T>> decision) {
        return new Carrier(store, () -> Instant.EPOCH).carry(caller, Deed.ANSWER, decision);
    }

    private Unit unit(Caller caller, Deed deed) {
        return new Unit(
                store,
                caller.tenant(),
                Signature.of(caller, deed, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /**
     * Takes a decision and commits what it has put into the unit, with the notices of its outcome; a refusal writes
     * nothing.
     *
     * @throws VersionConflictException where the records have moved on in each of four attempts
     */
    public <T> Outcome<T> carry(Caller caller, Deed deed, Function<Unit, Outcome<T>> decision) {
        for (int attempt = 0; ; attempt++) {
            Unit unit = unit(caller, deed);
            Outcome<T> outcome = decided(unit, decision);
            if (!outcome.isAccepted()) {
                return outcome;
            }
            unit.tell(outcome.toTell());
            Optional<Commit> commit = unit.commit();
            try {
                commit.ifPresent(store::commit);
                return outcome;
            } catch (VersionConflictException e) {
                if (attempt == RETRIES) {
                    throw e;
                }
            }
        }
    }

    private static <T> Outcome<T> decided(Unit unit, Function<Unit, Outcome<T>> decision) {
        try {
            Outcome<T> outcome = decision.apply(unit);
            return outcome.isAccepted() && !unit.excess().isEmpty() ? Outcome.refused(unit.excess()) : outcome;
        } catch (UnstorableException e) {
            return Outcome.refused(Why.message(Carrier.class, "UNSTORABLE", e.reason(), e.id()));
        }
    }
}
