package dev.perftalk.internal;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where a caller's questions and commands are carried out. Light and immutable; safe for use by many threads. */
public record Desk(Wiring wiring, Caller caller) {
    /** Carries a decision: loaded, decided and committed, and again where it has to be. */
    public <T> Outcome<T> carry(Function<Work, Outcome<T>> decision) {
        return wiring.carrier().carry(caller, unit -> decision.apply(work(unit)));
    }

    /** Carries a decision on a record that is there, and that the caller may see and change. */
    public <T> Outcome<T> change(Guarded<T> type, String id, BiFunction<Work, T, Outcome<T>> decision) {
        return carry(work -> work.find(type, id)
                .map(found -> work.write(type, found, () -> decision.apply(work, found)))
                .orElseGet(() -> Outcome.refused(notFound(id))));
    }

    /**
     * Carries a decision on a record that the caller writes in their own name. What is stored just so is accepted and
     * left alone: a host that does not know whether its first attempt went through makes another.
     *
     * @param asGiven takes away what others have added since
     */
    public <T> Outcome<T> record(
            Guarded<T> type,
            T value,
            PersonId author,
            UnaryOperator<T> asGiven,
            BiFunction<Work, Optional<T>, Outcome<T>> decision) {
        String id = type.id(value);
        if (!author.equals(author())) {
            return Outcome.refused(Why.message(Desk.class, "IN_ANOTHERS_NAME", id, author));
        }
        return carry(work -> work.write(type, value, () -> {
            Optional<T> stored = work.unit().find(type.type(), id);
            return stored.map(asGiven).filter(value::equals).isPresent()
                    ? Outcome.accepted(stored.get())
                    : decision.apply(work, stored);
        }));
    }

    /** The refusal of what is not there, or not for the caller. */
    public static Why notFound(Object id) {
        return Why.message(Desk.class, "NOT_FOUND", id);
    }

    /** Answers a question. */
    public <R> R look(Function<Work, R> question) {
        return question.apply(work(wiring.carrier().look(caller)));
    }

    /** A record, empty also where the caller may not see it. */
    public <T> Optional<T> find(Guarded<T> type, String id) {
        return look(work -> work.find(type, id));
    }

    /** What a scope finds, as far as the caller may see it. */
    public <T> List<T> list(Guarded<T> type, UnaryOperator<Query> scope) {
        return look(work -> work.gate().shown(type, work.unit().look(type.type(), scope)));
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
        return new Work(unit, new Gatekeeper(wiring.access(), wiring.people(), caller, unit.now()));
    }
}
