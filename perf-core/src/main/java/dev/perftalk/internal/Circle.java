package dev.perftalk.internal;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is who, and who leads whom, now and when something happened: for one call, each looked up once, and for a list all
 * rows in one question, once the first of them needs it.
 */
final class Circle {
    private final PeopleDirectory people;
    private final String tenant;
    private final Instant now;
    private final Map<String, Optional<Person>> known = new HashMap<>();
    private final Map<Instant, Map<String, List<String>>> lines = new HashMap<>();
    private final List<Involved> expected = new ArrayList<>();

    Circle(PeopleDirectory people, String tenant, Instant now) {
        this.people = people;
        this.tenant = tenant;
        this.now = now;
    }

    /** Announces the rows of a list. */
    void expect(Collection<Involved> rows) {
        expected.addAll(rows);
    }

    Optional<Person> person(PersonId id) {
        if (!known.containsKey(id.value())) {
            learn(id.value());
        }
        return known.getOrDefault(id.value(), Optional.empty());
    }

    private void learn(String id) {
        if (expected.isEmpty()) {
            known.put(id, people.find(tenant, id, now));
            return;
        }
        Set<String> ids = expected.stream()
                .flatMap(row -> row.about().stream())
                .map(PersonId::value)
                .filter(other -> !known.containsKey(other))
                .collect(Collectors.toSet());
        ids.add(id);
        Map<String, Person> found = people.find(tenant, ids, now);
        ids.forEach(one -> known.put(one, Optional.ofNullable(found.get(one))));
    }

    /** All who lead a person now and have not left, the nearest first. */
    List<String> line(PersonId of) {
        return line(of, now, false);
    }

    /** All who led a person at a moment and had not left by then, the nearest first. */
    List<String> lineAt(PersonId of, Instant moment) {
        return line(of, moment, true);
    }

    private List<String> line(PersonId of, Instant moment, boolean then) {
        if (!lines.getOrDefault(moment, Map.of()).containsKey(of.value())) {
            climb(of.value(), moment, then);
        }
        return lines.getOrDefault(moment, Map.of()).getOrDefault(of.value(), List.of());
    }

    private void climb(String of, Instant moment, boolean then) {
        Map<Instant, ? extends Collection<String>> wanted =
                expected.isEmpty() ? Map.of(moment, List.of(of)) : allWanted(of, moment, then);
        people.managerLines(tenant, wanted).forEach((at, found) -> found.forEach((id, line) -> know(at, id, line)));
    }

    private Map<Instant, Set<String>> allWanted(String of, Instant moment, boolean then) {
        Map<Instant, Set<String>> wanted = new HashMap<>(Map.of(moment, new HashSet<>(Set.of(of))));
        for (Involved row : expected) {
            Instant when = then ? row.happened().orElse(now) : now;
            row.about()
                    .ifPresent(about ->
                            wanted.computeIfAbsent(when, at -> new HashSet<>()).add(about.value()));
        }
        return wanted;
    }

    private void know(Instant moment, String of, List<Person> line) {
        lines.computeIfAbsent(moment, first -> new HashMap<>())
                .put(
                        of,
                        line.stream().filter(Person::isEmployed).map(Person::id).toList());
    }
}
