package dev.perftalk.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
    @ParameterizedTest
    @EnumSource
    void a_wrong_store_is_caught_by_the_tests_that_are_meant_for_its_fault(Fault fault) {
        Verdict verdict = Trial.of(fault);
        assertThat(verdict.failed()).isEqualTo(fault.seenBy);
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
    }
}
