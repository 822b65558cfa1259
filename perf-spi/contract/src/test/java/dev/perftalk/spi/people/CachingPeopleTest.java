package dev.perftalk.spi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachingPeopleTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String ACME = "acme";

    private final InMemoryPeople people = PeopleDirectory.inMemory();
    private final List<Collection<String>> asked = new ArrayList<>();
    private final PeopleDirectory counting = new PeopleDirectory() {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            asked.add(List.copyOf(ids));
            return people.find(tenant, ids, asOf);
        }

        @Override
        public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
            return people.reportsOf(tenant, managers, asOf);
        }
    };

    private final PeopleDirectory caching = PeopleDirectory.caching(counting, MINUTE, 3);

    private void person(String id, String manager) {
        people.add(ACME, Person.builder(id).manager(manager).build());
    }

    @Test
    void what_is_known_is_not_asked_for_again_nor_who_is_nobody() {
        person("emp", "mia");
        for (int second = 0; second < 60; second++) {
            assertThat(caching.find(ACME, List.of("emp", "nobody"), NOON.plusSeconds(second)))
                    .containsOnlyKeys("emp");
        }
        assertThat(asked).containsExactly(List.of("emp", "nobody"));
    }

    @Test
    void a_list_asks_once_for_those_who_are_not_remembered() {
        caching.find(ACME, List.of("a"), NOON);
        caching.find(ACME, List.of("a", "b", "c"), NOON);
        assertThat(asked).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void a_change_is_seen_with_the_next_step_and_never_too_early() {
        people.change(ACME, Person.builder("emp").manager("old").build(), NOON.minusSeconds(9));
        people.change(ACME, Person.builder("emp").manager("new").build(), NOON.plusSeconds(30));
        assertThat(manager(NOON.plusSeconds(29))).isEqualTo("old");
        assertThat(manager(NOON.plusSeconds(59))).isEqualTo("old");
        assertThat(manager(NOON.plus(MINUTE))).isEqualTo("new");
    }

    private String manager(Instant at) {
        return caching.find(ACME, "emp", at).flatMap(Person::manager).orElseThrow();
    }

    @Test
    void what_is_entered_late_is_seen_in_the_past_too_once_time_has_gone_on() {
        person("emp", "old");
        Instant past = NOON.minus(Duration.ofDays(90));
        assertThat(manager(NOON)).isEqualTo("old");
        assertThat(manager(past)).isEqualTo("old");
        person("emp", "corrected");
        assertThat(manager(past)).isEqualTo("old");
        caching.find(ACME, "other", NOON.plus(MINUTE));
        assertThat(manager(past)).isEqualTo("corrected");
    }

    @Test
    void the_past_is_told_to_the_moment_however_long_the_step() {
        people.change(ACME, Person.builder("emp").manager("old").build(), NOON.minus(Duration.ofDays(9)));
        people.change(ACME, Person.builder("emp").manager("new").build(), NOON.plusSeconds(30));
        assertThat(manager(NOON.plusSeconds(45))).as("asked first").isEqualTo("new");
        assertThat(manager(NOON.plusSeconds(29))).as("a moment before").isEqualTo("old");
        caching.find(ACME, "other", NOON.plus(MINUTE));
        assertThat(manager(NOON.plusSeconds(29))).isEqualTo("old");
        assertThat(manager(NOON.plusSeconds(30))).isEqualTo("new");
        asked.clear();
        assertThat(manager(NOON.plusSeconds(30))).isEqualTo("new");
        assertThat(asked).as("remembered, too").isEmpty();
    }

    @Test
    void an_answer_that_was_long_under_way_is_as_old_as_its_question() {
        person("emp", "old");
        PeopleDirectory[] caching = new PeopleDirectory[1];
        PeopleDirectory slow = new PeopleDirectory() {
            @Override
            public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
                Map<String, Person> answer = people.find(tenant, ids, asOf);
                if (ids.contains("emp") && asOf.equals(NOON)) {
                    person("emp", "new");
                    caching[0].find(ACME, "other", NOON.plus(MINUTE));
                }
                return answer;
            }

            @Override
            public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
                return List.of();
            }
        };
        caching[0] = PeopleDirectory.caching(slow, MINUTE, 9);
        assertThat(caching[0].find(ACME, "emp", NOON).flatMap(Person::manager)).contains("old");
        assertThat(caching[0].find(ACME, "emp", NOON.plusSeconds(1)).flatMap(Person::manager))
                .contains("new");
    }

    @Test
    void the_first_and_the_last_of_all_moments_are_asked_about_like_others_and_move_no_time() {
        person("emp", "mia");
        for (Instant edge : List.of(Instant.MIN, Instant.MAX)) {
            assertThat(manager(edge)).isEqualTo("mia");
        }
        assertThat(manager(NOON)).isEqualTo("mia");
        person("emp", "noa");
        assertThat(manager(NOON.plus(MINUTE))).isEqualTo("noa");
    }

    @Test
    void no_more_are_remembered_than_may_be() {
        List.of("a", "b", "c", "a", "d").forEach(id -> caching.find(ACME, id, NOON));
        asked.clear();
        List.of("c", "d", "a").forEach(id -> caching.find(ACME, id, NOON));
        assertThat(asked).isEmpty();
        caching.find(ACME, "b", NOON);
        assertThat(asked).containsExactly(List.of("b"));
    }

    @Test
    void tenants_are_kept_apart() { // E52
        person("emp", "mia");
        assertThat(caching.find(ACME, "emp", NOON)).isPresent();
        assertThat(caching.find("other", "emp", NOON)).isEmpty();
    }

    @Test
    void bounds_that_are_none_are_refused_by_name() {
        assertThatThrownBy(() -> PeopleDirectory.caching(people, Duration.ZERO, 1))
                .hasMessageContaining("maxAge");
        assertThatThrownBy(() -> PeopleDirectory.caching(people, MINUTE, 0)).hasMessageContaining("maxEntries");
    }

    @Test
    void the_people_of_a_unit_are_those_of_the_directory_as_of_then_or_it_says_that_it_cannot_tell() {
        people.change(ACME, Person.builder("emp").unit("sales").build(), NOON);
        people.change(ACME, Person.builder("ann").unit("service").build(), NOON);
        people.leave(ACME, "emp", NOON.plusSeconds(90));
        PeopleDirectory remembering = PeopleDirectory.caching(people, MINUTE, 3);

        assertThat(remembering.membersOf(ACME, "sales", NOON.minusSeconds(1))).isEmpty();
        assertThat(remembering.membersOf(ACME, "sales", NOON))
                .extracting(Person::id)
                .containsExactly("emp");
        assertThat(remembering.membersOf(ACME, "sales", NOON.plusSeconds(90))).isEmpty();
        assertThatThrownBy(() -> caching.membersOf(ACME, "sales", NOON))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("sales");
    }
}
