package dev.perftalk.spi.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the people of a tenant as they were at an instant. Safe for use by many threads; answers do not depend on who
 * asks. Unknown ids are simply not in an answer.
 *
 * <p>Who has left is still found, as {@link Employment#LEFT}: their records outlive them, and somebody looks after those.
 * Before a person has joined, nobody has the id.
 */
public interface PeopleDirectory {
    /**
     * The people among some ids, as of an instant. Asked once for a list, never for each of its rows.
     *
     * @return by id; unmodifiable, without the ids that nobody had then
     */
    Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf);

    /**
     * Those who reported directly to one of some managers at an instant, as main manager or as another; nobody who had
     * left.
     *
     * @return in any order, each once
     */
    List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf);

    /**
     * Those who belonged to a unit at an instant, to it itself or to one within it; nobody who had left. This version
     * can't tell; a directory that knows its units overrides it.
     *
     * @return in any order, each once; empty for a unit that nobody belonged to
     * @throws UnsupportedOperationException where the directory can't list the people of a unit
     */
    default List<Person> membersOf(String tenant, String unit, Instant asOf) {
        throw new UnsupportedOperationException(
                getClass().getName() + " does not list the people of a unit; asked for: " + unit);
    }

    /** The person with an id, as of an instant. */
    default Optional<Person> find(String tenant, String id, Instant asOf) {
        return Optional.ofNullable(find(tenant, List.of(id), asOf).get(id));
    }

    /**
     * The managers above some people, as of an instant: for each id the nearest first, of one level the main manager
     * first, each once. A line ends at the top, at an id that nobody has, and where it would begin to go round in a loop;
     * the person is never in their own. Managers who have left stay in it, so that those above them do.
     *
     * <p>This version asks once for each level, however many people there are; a directory that can do better overrides it.
     *
     * @return by id, with an empty line for who has no manager or is unknown; unmodifiable
     */
    default Map<String, List<Person>> managerLines(String tenant, Collection<String> ids, Instant asOf) {
        return ManagerLines.of(ids, some -> find(tenant, some, asOf));
    }

    /**
     * The manager lines of some people at each of some moments, for lists of what happened at different times. This
     * version asks for each moment; a directory that can do better overrides it.
     *
     * @param ids whose, by moment
     * @return for each moment as {@link #managerLines(String, Collection, Instant)} says; unmodifiable
     */
    default Map<Instant, Map<String, List<Person>>> managerLines(
            String tenant, Map<Instant, ? extends Collection<String>> ids) {
        return ids.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, moment -> managerLines(tenant, moment.getValue(), moment.getKey())));
    }

    /** The managers above one person, as {@link #managerLines(String, Collection, Instant)} says. */
    default List<Person> managerLine(String tenant, String id, Instant asOf) {
        return managerLines(tenant, Set.of(id), asOf).getOrDefault(id, List.of());
    }

    /** A directory in memory, to be filled by {@link InMemoryPeople#add}. */
    static InMemoryPeople inMemory() {
        return new InMemoryPeople();
    }

    /**
     * A directory that remembers what another has answered about people by id. It never looks at a clock: time goes on
     * with the instants that it is asked about, in steps of {@code maxAge}, and with each step all is asked for anew. In the
     * latest step an answer about an earlier moment of the step may be given, so a change may be seen that much too late,
     * never too early; about what is past, the answer is exact. Reports are always asked for anew. Ask about no future: time
     * would stand still until then.
     *
     * @param maxAge from a millisecond on
     * @param maxEntries how many people are remembered at most, those asked for longest ago forgotten first; at least 1
     */
    static PeopleDirectory caching(PeopleDirectory directory, Duration maxAge, int maxEntries) {
        return new CachingPeople(directory, maxAge, maxEntries);
    }
}
