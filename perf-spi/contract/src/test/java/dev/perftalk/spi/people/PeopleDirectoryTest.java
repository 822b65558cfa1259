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
    void who_leaves_stays_known_without_being_employed() {
        people.change(ACME, person("emp", "old"), JANUARY);
        people.leave(ACME, "emp", JUNE);
        people.leave(ACME, "nobody", JUNE);
        assertThat(people.find(ACME, "emp", JUNE.minusMillis(1)))
                .hasValueSatisfying(person -> assertThat(person.isEmployed()).isTrue());
        assertThat(people.find(ACME, "emp", JUNE)).hasValueSatisfying(person -> {
            assertThat(person.isEmployed()).isFalse();
            assertThat(person.manager()).contains("old");
        });
        assertThat(people.find(ACME, "nobody", JUNE)).isEmpty();
        assertThat(people.remove(ACME, "emp").find(ACME, "emp", JUNE)).isEmpty();
    }

    @Test
    void who_is_added_has_always_been_so_whatever_was_known_before() {
        people.change(ACME, person("emp", "old"), JUNE);
        people.add(ACME, person("emp", "new"));
        assertThat(people.find(ACME, "emp", Instant.EPOCH).flatMap(Person::manager))
                .contains("new");
        assertThat(people.find(ACME, "emp", JUNE).flatMap(Person::manager)).contains("new");
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
        assertThat(person.employment()).isEqualTo(Employment.ACTIVE);
        assertThatThrownBy(() -> Person.builder(" ")).hasMessageContaining("id");
    }
}
