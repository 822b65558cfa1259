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
import java.util.TreeMap;

/** People in memory, with their history. Safe for use by many threads. */
public final class InMemoryPeople implements PeopleDirectory {
    private final Map<String, Map<String, NavigableMap<Instant, Optional<Person>>>> tenants = new HashMap<>();

    InMemoryPeople() {}

    /** Adds a person who has always been as given; replaces what was known of the id. */
    public synchronized InMemoryPeople add(String tenant, Person person) {
        people(tenant).put(person.id(), new TreeMap<>(Map.of(Instant.MIN, Optional.of(person))));
        return this;
    }

    /** From an instant on, a person is as given: joins, gets another manager, moves. */
    public synchronized InMemoryPeople change(String tenant, Person person, Instant since) {
        people(tenant).computeIfAbsent(person.id(), id -> new TreeMap<>()).put(since, Optional.of(person));
        return this;
    }

    /** From an instant on, a person is no longer there. */
    public synchronized InMemoryPeople leave(String tenant, String id, Instant since) {
        people(tenant).computeIfAbsent(id, unknown -> new TreeMap<>()).put(since, Optional.empty());
        return this;
    }

    @Override
    public synchronized Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
        Map<String, Person> found = new HashMap<>();
        ids.forEach(id -> at(tenant, id, asOf).ifPresent(person -> found.put(id, person)));
        return Map.copyOf(found);
    }

    @Override
    public synchronized List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
        Set<String> wanted = new HashSet<>(managers);
        return people(tenant).keySet().stream()
                .flatMap(id -> at(tenant, id, asOf).stream())
                .filter(person -> person.manager().filter(wanted::contains).isPresent())
                .toList();
    }

    private Map<String, NavigableMap<Instant, Optional<Person>>> people(String tenant) {
        return tenants.computeIfAbsent(tenant, name -> new HashMap<>());
    }

    private Optional<Person> at(String tenant, String id, Instant asOf) {
        return Optional.ofNullable(people(tenant).get(id))
                .map(history -> history.floorEntry(asOf))
                .flatMap(Map.Entry::getValue);
    }
}
