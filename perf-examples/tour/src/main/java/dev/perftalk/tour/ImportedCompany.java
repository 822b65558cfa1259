package dev.perftalk.tour;

import dev.perftalk.GoalFile;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.people.csv.CsvPeople;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A company from files: its goals of one period, its people, and a pair that the story can be about. */
final class ImportedCompany {
    private static final String TENANT = "imported";
    private static final LocalDate UNDATED = LocalDate.of(2026, 1, 1);

    private static final int MOST_GOALS = 5_000;

    private final Words words;
    private final GoalFile goals;
    private final CsvPeople people;

    private ImportedCompany(Words words, GoalFile goals, CsvPeople people) {
        this.words = words;
        this.goals = goals;
        this.people = people;
    }

    /** @throws IllegalArgumentException in the reader's language, where the files hold nothing that can be told */
    static Company of(Path goals, Path org, Words words) throws IOException {
        return new ImportedCompany(words, GoalFile.read(goals), CsvPeople.read(org, TENANT)).company();
    }

    private Company company() {
        Map<String, List<Goal>> periods = goals.goals().stream()
                .collect(Collectors.groupingBy(
                        goal -> goal.period().map(Period::name).orElse(""), TreeMap::new, Collectors.toList()));
        List<Goal> chosen = chosen(periods);
        require(chosen.size() <= MOST_GOALS, "import.too-many", MOST_GOALS);
        Person manager = manager(chosen);
        List<Person> reports = reports(manager);
        Goal above = above(chosen, manager);
        Period cycle = cycle(chosen);
        return new Company(
                TENANT,
                directory(),
                PersonId.of(manager.id()),
                PersonId.of(reports.get(0).id()),
                chosen,
                above.id(),
                own(reports.get(0), above, cycle),
                cycle,
                owners(chosen),
                true,
                List.of(period(chosen, periods.size()), pair(manager, reports, above, chosen)),
                problems());
    }

    private void require(boolean met, String key, Object... arguments) {
        if (!met) {
            throw new IllegalArgumentException(words.say(key, arguments));
        }
    }

    private String period(List<Goal> chosen, int periods) {
        return chosen.get(0)
                .period()
                .map(named -> words.say("import.period", named.name(), chosen.size(), periods))
                .orElseGet(() -> words.say("import.no-period", chosen.size(), start(chosen)));
    }

    private String pair(Person manager, List<Person> reports, Goal above, List<Goal> chosen) {
        String key = isThreeToEight(reports.size()) && ownsOneOf(chosen, manager) ? "import.pair" : "import.largest";
        return words.say(
                key,
                manager.name(),
                reports.size(),
                Lines.clip(above.title(), 40),
                reports.get(0).name());
    }

    /** The owners of goals that the organisation knows by an id, a title or a team. */
    private Set<PersonId> owners(List<Goal> chosen) {
        return chosen.stream()
                .flatMap(goal -> goal.owner().stream())
                .filter(owner -> people.knows(owner.value()))
                .collect(Collectors.toSet());
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        goals.problems()
                .forEach(problem ->
                        problems.add(words.say("import.broken-goal", problem.line(), words.of(problem.expected()))));
        people.problems().forEach(problem -> problems.add(words.say("import.broken-person", problem.line())));
        return problems;
    }

    /** The people of the file, who all read the story's language. */
    private InMemoryPeople directory() {
        InMemoryPeople readers = PeopleDirectory.inMemory();
        people.people().forEach(person -> {
            Person.Builder reader = Person.builder(person.id())
                    .name(person.name())
                    .title(person.title())
                    .zone(person.zone())
                    .language(words.language());
            person.units().forEach(reader::unit);
            person.manager().ifPresent(reader::manager);
            readers.add(TENANT, reader.build());
        });
        return readers;
    }

    /** The latest period that has at least half as many goals as the largest one. */
    private List<Goal> chosen(Map<String, List<Goal>> periods) {
        require(!periods.isEmpty(), "import.no-goal");
        int largest = periods.values().stream().mapToInt(List::size).max().orElseThrow();
        return periods.values().stream()
                .filter(some -> 2 * some.size() >= largest)
                .max(Comparator.comparing(ImportedCompany::start))
                .orElseThrow();
    }

    private static LocalDate start(List<Goal> some) {
        return some.stream()
                .flatMap(goal -> goal.period().flatMap(Period::start).stream())
                .min(Comparator.naturalOrder())
                .orElse(UNDATED);
    }

    /** Three months from the start, a stretch that a story can be told about; named like the period where that is one. */
    private static Period cycle(List<Goal> chosen) {
        LocalDate start = start(chosen);
        LocalDate end = start.plusMonths(3).minusDays(1);
        return chosen.get(0)
                .period()
                .filter(period ->
                        period.end().filter(last -> !last.isAfter(end)).isPresent())
                .map(period -> Period.of(period.name(), start, end))
                .orElseGet(() -> Period.of(start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3, start, end));
    }

    /** Someone with three to eight reports whose id, title or team owns a goal; else whoever has the most reports. */
    private Person manager(List<Goal> chosen) {
        Map<String, Long> spans = people.people().stream()
                .flatMap(person -> person.manager().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        List<Person> managers = people.people().stream()
                .filter(person -> spans.containsKey(person.id()))
                .sorted(Comparator.comparing(Person::id))
                .toList();
        return managers.stream()
                .filter(person -> isThreeToEight(spans.getOrDefault(person.id(), 0L)))
                .filter(person -> ownsOneOf(chosen, person))
                .findFirst()
                .or(() -> managers.stream().max(Comparator.comparing(person -> spans.get(person.id()))))
                .orElseThrow(() -> new IllegalArgumentException(words.say("import.no-reports")));
    }

    private static boolean ownsOneOf(List<Goal> chosen, Person person) {
        Set<String> codes = codes(person);
        return chosen.stream()
                .flatMap(goal -> goal.owner().stream())
                .anyMatch(owner -> codes.contains(owner.value().toLowerCase(Locale.ROOT)));
    }

    private static boolean isThreeToEight(long count) {
        return count >= 3 && count <= 8;
    }

    private List<Person> reports(Person manager) {
        return people.people().stream()
                .filter(person -> person.manager().filter(manager.id()::equals).isPresent())
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    /** A goal that leads up to the company: the manager's own or the manager's team's, else the first at the top. */
    private Goal above(List<Goal> chosen, Person manager) {
        Set<String> codes = codes(manager);
        GoalCascade cascade = GoalCascade.of(chosen);
        List<Goal> serving = cascade.goals().stream()
                .filter(goal -> cascade.lineOfSight(goal.id()).stream()
                        .anyMatch(above -> above.level().equals(GoalLevel.COMPANY)))
                .toList();
        require(!serving.isEmpty(), "import.no-company-goal");
        return serving.stream()
                .filter(goal -> goal.owner()
                        .filter(owner -> codes.contains(owner.value().toLowerCase(Locale.ROOT)))
                        .isPresent())
                .findFirst()
                .orElse(serving.get(0));
    }

    /** By what the owner of a goal may mean a person: id, title or team, case folded. */
    private static Set<String> codes(Person person) {
        Set<String> codes = new HashSet<>(Set.of(person.id().toLowerCase(Locale.ROOT)));
        person.units().forEach(unit -> codes.add(unit.toLowerCase(Locale.ROOT)));
        if (!person.title().isEmpty()) {
            codes.add(person.title().toLowerCase(Locale.ROOT));
        }
        return codes;
    }

    private List<Goal> own(Person employee, Goal above, Period cycle) {
        return List.of(
                own(employee, above, cycle, "one", 1),
                own(employee, above, cycle, "two", 2),
                own(employee, above, cycle, "three", 3));
    }

    private Goal own(Person employee, Goal above, Period cycle, String which, int priority) {
        return Goal.builder()
                .id(GoalId.of("tour/" + which))
                .level(GoalLevel.INDIVIDUAL)
                .title(words.say("import.goal." + which))
                .rationale(words.say("import.rationale"))
                .owner(PersonId.of(employee.id()))
                .parent(above.id())
                .period(cycle)
                .priority(priority)
                .addMeasures(Measure.builder()
                        .name(words.say("import.measure"))
                        .target(BigDecimal.TEN)
                        .build())
                .build();
    }
}
