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
}
