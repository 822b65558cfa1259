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

/** Remembers people by id and step of time, and that an id was nobody's too; the least recently asked for go first. */
final class CachingPeople implements PeopleDirectory {
    private record Key(String tenant, String id, long step) {}

    private record Answer(Optional<Person> person, long loadedIn) {}

    private final PeopleDirectory directory;
    private final long stepMillis;
    private final Map<Key, Answer> answers;
    private long latest = Long.MIN_VALUE;

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
        long step = Math.floorDiv(asOf.toEpochMilli(), stepMillis);
        Map<String, Person> found = new HashMap<>();
        List<String> missing = remembered(tenant, ids, step, found);
        if (!missing.isEmpty()) {
            Map<String, Person> asked = directory.find(tenant, missing, Instant.ofEpochMilli(step * stepMillis));
            remember(tenant, missing, step, asked);
            found.putAll(asked);
        }
        return Map.copyOf(found);
    }

    private synchronized List<String> remembered(
            String tenant, Collection<String> ids, long step, Map<String, Person> found) {
        latest = Math.max(latest, step);
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            Answer answer = answers.get(new Key(tenant, id, step));
            if (answer == null || answer.loadedIn() < latest) {
                missing.add(id);
            } else {
                answer.person().ifPresent(person -> found.put(id, person));
            }
        }
        return missing;
    }

    private synchronized void remember(String tenant, List<String> ids, long step, Map<String, Person> asked) {
        ids.forEach(id -> answers.put(
                new Key(tenant, id, step), new Answer(Optional.ofNullable(asked.get(id)), Math.max(latest, step))));
    }

    @Override
    public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
        return directory.reportsOf(tenant, managers, asOf);
    }
}
