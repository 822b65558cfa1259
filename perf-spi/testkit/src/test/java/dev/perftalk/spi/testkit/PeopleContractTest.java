package dev.perftalk.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleContractTest {
    @Test
    void a_directory_that_knows_nobody_fails_every_test_and_skips_none() {
        Verdict verdict = PeopleTrial.of(right -> new Nobody());
        assertThat(verdict.failed()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_directory_is_caught_by_the_test_that_is_meant_for_its_fault(WrongPeople fault) {
        assertThat(PeopleTrial.of(fault.wrong).failed()).contains(fault.seenBy);
    }

    @Test
    void a_right_directory_passes_every_test_and_so_does_one_that_remembers() {
        assertThat(PeopleTrial.of(right -> right).failed()).isEmpty();
        assertThat(PeopleTrial.of(right -> PeopleDirectory.caching(right, Duration.ofMillis(1), 10_000))
                        .failed())
                .isEmpty();
    }

    private static final class Nobody implements PeopleDirectory {
        @Override
        public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
            return Map.of();
        }

        @Override
        public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
            return List.of();
        }

        @Override
        public List<Person> membersOf(String tenant, String unit, Instant asOf) {
            return List.of();
        }
    }
}
