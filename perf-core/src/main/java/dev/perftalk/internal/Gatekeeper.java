package dev.perftalk.internal;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.AccessPolicy;
import dev.perftalk.access.AccessRequest;
import dev.perftalk.access.Action;
import dev.perftalk.access.Grant;
import dev.perftalk.access.RecordKind;
import dev.perftalk.access.Relation;
import dev.perftalk.access.Standing;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place where a read or a write is let through. Lives for one call, so that people are looked up once. */
public final class Gatekeeper {
    private static final Standing HOST = Standing.of(Set.of(Relation.SYSTEM));
    private static final Standing STRANGER = Standing.of(Set.of());

    private final AccessPolicy policy;
    private final Circle circle;
    private final Caller caller;
    private final Instant now;
    private final Runnable forAReason;
    private final Map<String, AccessEntry> entries = new LinkedHashMap<>();
    private @Nullable Person standIn;
    private boolean isKnown;

    /** @param forAReason is run each time that somebody is let through for their reason */
    Gatekeeper(AccessPolicy policy, PeopleDirectory people, Caller caller, Instant now, Runnable forAReason) {
        this(policy, new Circle(people, caller.tenant().value(), now), caller, now, forAReason);
    }

    private Gatekeeper(AccessPolicy policy, Circle circle, Caller caller, Instant now, Runnable forAReason) {
        this.policy = policy;
        this.circle = circle;
        this.caller = caller;
        this.now = now;
        this.forAReason = forAReason;
    }

    /** The gate as somebody else would find it who comes for themself and without a reason. */
    Gatekeeper before(PersonId person) {
        return new Gatekeeper(policy, circle, Caller.person(caller.tenant(), person), now, () -> {});
    }

    /** Why the caller may not do this, empty where it may. */
    public <T> Optional<Why> against(Action action, Guarded<T> type, T value) {
        return against(action, type.kind(), type.name(value), type.involved().apply(value), Optional.empty());
    }

    /** Why the caller may not open a cycle for somebody, whoever would lead them in it. */
    public Optional<Why> againstOpening(PersonId employee, Optional<PersonId> leader) {
        Set<PersonId> pair = Stream.concat(Stream.of(employee), leader.stream()).collect(Collectors.toSet());
        return against(Action.WRITE, RecordKind.CYCLE, employee.value(), Involved.of(pair, employee), Optional.empty());
    }

    /** Whether it was refused here, for good: who asked need not know that there is anything. */
    public static boolean isDenied(Outcome<?> outcome) {
        return outcome.why().stream().anyMatch(why -> why.code().equals("NOT_ALLOWED"));
    }

    /** Why the caller may not put it into somebody's hands, empty where it may. */
    <T> Optional<Why> againstHanding(Guarded<T> type, T value, PersonId to) {
        return against(
                Action.HAND_OVER, type.kind(), type.name(value), type.involved().apply(value), Optional.of(to));
    }

    /** Why the caller may not erase a person; nobody erases those who were, with the log of it. */
    Optional<Why> againstErasing(PersonId person) {
        if (person.equals(PersonId.ERASED)) {
            return Optional.of(Why.message(Gatekeeper.class, "NOT_ALLOWED", person));
        }
        return against(
                Action.ERASE, RecordKind.PERSON, person.value(), Involved.of(Set.of(person), person), Optional.empty());
    }

    private Optional<Why> against(Action action, RecordKind kind, String id, Involved involved, Optional<PersonId> to) {
        return switch (grant(action, kind, id, involved, to)) {
            case ALLOWED -> Optional.empty();
            case WITH_REASON ->
                isNoted(action, kind, id, involved)
                        ? Optional.empty()
                        : Optional.of(Why.message(Gatekeeper.class, "REASON_NEEDED", id));
            case DENIED -> Optional.of(Why.message(Gatekeeper.class, "NOT_ALLOWED", id));
        };
    }

    /** Whether the caller may see it. */
    public <T> boolean shows(Guarded<T> type, T value) {
        return shows(type.kind(), type.name(value), type.involved().apply(value));
    }

    /** Whether the caller may see it without a reason; nothing is noted. */
    <T> boolean isOpen(Guarded<T> type, T value) {
        Involved involved = type.involved().apply(value);
        return grant(Action.READ, type.kind(), type.name(value), involved, Optional.empty()) == Grant.ALLOWED;
    }

    /** Whether it is one of these for whom the caller comes. */
    boolean isFor(Set<PersonId> people) {
        return people.contains(caller.author());
    }

    /** Whether the caller comes for themself. */
    boolean isInPerson() {
        return caller.onBehalfOf().isEmpty();
    }

    /** Announces what will be asked about, so that all of it is looked up at once. */
    void expect(Collection<Involved> rows) {
        circle.expect(rows);
    }

    /** Whether the caller may see what an id stood for while it involved these people. */
    boolean shows(RecordKind kind, String id, Involved involved) {
        Grant grant = grant(Action.READ, kind, id, involved, Optional.empty());
        return grant == Grant.ALLOWED || grant == Grant.WITH_REASON && isNoted(Action.READ, kind, id, involved);
    }

    /** Those that the caller may see, in their order. */
    public <T> List<T> shown(Guarded<T> type, List<T> values) {
        List<Involved> rows = values.stream().map(type.involved()).toList();
        circle.expect(rows);
        return IntStream.range(0, rows.size())
                .filter(row -> shows(type.kind(), type.name(values.get(row)), rows.get(row)))
                .mapToObj(values::get)
                .toList();
    }

    /** Those at the head of a list, up to the first that the caller may not see. */
    public <T> List<T> shownAtHead(Guarded<T> type, List<T> values) {
        circle.expect(values.stream().map(type.involved()).toList());
        return values.stream().takeWhile(value -> shows(type, value)).toList();
    }

    private Grant grant(Action action, RecordKind kind, String id, Involved involved, Optional<PersonId> to) {
        return policy.decide(AccessRequest.builder()
                .tenant(caller.tenant())
                .actor(caller.actor())
                .onBehalfOf(caller.onBehalfOf())
                .standing(standing(involved))
                .kind(kind)
                .id(id)
                .about(involved.about())
                .participants(involved.participants())
                .action(action)
                .confidential(involved.confidential())
                .released(involved.released())
                .to(to)
                .build());
    }

    private Standing standing(Involved involved) {
        if (caller.system()) {
            return caller.onBehalfOf().isEmpty() ? HOST : STRANGER;
        }
        if (!isKnown) {
            standIn = standIn().orElse(null);
            isKnown = true;
        }
        return standIn == null ? STRANGER : new Stance(circle, caller.author(), caller.actor(), standIn, involved, now);
    }

    /** Whose rights count: the actor's own, or those of someone who has named the actor a delegate; of nobody who has left. */
    private Optional<Person> standIn() {
        Optional<Person> actor = circle.person(caller.actor()).filter(Person::isEmployed);
        Optional<PersonId> other = caller.onBehalfOf();
        return other.isEmpty() || actor.isEmpty()
                ? actor
                : circle.person(other.get())
                        .filter(Person::isEmployed)
                        .filter(person ->
                                person.delegates().contains(caller.actor().value()));
    }

    private boolean isNoted(Action action, RecordKind kind, String id, Involved involved) {
        caller.reason().ifPresent(reason -> note(action, kind, id, involved, reason));
        return caller.reason().isPresent();
    }

    /** An erased person is not named by what says that they were erased. */
    private void note(Action action, RecordKind kind, String id, Involved involved, String reason) {
        forAReason.run();
        boolean erases = action == Action.ERASE;
        AccessEntry entry = AccessEntry.builder()
                .id(RecordIds.of(
                        "access", caller.actor().value(), now.toString(), action.name(), kind.name(), id, reason))
                .at(now)
                .actor(caller.actor())
                .onBehalfOf(caller.onBehalfOf())
                .action(action)
                .kind(kind)
                .record(erases ? PersonId.ERASED.value() : id)
                .about(erases ? Optional.of(PersonId.ERASED) : involved.about())
                .reason(reason)
                .build();
        entries.put(entry.id(), entry);
    }

    /** What has been let through for a reason, to be kept in the access log. */
    Collection<AccessEntry> entries() {
        return entries.values();
    }

    /** The ids of everyone who leads a person, now, the nearest first. */
    public List<String> line(PersonId of) {
        return circle.line(of);
    }

    /** Whether someone can take over the lead of a person: leads them directly, or is the nearest above who has not left. */
    public boolean canLead(PersonId manager, PersonId of) {
        List<String> line = circle.line(of);
        boolean direct = circle.person(of)
                .filter(one -> one.managers().contains(manager.value()))
                .isPresent();
        Optional<String> nearest = line.stream()
                .filter(id -> circle.person(PersonId.of(id))
                        .filter(Person::isEmployed)
                        .isPresent())
                .findFirst();
        return isEmployed(manager)
                && (direct || nearest.filter(manager.value()::equals).isPresent());
    }

    /** Who is to lead a person's cycle: one who can, in preference to the nearest above; nobody for whom there is none. */
    public Optional<PersonId> leaderOf(PersonId person, PersonId preferred) {
        return canLead(preferred, person)
                ? Optional.of(preferred)
                : circle.line(person).stream().findFirst().map(PersonId::of);
    }

    private boolean isEmployed(PersonId id) {
        return circle.person(id).filter(Person::isEmployed).isPresent();
    }
}
