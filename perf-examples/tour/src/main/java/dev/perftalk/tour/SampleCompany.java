package dev.perftalk.tour;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small chain of tea houses with an ordering app. */
final class SampleCompany {
    private static final String TENANT = "qingyun";
    private static final Period QUARTER = Period.quarter(2026, 1);

    private final Words words;
    private final Locale language;

    private SampleCompany(Words words) {
        this.words = words;
        this.language = words.language();
    }

    static Company in(Words words) {
        return new SampleCompany(words).company();
    }

    private Company company() {
        InMemoryPeople people = PeopleDirectory.inMemory();
        people.add(TENANT, person("lin", Optional.empty()).unit("company").build());
        people.add(
                TENANT,
                person("zhou", Optional.of("lin"))
                        .unit("company")
                        .unit("digital")
                        .build());
        people.add(
                TENANT,
                person("he", Optional.of("zhou"))
                        .unit("company")
                        .unit("digital")
                        .build());
        people.add(
                TENANT,
                person("su", Optional.of("he")).unit("company").unit("digital").build());
        people.add(
                TENANT,
                person("tang", Optional.of("lin"))
                        .unit("company")
                        .hrFor("company")
                        .build());
        return new Company(
                TENANT,
                people,
                PersonId.of("he"),
                PersonId.of("su"),
                List.of(
                        goal("returning", GoalLevel.COMPANY, "lin", Optional.empty(), measure("returning", "38", "50")),
                        goal("app", GoalLevel.DEPARTMENT, "zhou", Optional.of("returning"), measure("app", "61", "80")),
                        goal("checkout", GoalLevel.TEAM, "he", Optional.of("app"), measure("checkout", "74", "90")),
                        goal(
                                "stores",
                                GoalLevel.TEAM,
                                "zhou",
                                Optional.of("returning"),
                                measure("stores", "0", "6").withActual(new BigDecimal("2"))),
                        brand()),
                GoalId.of("checkout"),
                List.of(
                        own("payment", 1, measure("payment", "2.4", "0.8")),
                        own("repeat", 2, measure("repeat", "0", "100")),
                        own("handbook", 3, measure("handbook", "0", "12"))),
                QUARTER,
                Stream.of("lin", "zhou", "he", "su", "tang").map(PersonId::of).collect(Collectors.toSet()),
                false,
                List.of(),
                List.of());
    }

    private Person.Builder person(String id, Optional<String> manager) {
        Person.Builder person = Person.builder(id)
                .name(words.say("person." + id))
                .title(words.say("title." + id))
                .zone(ZoneId.of("Asia/Shanghai"))
                .language(language);
        return manager.map(person::manager).orElse(person);
    }

    private Goal goal(String id, GoalLevel level, String owner, Optional<String> parent, Measure measure) {
        return Goal.builder()
                .id(GoalId.of(id))
                .level(level)
                .title(words.say("goal." + id))
                .rationale(words.say("rationale." + id))
                .owner(PersonId.of(owner))
                .parent(parent.map(GoalId::of))
                .period(QUARTER)
                .addMeasures(measure)
                .build();
    }

    private Goal own(String id, int priority, Measure measure) {
        return goal(id, GoalLevel.INDIVIDUAL, "su", Optional.of("checkout"), measure)
                .withPriority(priority);
    }

    /** As found in life: nobody's, and nobody knows when it is reached. */
    private Goal brand() {
        return Goal.builder()
                .id(GoalId.of("brand"))
                .level(GoalLevel.DEPARTMENT)
                .title(words.say("goal.brand"))
                .parent(GoalId.of("returning"))
                .period(QUARTER)
                .build();
    }

    private Measure measure(String id, String baseline, String target) {
        return Measure.builder()
                .name(words.say("measure." + id))
                .baseline(new BigDecimal(baseline))
                .target(new BigDecimal(target))
                .build();
    }
}
