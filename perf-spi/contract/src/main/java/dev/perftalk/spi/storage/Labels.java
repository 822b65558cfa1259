package dev.perftalk.spi.storage;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a record can be found by: names, each with one or several values. Immutable.
 *
 * <p>Labels hold ids and codes only, never text that people wrote: a store may keep them in plain columns, index them
 * and show them to an operator. At most 1,000 values in all; a name has 1 to 40 characters, a value 1 to 200.
 */
public final class Labels {
    /** The most values that one record may carry, over all names. */
    public static final int MAX_VALUES = 1_000;

    private static final Labels NONE = new Labels(new TreeMap<>());

    private final SortedMap<String, SortedSet<String>> values;

    private Labels(SortedMap<String, SortedSet<String>> values) {
        this.values = values;
    }

    /** No labels. */
    public static Labels none() {
        return NONE;
    }

    /** One label with one value; more are added by {@link #and(String, String)}. */
    public static Labels of(String name, String value) {
        return NONE.and(name, value);
    }

    /**
     * The labels of a map from names to values; a name without values is left out.
     *
     * @throws IllegalArgumentException naming what is out of bounds
     */
    public static Labels of(Map<String, ? extends Iterable<String>> map) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>(CodePointOrder.INSTANCE);
        map.forEach((name, all) -> all.forEach(value -> add(copy, name, value)));
        return sealed(copy);
    }

    /**
     * These labels and one value more; a value that is there already changes nothing.
     *
     * @throws IllegalArgumentException naming what is out of bounds
     */
    public Labels and(String name, String value) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>(CodePointOrder.INSTANCE);
        values.forEach((key, old) -> copy.put(key, new TreeSet<>(old)));
        add(copy, name, value);
        return sealed(copy);
    }

    private static void add(SortedMap<String, SortedSet<String>> map, String name, String value) {
        Limits.code("label name", name, 40);
        Limits.code("value of label '" + name + "'", value, 200);
        map.computeIfAbsent(name, key -> new TreeSet<>(CodePointOrder.INSTANCE)).add(value);
    }

    private static Labels sealed(SortedMap<String, SortedSet<String>> map) {
        Limits.between("number of label values", count(map), 0, MAX_VALUES);
        map.replaceAll((name, set) -> Collections.unmodifiableSortedSet(set));
        return new Labels(Collections.unmodifiableSortedMap(map));
    }

    private static int count(Map<String, SortedSet<String>> map) {
        return map.values().stream().mapToInt(Set::size).sum();
    }

    /** All names with their values, both in code-point order; unmodifiable. */
    public SortedMap<String, SortedSet<String>> asMap() {
        return values;
    }

    /** The values under a name, empty where there are none; unmodifiable. */
    public Set<String> get(String name) {
        SortedSet<String> found = values.get(Objects.requireNonNull(name, "name"));
        return found == null ? Set.of() : found;
    }

    /** Whether a name has this value. */
    public boolean has(String name, String value) {
        return get(name).contains(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@code {name=[value, …], …}}: ids and codes, so safe to show. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
