package dev.perftalk.spi.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the people of a tenant as they were at an instant. Safe for use by many threads; answers do not depend on who
 * asks. Unknown ids are simply not in an answer.
 */
public interface PeopleDirectory {
    /**
     * The people among some ids, as of an instant.
     *
     * @return by id; unmodifiable, without the ids that nobody had then
     */
    Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf);

    /**
     * Those who reported directly to one of some managers at an instant.
     *
     * @return in any order, each once
     */
    List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf);

    /** The person with an id, as of an instant. */
    default Optional<Person> find(String tenant, String id, Instant asOf) {
        return Optional.ofNullable(find(tenant, List.of(id), asOf).get(id));
    }

    /**
     * The managers above a person, the nearest first, as of an instant. It ends at the top, at an id that nobody has,
     * and where it would begin to go round in a loop; the person is never in it.
     *
     * <p>This version asks once for each level; a directory that can do better overrides it.
     */
    default List<Person> managerLine(String tenant, String id, Instant asOf) {
        List<Person> line = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(id));
        Optional<Person> below = find(tenant, id, asOf);
        while (below.flatMap(Person::manager).filter(seen::add).isPresent()) {
            below = find(tenant, below.flatMap(Person::manager).orElseThrow(), asOf);
            below.ifPresent(line::add);
        }
        return List.copyOf(line);
    }

    /** A directory in memory, to be filled by {@link InMemoryPeople#add}. */
    static InMemoryPeople inMemory() {
        return new InMemoryPeople();
    }
}
