package dev.perftalk.spi.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Climbs from people to all who lead them, a level at a time. */
final class ManagerLines {
    private final Map<String, Person> known = new HashMap<>();

    private ManagerLines() {}

    static Map<String, List<Person>> of(Collection<String> ids, Function<Set<String>, Map<String, Person>> find) {
        ManagerLines lines = new ManagerLines();
        lines.climb(ids, find);
        Map<String, List<Person>> found = new HashMap<>();
        ids.forEach(id -> found.computeIfAbsent(id, one -> above(one, lines.known::get)));
        return Map.copyOf(found);
    }

    private void climb(Collection<String> ids, Function<Set<String>, Map<String, Person>> find) {
        Set<String> asked = new HashSet<>();
        Set<String> level = new LinkedHashSet<>(ids);
        while (!level.isEmpty()) {
            Map<String, Person> found = find.apply(level);
            known.putAll(found);
            asked.addAll(level);
            level = new LinkedHashSet<>();
            for (Person person : found.values()) {
                level.addAll(person.managers());
            }
            level.removeAll(asked);
        }
    }

    /** All above a person, where everybody is known. */
    static List<Person> above(String id, Function<String, @Nullable Person> known) {
        List<Person> line = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(id));
        Queue<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            Person below = known.apply(next.remove());
            for (String manager : below == null ? List.<String>of() : below.managers()) {
                Person above = known.apply(manager);
                if (above != null && seen.add(manager)) {
                    line.add(above);
                    next.add(manager);
                }
            }
        }
        return List.copyOf(line);
    }
}
