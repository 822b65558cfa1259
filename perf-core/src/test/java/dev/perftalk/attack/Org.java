package dev.perftalk.attack;

import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An organisation with its history, day by day; what it says of who leads whom is worked out here and nowhere else.
 *
 * @param days what each person was from which day on
 */
record Org(Map<String, TreeMap<Integer, Org.State>> days) {
    /** What a person was. */
    record State(
            List<String> managers,
            Set<String> units,
            Set<String> hrFor,
            Set<String> delegates,
            Employment employment) {}

    Optional<State> on(int day, String person) {
        return Optional.ofNullable(days.get(person))
                .map(history -> history.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    boolean works(int day, String person) {
        return on(day, person)
                .filter(state -> state.employment() != Employment.LEFT)
                .isPresent();
    }

    /** Whether one who works here is the other's manager, or the manager of one who is, and so on. */
    boolean leads(int day, String leader, String person) {
        return !leader.equals(person) && works(day, leader) && reaches(day, leader, person, new HashSet<>());
    }

    private boolean reaches(int day, String leader, String person, Set<String> seen) {
        if (!seen.add(person)) {
            return false;
        }
        return on(day, person).map(State::managers).orElse(List.of()).stream()
                .filter(manager -> on(day, manager).isPresent())
                .anyMatch(manager -> manager.equals(leader) || reaches(day, leader, manager, seen));
    }

    boolean leadsDirectly(int day, String leader, String person) {
        return !leader.equals(person)
                && on(day, person)
                        .filter(state -> state.managers().contains(leader))
                        .isPresent();
    }

    boolean isHrOf(int day, String hr, String person) {
        return !hr.equals(person)
                && on(day, person)
                        .filter(state ->
                                on(day, hr).orElseThrow().hrFor().stream().anyMatch(state.units()::contains))
                        .isPresent();
    }

    PeopleDirectory directory(String tenant) {
        InMemoryPeople people = PeopleDirectory.inMemory();
        days.forEach((id, history) -> history.forEach((day, state) -> {
            Person.Builder person = Person.builder(id).employment(state.employment());
            state.managers().forEach(person::manager);
            state.units().forEach(person::unit);
            state.hrFor().forEach(person::hrFor);
            state.delegates().forEach(person::delegate);
            people.change(tenant, person.build(), Scene.at(day));
        }));
        return people;
    }
}
