package dev.perftalk.spi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleDirectoryTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final String ACME = "acme";

    private final InMemoryPeople people = PeopleDirectory.inMemory();

    private static Person person(String id, String manager) {
        return Person.builder(id).manager(manager).build();
    }

    @Test
    void a_manager_line_ends_at_the_top_at_an_unknown_id_and_before_it_goes_round() { // E39
        people.add(ACME, Person.builder("top").build());
        people.add(ACME, person("mid", "top"));
        people.add(ACME, person("emp", "mid"));
        people.add(ACME, person("orphan", "gone"));
        people.add(ACME, person("a", "b"));
        people.add(ACME, person("b", "a"));
        people.add(ACME, person("self", "self"));
        assertThat(line("emp")).containsExactly("mid", "top");
        assertThat(line("top")).isEmpty();
        assertThat(line("orphan")).isEmpty();
        assertThat(line("a")).containsExactly("b");
        assertThat(line("self")).isEmpty();
        assertThat(line("nobody")).isEmpty();
    }

    private List<String> line(String id) {
        return people.managerLine(ACME, id, JUNE).stream().map(Person::id).toList();
    }

    @Test
    void it_answers_as_of_an_instant() {
        people.change(ACME, person("emp", "old"), JANUARY);
        people.change(ACME, person("emp", "new"), JUNE);
        people.leave(ACME, "emp", JUNE.plusSeconds(60));
        assertThat(people.find(ACME, "emp", JANUARY.minusMillis(1))).isEmpty();
        assertThat(people.find(ACME, "emp", JANUARY).flatMap(Person::manager)).contains("old");
        assertThat(people.find(ACME, "emp", JUNE).flatMap(Person::manager)).contains("new");
        assertThat(people.find(ACME, "emp", JUNE.plusSeconds(60))).isEmpty();
        assertThat(people.reportsOf(ACME, List.of("old"), JANUARY))
                .extracting(Person::id)
                .containsExactly("emp");
        assertThat(people.reportsOf(ACME, List.of("old"), JUNE)).isEmpty();
    }

    @Test
    void a_tenant_knows_its_own_people_only() {
        people.add(ACME, Person.builder("emp").build());
        assertThat(people.find("other", "emp", JUNE)).isEmpty();
        assertThat(people.find(ACME, List.of("emp", "nobody"), JUNE)).containsOnlyKeys("emp");
    }

    @Test
    void a_person_shows_no_more_than_an_id_and_has_sensible_defaults() {
        Person person = Person.builder("p1").hrFor("sales").build();
        assertThat(person).hasToString("Person[p1]");
        assertThat(person.name()).isEqualTo("p1");
        assertThat(person.language()).isEqualTo(Locale.ENGLISH);
        assertThat(person.manager()).isEqualTo(Optional.empty());
        assertThat(person.isHrFor(List.of("tech", "sales"))).isTrue();
        assertThat(person.isHrFor(List.of("tech"))).isFalse();
        assertThatThrownBy(() -> Person.builder(" ")).hasMessageContaining("id");
    }
}
