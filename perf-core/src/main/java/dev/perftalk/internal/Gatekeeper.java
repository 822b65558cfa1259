package dev.perftalk.internal;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.AccessPolicy;
import dev.perftalk.access.AccessRequest;
import dev.perftalk.access.Action;
import dev.perftalk.access.Grant;
import dev.perftalk.access.RecordKind;
import dev.perftalk.access.Relation;
import dev.perftalk.access.Standing;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The one place where a read or a write is let through. Lives for one call, so that people are looked up once. */
public final class Gatekeeper {
    private static final Standing HOST = Standing.of(Set.of(Relation.SYSTEM));
    private static final Standing STRANGER = Standing.of(Set.of());

    private final AccessPolicy policy;
    private final Circle circle;
    private final Caller caller;
    private final Instant now;
    private final Map<String, AccessEntry> entries = new LinkedHashMap<>();
    private @Nullable Person standIn;
    private boolean isKnown;

    public Gatekeeper(AccessPolicy policy, PeopleDirectory people, Caller caller, Instant now) {
        this.policy = policy;
        this.caller = caller;
        this.now = now;
        circle = new Circle(people, caller.tenant().value(), now);
    }

    /** Why the caller may not do this, empty where it may. */
    public <T> Optional<Why> against(Action action, Guarded<T> type, T value) {
        return against(action, type.kind(), type.id(value), type.involved().apply(value));
    }

    /** Why the caller may not erase a person. */
    Optional<Why> againstErasing(PersonId person) {
        return against(Action.ERASE, RecordKind.PERSON, person.value(), Involved.of(Set.of(person), person));
    }

    private Optional<Why> against(Action action, RecordKind kind, String id, Involved involved) {
        return switch (grant(action, kind, id, involved)) {
            case ALLOWED -> Optional.empty();
            case WITH_REASON ->
                caller.reason().isPresent()
                        ? Optional.empty()
                        : Optional.of(Why.message(Gatekeeper.class, "REASON_NEEDED", id));
            case DENIED -> Optional.of(Why.message(Gatekeeper.class, "NOT_ALLOWED", id));
        };
    }

    /** Whether the caller may see it. */
    public <T> boolean shows(Guarded<T> type, T value) {
        return shows(type.kind(), type.id(value), type.involved().apply(value));
    }

    /** Whether the caller may see what an id stood for while it involved these people. */
    boolean shows(RecordKind kind, String id, Involved involved) {
        Grant grant = grant(Action.READ, kind, id, involved);
        return grant == Grant.ALLOWED
                || grant == Grant.WITH_REASON && caller.reason().isPresent();
    }

    /** Those that the caller may see, in their order. */
    public <T> List<T> shown(Guarded<T> type, List<T> values) {
        List<Involved> rows = values.stream().map(type.involved()).toList();
        circle.expect(rows);
        return IntStream.range(0, rows.size())
                .filter(row -> shows(type.kind(), type.id(values.get(row)), rows.get(row)))
                .mapToObj(values::get)
                .toList();
    }

    private Grant grant(Action action, RecordKind kind, String id, Involved involved) {
        Grant grant = policy.decide(AccessRequest.builder()
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
                .build());
        if (grant == Grant.WITH_REASON) {
            caller.reason().ifPresent(reason -> note(action, kind, id, involved, reason));
        }
        return grant;
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

    /** An erased person is not named by what says that they were erased. */
    private void note(Action action, RecordKind kind, String id, Involved involved, String reason) {
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
                .about(erases ? Optional.empty() : involved.about())
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
