package dev.perftalk.internal;

import dev.perftalk.kernel.ErasureReport;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a person out of all records of a tenant. Reads each record, so that it finds them wherever they stand, and commits
 * in small steps; each step leaves everything whole, and what a failure leaves to do is found again by the next run. Lives
 * for one erasure, on one thread.
 */
final class Eraser {
    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);

    /** How many records one commit takes: few enough that sessions seldom come between. */
    private static final int STEP = 100;

    /** The records that are the person's, and those that only name them. */
    private record Found(Map<RecordKey, RecordType<?>> theirs, Map<RecordKey, RecordType<?>> others) {
        Found() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void put(RecordType<?> type, StoredRecord stored, boolean isTheirs, PersonId person) {
            if (isTheirs) {
                theirs.put(stored.key(), type);
            } else if (type.without(person, stored).isPresent()) {
                others.put(stored.key(), type);
            }
        }
    }

    /** What is done to a record. */
    private interface Step {
        void take(Removal removal, RecordType<?> type, StoredRecord stored);
    }

    private final Carrier carrier;
    private final Caller caller;
    private final PersonId person;
    private final Map<String, Integer> erased = new TreeMap<>();
    private final Map<String, Integer> unnamed = new TreeMap<>();
    private final Set<RecordKey> unreadable = new HashSet<>();

    Eraser(Carrier carrier, Caller caller, PersonId person) {
        this.carrier = carrier;
        this.caller = caller.erasing(person);
        this.person = person;
    }

    ErasureReport run() {
        Found records = new Found();
        Records.ALL.forEach(type ->
                each(type.type().name(), stored -> records.put(type.type(), stored, isParty(type, stored), person)));
        Set<String> subjects =
                records.theirs().keySet().stream().map(RecordKey::id).collect(Collectors.toSet());

        clearWaiting(subjects); // first: after a failure only the records themselves tell what was about them
        records.theirs().forEach(this::erase);
        inSteps(records.others(), Eraser::unname);
        clearRevisions();
        clearWaiting(subjects); // and what was put there meanwhile

        ErasureReport report = ErasureReport.builder()
                .erased(erased)
                .unnamed(unnamed)
                .unreadable(unreadable.size())
                .build();
        LOG.info("a person was erased by {} in tenant {}: {}", caller.actor(), caller.tenant(), report);
        return report;
    }

    private <T> boolean isParty(Guarded<T> type, StoredRecord stored) {
        return type.type()
                .read(stored)
                .filter(value -> type.parties().apply(value).contains(person))
                .isPresent();
    }

    /** A record and its revisions: the last of them in one commit with the record, which has not moved on by then. */
    private void erase(RecordKey key, RecordType<?> type) {
        boolean more = true;
        while (more) {
            List<StoredRecord> former = new ArrayList<>();
            commit(removal -> {
                former.clear();
                removal.unit().each(Revisions.TYPE, query -> Revisions.of(key, query), former::add);
                removal.unit()
                        .stored(key)
                        .filter(stored ->
                                former.size() <= STEP && type.body(stored).isPresent())
                        .ifPresent(removal::erase);
                former.stream().limit(STEP).forEach(removal::delete);
            });
            more = former.size() > STEP;
        }
    }

    private static void unname(Removal removal, RecordType<?> type, StoredRecord stored) {
        if (type.body(stored).isPresent()) {
            removal.unname(type, stored);
        } else {
            removal.unnameInPlace(type, stored);
        }
    }

    /** Former versions that stay: of records that have become somebody else's, or that only name the person. */
    private void clearRevisions() {
        Found revisions = new Found();
        each(Revisions.TYPE, revision -> {
            Guarded<?> type = Records.named(Revisions.type(revision));
            revisions.put(type.type(), revision, isParty(type, revision), person);
        });
        inSteps(revisions.theirs(), (removal, type, stored) -> removal.delete(stored));
        inSteps(revisions.others(), Removal::unnameInPlace);
    }

    /** What is to be told or done, to or by the person or about what is erased with them; and how they were as a manager. */
    private void clearWaiting(Set<String> subjects) {
        Found waiting = new Found();
        find(Outbox.TYPE, waiting, message -> subjects.contains(message.subject()));
        find(Outbox.DEAD, waiting, message -> subjects.contains(message.subject()));
        find(Outbox.OBLIGATION, waiting, obligation -> subjects.contains(obligation.subject()));
        find(Records.PULSE, waiting, tally -> tally.manager().equals(person));
        inSteps(waiting.theirs(), (removal, type, stored) -> removal.delete(stored));
        inSteps(waiting.others(), Removal::unnameInPlace);
        commit(removal -> Turnstile.remove(removal, person));
    }

    private <T> void find(RecordType<T> type, Found waiting, Predicate<T> isAboutThem) {
        each(type.name(), stored -> {
            boolean theirs = stored.labels().has(Records.PERSON, person.value())
                    || type.read(stored).filter(isAboutThem).isPresent();
            waiting.put(type, stored, theirs, person);
        });
    }

    /** In the order of ids, which no change disturbs. */
    private void each(String type, Consumer<StoredRecord> visit) {
        carrier.look(caller).each(type, query -> query.withOrder(Query.Order.ID), stored -> {
            try {
                visit.accept(stored);
            } catch (IllegalStateException e) {
                unreadable.add(stored.key());
                LOG.warn("not looked at, as it can't be read: {}", e.getMessage());
            }
        });
    }

    private void inSteps(Map<RecordKey, RecordType<?>> found, Step step) {
        List<RecordKey> keys = List.copyOf(found.keySet());
        for (int from = 0; from < keys.size(); from += STEP) {
            List<RecordKey> some = keys.subList(from, Math.min(from + STEP, keys.size()));
            commit(removal -> removal.unit()
                    .stored(some)
                    .forEach(stored -> step.take(removal, Objects.requireNonNull(found.get(stored.key())), stored)));
        }
    }

    private void commit(Consumer<Removal> work) {
        Removal done = carrier.carry(caller, Deed.ERASE, unit -> {
                    Removal removal = new Removal(unit, person);
                    work.accept(removal);
                    return Outcome.accepted(removal);
                })
                .orThrow();
        done.erased().forEach(type -> erased.merge(type, 1, Integer::sum));
        done.unnamed().forEach(type -> unnamed.merge(type, 1, Integer::sum));
    }
}
