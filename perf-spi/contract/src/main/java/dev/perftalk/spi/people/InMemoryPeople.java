package dev.perftalk.spi.people;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People in memory, with their history. Safe for use by many threads. */
public final class InMemoryPeople implements PeopleDirectory {
    private final Map<String, Map<String, NavigableMap<Instant, Person>>> tenants = new ConcurrentHashMap<>();

    InMemoryPeople() {}

    /** Adds a person who has always been as given; replaces what was known of the id. */
    public InMemoryPeople add(String tenant, Person person) {
        people(tenant).put(person.id(), new ConcurrentSkipListMap<>(Map.of(Instant.MIN, person)));
        return this;
    }

    /** From an instant on, a person is as given: joins, gets another manager, goes on leave, comes back. */
    public InMemoryPeople change(String tenant, Person person, Instant since) {
        people(tenant)
                .computeIfAbsent(person.id(), id -> new ConcurrentSkipListMap<>())
                .put(since, person);
        return this;
    }

    /** From an instant on, a person has left; one who is not known then is let alone. */
    public InMemoryPeople leave(String tenant, String id, Instant since) {
        find(tenant, id, since).ifPresent(person -> change(tenant, person.withEmployment(Employment.LEFT), since));
        return this;
    }

    /** Forgets a person, with their history. */
    public InMemoryPeople remove(String tenant, String id) {
        people(tenant).remove(id);
        return this;
    }

    @Override
    public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
        Map<String, Person> found = new HashMap<>();
        ids.forEach(id -> find(tenant, id, asOf).ifPresent(person -> found.put(id, person)));
        return Map.copyOf(found);
    }

    @Override
    public Optional<Person> find(String tenant, String id, Instant asOf) {
        return Optional.ofNullable(at(people(tenant), id, asOf));
    }

    private static @Nullable Person at(Map<String, NavigableMap<Instant, Person>> people, String id, Instant asOf) {
        NavigableMap<Instant, Person> history = people.get(id);
        Map.Entry<Instant, Person> then = history == null ? null : history.floorEntry(asOf);
        return then == null ? null : then.getValue();
    }

    @Override
    public Map<String, List<Person>> managerLines(String tenant, Collection<String> ids, Instant asOf) {
        Map<String, NavigableMap<Instant, Person>> people = people(tenant);
        Map<String, List<Person>> lines = new HashMap<>();
        ids.forEach(id -> lines.computeIfAbsent(id, one -> ManagerLines.above(one, other -> at(people, other, asOf))));
        return Map.copyOf(lines);
    }

    @Override
    public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
        Set<String> wanted = new HashSet<>(managers);
        return employed(tenant, asOf)
                .filter(person -> person.managers().stream().anyMatch(wanted::contains))
                .toList();
    }

    @Override
    public List<Person> membersOf(String tenant, String unit, Instant asOf) {
        return employed(tenant, asOf)
                .filter(person -> person.units().contains(unit))
                .toList();
    }

    private Stream<Person> employed(String tenant, Instant asOf) {
        return people(tenant).keySet().stream()
                .flatMap(id -> find(tenant, id, asOf).stream())
                .filter(Person::isEmployed);
    }

    private Map<String, NavigableMap<Instant, Person>> people(String tenant) {
        return tenants.computeIfAbsent(tenant, name -> new ConcurrentHashMap<>());
    }
}
