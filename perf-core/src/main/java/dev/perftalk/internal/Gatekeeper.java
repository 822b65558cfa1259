package dev.perftalk.internal;

import dev.perftalk.access.AccessPolicy;
import dev.perftalk.access.AccessRequest;
import dev.perftalk.access.Action;
import dev.perftalk.access.Grant;
import dev.perftalk.access.RecordKind;
import dev.perftalk.access.Relation;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a read or a write is let through. Lives for one call, so that people are looked up once. */
public final class Gatekeeper {
    private static final Logger LOG = LoggerFactory.getLogger("dev.perftalk.access");

    private final AccessPolicy policy;
    private final PeopleDirectory people;
    private final Caller caller;
    private final Instant now;
    private final Map<String, Person> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Set<String>> lines = new HashMap<>();

    public Gatekeeper(AccessPolicy policy, PeopleDirectory people, Caller caller, Instant now) {
        this.policy = policy;
        this.people = people;
        this.caller = caller;
        this.now = now;
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
        return against(Action.READ, type, value).isEmpty();
    }

    /** Whether the caller may see what an id stood for while it involved these people. */
    boolean shows(RecordKind kind, String id, Involved involved) {
        return against(Action.READ, kind, id, involved).isEmpty();
    }

    /** Those that the caller may see, in their order. */
    public <T> List<T> shown(Guarded<T> type, List<T> values) {
        know(values.stream()
                .flatMap(value -> type.involved().apply(value).about().stream())
                .map(PersonId::value)
                .collect(Collectors.toSet()));
        return values.stream().filter(value -> shows(type, value)).toList();
    }

    private Grant grant(Action action, RecordKind kind, String id, Involved involved) {
        AccessRequest request = AccessRequest.builder()
                .tenant(caller.tenant())
                .actor(caller.actor())
                .onBehalfOf(caller.onBehalfOf())
                .relations(relations(involved))
                .kind(kind)
                .id(id)
                .about(involved.about())
                .participants(involved.participants())
                .action(action)
                .confidential(involved.confidential())
                .build();
        Grant grant = policy.decide(request);
        if (grant == Grant.WITH_REASON && caller.reason().isPresent()) {
            LOG.info(
                    "{} {} by {} in tenant {}, reason given: {}: {}",
                    action,
                    kind,
                    caller.actor(),
                    caller.tenant(),
                    caller.reason().get(),
                    action == Action.ERASE ? "(id not kept)" : id);
        }
        return grant;
    }

    private Set<Relation> relations(Involved involved) {
        if (caller.system()) {
            return EnumSet.of(Relation.SYSTEM);
        }
        return standIn().map(person -> relations(person, involved)).orElseGet(Set::of);
    }

    /** Whose rights count: the actor's own, or those of someone who has named the actor a delegate. */
    private Optional<Person> standIn() {
        Optional<Person> actor = person(caller.actor());
        Optional<PersonId> other = caller.onBehalfOf();
        return other.isEmpty()
                ? actor
                : actor.flatMap(known -> person(other.get()))
                        .filter(person ->
                                person.delegates().contains(caller.actor().value()));
    }

    private Set<Relation> relations(Person person, Involved involved) {
        PersonId id = PersonId.of(person.id());
        Set<Relation> relations = EnumSet.of(Relation.TENANT);
        if (involved.participants().contains(id)) {
            relations.add(Relation.PARTICIPANT);
        }
        involved.about().filter(about -> !about.equals(id)).ifPresent(about -> {
            if (line(about).contains(person.id())) {
                relations.add(Relation.MANAGER_LINE);
            }
            if (person(about).filter(someone -> person.isHrFor(someone.units())).isPresent()) {
                relations.add(Relation.HR);
            }
        });
        return relations;
    }

    private Optional<Person> person(PersonId id) {
        know(Set.of(id.value()));
        return Optional.ofNullable(known.get(id.value()));
    }

    private void know(Collection<String> ids) {
        List<String> unknown = ids.stream().filter(asked::add).toList();
        if (!unknown.isEmpty()) {
            known.putAll(people.find(caller.tenant().value(), unknown, now));
        }
    }

    /** The ids of everyone who leads a person, now, the nearest first. */
    public Set<String> line(PersonId of) {
        return lines.computeIfAbsent(
                of.value(),
                id -> people.managerLine(caller.tenant().value(), id, now).stream()
                        .map(Person::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
