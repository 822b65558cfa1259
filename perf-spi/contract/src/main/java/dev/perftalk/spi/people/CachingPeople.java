package dev.perftalk.spi.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers people by id, for the present step of time and for each moment before it, and that an id was nobody's too; the
 * least recently asked for go first.
 */
final class CachingPeople implements PeopleDirectory {
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** @param past the moment asked about, null for any of the present step */
    private record Key(String tenant, String id, @Nullable Instant past) {}

    /**
     * @param asOf the moment that the directory was asked about
     * @param askedIn the step that was the present when it was asked: what it knew by then
     */
    private record Answer(Optional<Person> person, Instant asOf, long askedIn) {}

    private final PeopleDirectory directory;
    private final long stepMillis;
    private final Map<Key, Answer> answers;
    private long present = Long.MIN_VALUE;

    CachingPeople(PeopleDirectory directory, Duration maxAge, int maxEntries) {
        if (maxAge.toMillis() < 1) {
            throw new IllegalArgumentException("maxAge must be at least a millisecond, but is " + maxAge);
        }
        if (maxEntries < 1) {
            throw new IllegalArgumentException("maxEntries must be at least 1, but is " + maxEntries);
        }
        this.directory = directory;
        stepMillis = maxAge.toMillis();
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Answer> eldest) {
                return size() > maxEntries;
            }
        };
    }

    @Override
    public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
        if (asOf.isBefore(FIRST) || asOf.isAfter(LAST)) {
            return directory.find(tenant, ids, asOf);
        }
        Map<String, Person> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        long askedIn = recall(tenant, ids, asOf, found, missing);
        if (!missing.isEmpty()) {
            Map<String, Person> asked = directory.find(tenant, missing, asOf);
            remember(tenant, missing, asOf, asked, askedIn);
            found.putAll(asked);
        }
        return Map.copyOf(found);
    }

    /** @return the present step, before anybody else is asked: an answer may be as old as that */
    private synchronized long recall(
            String tenant, Collection<String> ids, Instant asOf, Map<String, Person> found, List<String> missing) {
        present = Math.max(present, step(asOf));
        for (String id : ids) {
            Answer answer = answers.get(key(tenant, id, asOf));
            if (answer == null || answer.askedIn() != present || answer.asOf().isAfter(asOf)) {
                missing.add(id);
            } else {
                answer.person().ifPresent(person -> found.put(id, person));
            }
        }
        return present;
    }

    /** What was asked for in a step that is over meanwhile is of no use any more. */
    private synchronized void remember(
            String tenant, List<String> ids, Instant asOf, Map<String, Person> asked, long askedIn) {
        if (askedIn == present) {
            ids.forEach(id ->
                    answers.put(key(tenant, id, asOf), new Answer(Optional.ofNullable(asked.get(id)), asOf, askedIn)));
        }
    }

    private Key key(String tenant, String id, Instant asOf) {
        return new Key(tenant, id, step(asOf) == present ? null : asOf);
    }

    private long step(Instant asOf) {
        return Math.floorDiv(asOf.toEpochMilli(), stepMillis);
    }

    @Override
    public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
        return directory.reportsOf(tenant, managers, asOf);
    }

    @Override
    public List<Person> membersOf(String tenant, String unit, Instant asOf) {
        return directory.membersOf(tenant, unit, asOf);
    }
}
