package dev.perftalk.internal;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.Action;
import dev.perftalk.kernel.ErasureReport;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where a caller's questions and commands are carried out. Light and immutable; safe for use by many threads. */
public record Desk(Wiring wiring, Caller caller) {
    /** How many entries of the access log one commit takes. */
    private static final int STEP = 500;

    /** Carries a decision: loaded, decided and committed, and again where it has to be. */
    public <T> Outcome<T> carry(Deed deed, Function<Work, Outcome<T>> decision) {
        List<AccessEntry> entries = new ArrayList<>();
        Outcome<T> outcome = wiring.carrier().carry(caller, deed, unit -> {
            Work work = work(unit);
            Outcome<T> decided = decision.apply(work);
            entries.clear();
            entries.addAll(work.gate().entries());
            entries.forEach(entry -> unit.put(Records.ACCESS.type(), entry));
            return decided;
        });
        if (!outcome.isAccepted()) {
            log(entries.stream().filter(entry -> entry.action() == Action.READ).toList());
        }
        return outcome;
    }

    /** Carries a decision of which several records come. */
    public <T> Outcome<List<T>> carryAll(Deed deed, Guarded<T> type, Function<Work, Outcome<List<T>>> decision) {
        return carry(deed, work -> decision.apply(work).map(all -> work.veiled(type, all)));
    }

    /** Carries a decision on a record that is there, and that the caller may see and change. */
    public <T> Outcome<T> change(Deed deed, Guarded<T> type, String id, BiFunction<Work, T, Outcome<T>> decision) {
        return carry(
                deed,
                work -> work.find(type, id)
                        .map(found -> work.write(type, found, () -> decision.apply(work, found)))
                        .orElseGet(() -> Outcome.refused(notFound(id)))
                        .map(state -> work.veiled(type, List.of(state)).get(0)));
    }

    /**
     * Carries a decision for which the caller speaks for one of two sides. Nobody speaks for both, in whosever name: who
     * has changed a record for one side, or had it changed, is refused when they come for the other.
     */
    public <T> Outcome<T> speak(Deed deed, Guarded<T> type, String id, BiFunction<Work, T, Outcome<T>> decision) {
        return change(deed, type, id, (work, found) -> {
            Outcome<T> decided = decision.apply(work, found);
            return isOfBoth(work, type, found) ? alsoAgainst("BOTH_SIDES", id, decided) : decided;
        });
    }

    /** One side is whom a record is about; the other is everybody else: who succeeds a manager stays on the same. */
    private <T> boolean isOfBoth(Work work, Guarded<T> type, T found) {
        Optional<PersonId> about = type.involved().apply(found).about();
        boolean isOfThem = about.filter(author()::equals).isPresent();
        return work.unit().signatures(type.type(), type.id(found)).stream()
                .filter(signed -> about.filter(signed.author()::equals).isPresent() != isOfThem)
                .anyMatch(signed ->
                        signed.by().equals(caller.actor()) || signed.author().equals(caller.actor()));
    }

    /** What was decided, where the caller came for themself; refused to a delegate. */
    public <T> Outcome<T> inPerson(Object id, Outcome<T> decided) {
        return caller.onBehalfOf().isPresent() ? alsoAgainst("IN_PERSON", id, decided) : decided;
    }

    private static <T> Outcome<T> alsoAgainst(String code, Object id, Outcome<T> decided) {
        Why first = Why.message(Desk.class, code, id);
        return Outcome.refused(
                Stream.concat(Stream.of(first), decided.why().stream()).toList());
    }

    /**
     * Carries a decision on a record that the caller writes in their own name. What is stored just so is accepted and
     * left alone: a host that does not know whether its first attempt went through makes another.
     *
     * @param asGiven takes away what others have added since
     */
    public <T> Outcome<T> record(
            Deed deed,
            Guarded<T> type,
            T value,
            PersonId author,
            UnaryOperator<T> asGiven,
            BiFunction<Work, Optional<T>, Outcome<T>> decision) {
        String id = type.id(value);
        if (!author.equals(author())) {
            return Outcome.refused(inAnothersName(id, author));
        }
        return carry(
                deed,
                work -> work.write(type, value, () -> {
                    Optional<T> stored = work.unit().find(type.type(), id);
                    if (stored.map(asGiven).filter(value::equals).isPresent()) {
                        return Outcome.accepted(stored.get());
                    }
                    Outcome<T> decided = decision.apply(work, stored);
                    return stored.filter(there -> isOfBoth(work, type, there)).isPresent()
                            ? alsoAgainst("BOTH_SIDES", id, decided)
                            : decided;
                }));
    }

    /** Carries a decision on whose hands a record is in; refused where the other can't lead whom it is about. */
    public <T> Outcome<T> handOver(Guarded<T> type, String id, PersonId to, BiFunction<Work, T, Outcome<T>> decision) {
        return carry(Deed.HAND_OVER, work -> {
            Optional<T> found = work.find(type, id);
            List<Why> against =
                    found.map(value -> againstHanding(work, type, value, to)).orElseGet(() -> List.of(notFound(id)));
            if (!against.isEmpty()) {
                return Outcome.refused(against);
            }
            Outcome<T> outcome = decision.apply(work, found.orElseThrow());
            if (outcome instanceof Outcome.Accepted<T> accepted) {
                work.unit().put(type.type(), accepted.state());
            }
            return outcome;
        });
    }

    private static <T> List<Why> againstHanding(Work work, Guarded<T> type, T value, PersonId to) {
        Optional<PersonId> about = type.involved().apply(value).about();
        boolean leads = about.filter(person -> work.gate().canLead(to, person)).isPresent();
        return Stream.concat(
                        work.gate().againstHanding(type, value, to).stream(),
                        leads
                                ? Stream.empty()
                                : Stream.of(Why.message(Desk.class, "NOT_THE_LEADER", type.name(value), to)))
                .toList();
    }

    /** The refusal of what names somebody else as its author. */
    public static Why inAnothersName(Object id, PersonId author) {
        return Why.message(Desk.class, "IN_ANOTHERS_NAME", id, author);
    }

    /** The refusal of what is not there, or not for the caller. */
    public static Why notFound(Object id) {
        return Why.message(Desk.class, "NOT_FOUND", id);
    }

    /** Answers a question; what was seen for a reason only is in the access log before it is shown. */
    public <R> R look(Function<Work, R> question) {
        Work work = work(wiring.carrier().look(caller));
        R answer = question.apply(work);
        log(List.copyOf(work.gate().entries()));
        return answer;
    }

    private void log(List<AccessEntry> entries) {
        for (int from = 0; from < entries.size(); from += STEP) {
            logAtOnce(entries.subList(from, Math.min(from + STEP, entries.size())));
        }
    }

    private void logAtOnce(List<AccessEntry> entries) {
        wiring.carrier()
                .carry(caller, Deed.READ, unit -> {
                    entries.forEach(entry -> unit.put(Records.ACCESS.type(), entry));
                    return Outcome.accepted(true);
                })
                .orThrow();
    }

    /** A record, empty also where the caller may not see it. */
    public <T> Optional<T> find(Guarded<T> type, String id) {
        return look(work -> work.find(type, id)
                .map(found -> work.veiled(type, List.of(found)).get(0)));
    }

    /** What a scope finds, as far as the caller may see it. */
    public <T> List<T> list(Guarded<T> type, UnaryOperator<Query> scope) {
        return look(work ->
                work.veiled(type, work.gate().shown(type, work.unit().look(type.type(), scope))));
    }

    /** What a record was, the oldest version first, as far as the caller may see it. */
    public <T> List<Revision<T>> history(Guarded<T> type, String id) {
        return look(work -> History.of(work, type, key(type, id)).revisions());
    }

    /** A record as it was at an instant, empty also where the caller may not see it so, or as it is now. */
    public <T> Optional<T> asOf(Guarded<T> type, String id, Instant instant) {
        return look(work -> History.of(work, type, key(type, id)).asOf(instant));
    }

    private RecordKey key(Guarded<?> type, String id) {
        return RecordKey.of(tenant(), type.type().name(), id);
    }

    /** Takes a person out of the tenant's records. */
    public Outcome<ErasureReport> erase(PersonId person) {
        return look(work -> work.gate().againstErasing(person))
                .<Outcome<ErasureReport>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(new Eraser(wiring.carrier(), caller, person).run()));
    }

    /** In whose name the caller writes. */
    public PersonId author() {
        return caller.author();
    }

    public String tenant() {
        return caller.tenant().value();
    }

    /** Where a person's days begin and end, UTC where that is not known. */
    public ZoneId zone(Unit unit, PersonId person) {
        return wiring.people()
                .find(tenant(), person.value(), unit.now())
                .map(Person::zone)
                .orElse(ZoneOffset.UTC);
    }

    private Work work(Unit unit) {
        return new Work(
                unit, new Gatekeeper(wiring.access(), wiring.people(), caller, unit.now(), unit::keepReasonOut));
    }
}
