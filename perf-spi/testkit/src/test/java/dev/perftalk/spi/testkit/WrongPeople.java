package dev.perftalk.spi.testkit;

import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a directory can do wrong, and a test that is there to see it. */
enum WrongPeople {
    IGNORES_THE_TENANT("tenants_have_people_of_their_own", right -> new Passing(right) {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            Map<String, Person> found = new HashMap<>(super.find("other", ids, asOf));
            found.putAll(super.find("acme", ids, asOf));
            return Map.copyOf(found);
        }
    }),
    KNOWS_THE_PRESENT_ONLY("a_change_of_manager_counts_from_its_instant_on", right -> new Passing(right) {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return super.find(tenant, ids, Instant.parse("2026-12-31T00:00:00Z"));
        }
    }),
    KNOWS_ONE_MANAGER("two_managers_are_both_in_the_line_the_main_one_first", right -> new Passing(right) {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return super.find(tenant, ids, asOf).values().stream()
                    .map(person -> person.manager()
                            .map(main -> Person.builder(person.id()).manager(main))
                            .orElseGet(() -> Person.builder(person.id()))
                            .build())
                    .collect(Collectors.toUnmodifiableMap(Person::id, person -> person));
        }
    }),
    FORGETS_WHO_HAS_LEFT("leave_the_end_and_a_return_are_told_apart", right -> new Passing(right) {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return super.find(tenant, ids, asOf).values().stream()
                    .filter(Person::isEmployed)
                    .collect(Collectors.toUnmodifiableMap(Person::id, person -> person));
        }
    }),
    FOLDS_CASE("ids_are_compared_exactly", right -> new Passing(right) {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return super.find(
                    tenant, ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList(), asOf);
        }
    }),
    REPORTS_THOSE_FURTHER_DOWN(
            "reports_are_the_direct_ones_of_any_of_the_managers_each_once", right -> new Passing(right) {
                @Override
                public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
                    List<Person> direct = super.reportsOf(tenant, managers, asOf);
                    List<String> ids = direct.stream().map(Person::id).toList();
                    return Stream.concat(direct.stream(), super.reportsOf(tenant, ids, asOf).stream())
                            .distinct()
                            .toList();
                }
            }),
    LISTS_A_UNIT_AS_IT_IS_LATER(
            "the_people_of_a_unit_are_those_who_belonged_to_it_then_where_that_can_be_told",
            right -> new Passing(right) {
                @Override
                public List<Person> membersOf(String tenant, String unit, Instant asOf) {
                    return super.membersOf(tenant, unit, asOf.plus(365, ChronoUnit.DAYS));
                }
            }),
    HOLDS_A_LINE_TO_THE_FIRST("a_manager_line_goes_to_the_top_the_nearest_first", right -> new Passing(right) {
        @Override
        public Map<String, List<Person>> managerLines(String tenant, Collection<String> ids, Instant asOf) {
            return super.managerLines(tenant, ids, asOf).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            line -> line.getValue().stream().limit(1).toList()));
        }
    }),
    LEAVES_OUT_UNKNOWN_LINES("lines_of_many_are_those_of_each", right -> new Passing(right) {
        @Override
        public Map<String, List<Person>> managerLines(String tenant, Collection<String> ids, Instant asOf) {
            Map<String, List<Person>> lines = new HashMap<>(super.managerLines(tenant, ids, asOf));
            lines.values().removeIf(List::isEmpty);
            return lines;
        }
    }),
    GIVES_ITS_OWN_MAP("what_is_found_cannot_be_changed", right -> new Passing(right) {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return new HashMap<>(super.find(tenant, ids, asOf));
        }
    });

    final String seenBy;
    final UnaryOperator<PeopleDirectory> wrong;

    WrongPeople(String seenBy, UnaryOperator<PeopleDirectory> wrong) {
        this.seenBy = seenBy;
        this.wrong = wrong;
    }

    /** Passes every question on. */
    private static class Passing implements PeopleDirectory {
        private final PeopleDirectory right;

        Passing(PeopleDirectory right) {
            this.right = right;
        }

        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return right.find(tenant, ids, asOf);
        }

        @Override
        public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
            return right.reportsOf(tenant, managers, asOf);
        }

        @Override
        public List<Person> membersOf(String tenant, String unit, Instant asOf) {
            return right.membersOf(tenant, unit, asOf);
        }
    }
}
