package dev.perftalk.attack;

import dev.perftalk.attack.Fact.Kind;
import dev.perftalk.attack.Fact.Story;
import dev.perftalk.spi.people.Employment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A random organisation with random records, and random visitors to it. The same seed makes the same. */
final class Scene {
    static final int TODAY = 30;

    /** Before anything was written, so that versions come one after the other. */
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> PEOPLE = List.of("ann", "bo", "cy", "di", "ed", "flo", "gus", "hal");
    private static final List<String> UNITS = List.of("north", "south");

    private final Random random;
    final Org org;
    final Model model;
    final Map<String, Story> stories = new LinkedHashMap<>();

    Scene(long seed) {
        random = new Random(seed);
        org = new Org(people());
        model = new Model(org, TODAY);
        for (Kind kind : Kind.values()) {
            int count = kind == Kind.LOG ? 2 : 3;
            IntStream.range(0, count).forEach(i -> add(kind, kind.name().charAt(0) + "" + i));
        }
    }

    static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private Map<String, TreeMap<Integer, Org.State>> people() {
        Map<String, TreeMap<Integer, Org.State>> days = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            TreeMap<Integer, Org.State> history = new TreeMap<>(Map.of(oneIn(8) ? 12 : 0, state()));
            IntStream.range(0, random.nextInt(3)).forEach(change -> history.put(1 + random.nextInt(TODAY), state()));
            days.put(person, history);
        }
        return days;
    }

    private Org.State state() {
        return new Org.State(
                List.copyOf(some(PEOPLE, oneIn(6) ? 0 : oneIn(6) ? 2 : 1)),
                some(UNITS, 1),
                oneIn(5) ? some(UNITS, 1) : Set.of(),
                oneIn(3) ? some(PEOPLE, 1) : Set.of(),
                oneIn(8) ? Employment.LEFT : oneIn(8) ? Employment.ON_LEAVE : Employment.ACTIVE);
    }

    private void add(Kind kind, String id) {
        List<Fact> versions = new ArrayList<>();
        List<Integer> madeOn = new ArrayList<>();
        Fact fact = fact(kind, id, random.nextInt(TODAY));
        versions.add(fact);
        madeOn.add(kind == Kind.TALK || kind == Kind.FEEDBACK || kind == Kind.LOG ? TODAY - 2 : fact.day());
        if (kind != Kind.FEEDBACK && kind != Kind.LOG && oneIn(2)) {
            versions.add(changed(fact));
            madeOn.add(Math.max(madeOn.get(0), versions.get(1).day()));
        }
        stories.put(id, new Story(versions, madeOn));
    }

    private Fact fact(Kind kind, String id, int day) {
        List<String> two = new ArrayList<>(some(PEOPLE, 2));
        String first = two.get(0);
        return switch (kind) {
            case GOAL -> {
                Optional<String> owner = oneIn(6) ? Optional.empty() : Optional.of(first);
                yield new Fact(kind, id, owner.map(Set::of).orElse(Set.of()), owner, day, true, oneIn(2), false);
            }
            case CYCLE -> new Fact(kind, id, ordered(two), Optional.of(first), day, false, false, false);
            case PLAN -> new Fact(kind, id, ordered(two), Optional.of(first), day, true, false, false);
            case TALK -> {
                List<String> present = new ArrayList<>(oneIn(2) ? pairOf(stories.get("C0")) : two);
                present.addAll(oneIn(3) ? some(PEOPLE, 1) : Set.of());
                yield new Fact(kind, id, ordered(present), Optional.of(present.get(0)), day, false, oneIn(3), oneIn(4));
            }
            case FEEDBACK -> new Fact(kind, id, ordered(two), Optional.of(first), day, false, false, false);
            case NOTE -> new Fact(kind, id, Set.of(first), Optional.empty(), day, true, false, false);
            case LOG -> new Fact(kind, id, Set.of(), Optional.of(first), day, false, false, false);
        };
    }

    /** The employee of a cycle with one who has or had it. */
    private List<String> pairOf(Story cycle) {
        return List.of(cycle.now().about().orElseThrow(), any(cycle.versions()).manager());
    }

    /** What becomes of it: another owner, another manager, released or not, confidential or not. */
    private Fact changed(Fact fact) {
        int day = fact.day() + random.nextInt(TODAY - fact.day());
        return switch (fact.kind()) {
            case GOAL -> fact(fact.kind(), fact.id(), day);
            case CYCLE, PLAN -> {
                String employee = fact.about().orElseThrow();
                String manager = other(employee);
                yield new Fact(
                        fact.kind(),
                        fact.id(),
                        ordered(List.of(employee, manager)),
                        fact.about(),
                        day,
                        fact.living(),
                        false,
                        false);
            }
            case TALK ->
                new Fact(
                        fact.kind(),
                        fact.id(),
                        fact.named(),
                        fact.about(),
                        fact.day(),
                        false,
                        oneIn(3),
                        !fact.released());
            default -> fact;
        };
    }

    private static Set<String> ordered(List<String> people) {
        return new LinkedHashSet<>(people);
    }

    private String other(String person) {
        List<String> others = PEOPLE.stream().filter(one -> !one.equals(person)).toList();
        return any(others);
    }

    Visitor visitor() {
        String actor = oneIn(12) ? "nobody" : any(PEOPLE);
        Optional<String> other = oneIn(4) ? Optional.of(any(PEOPLE)) : Optional.empty();
        return new Visitor(actor, other.filter(one -> !one.equals(actor)), oneIn(2));
    }

    Story story() {
        return any(List.copyOf(stories.values()));
    }

    String person() {
        return any(PEOPLE);
    }

    int day() {
        return random.nextInt(TODAY + 1);
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private Set<String> some(List<String> from, int count) {
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < count) {
            some.add(any(from));
        }
        return some;
    }
}
