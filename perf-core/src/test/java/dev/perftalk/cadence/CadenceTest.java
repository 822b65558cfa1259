package dev.perftalk.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CadenceTest {
    private static final PersonId ANNE = PersonId.of("anne");
    private static final PersonId MAX = PersonId.of("max");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CadencePolicy STANDARD = CadencePolicy.standard();
    private static final Cycle CYCLE = Cycle.open(ANNE, MAX, Period.quarter(2026, 1), noon("01-05"))
            .withProjects(new Project("p", "P", true, Period.named("open")))
            .withPhase(Phase.DO)
            .withPhaseSince(noon("01-31"));

    private static Instant noon(String day) {
        return LocalDate.parse("2026-" + day)
                .atTime(LocalTime.NOON)
                .atZone(BERLIN)
                .toInstant();
    }

    private static Optional<Obligation> due(Cycle cycle, CadencePolicy policy, String... talks) {
        List<Touchpoint> touchpoints = Arrays.stream(talks)
                .map(day -> new Touchpoint(ANNE, MAX, noon(day), "c-" + day))
                .toList();
        return Cadence.talkDue(cycle, touchpoints, BERLIN, policy);
    }

    private static Instant dueAt(CadencePolicy policy, String... talks) {
        return due(CYCLE, policy, talks).orElseThrow().due();
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.floor")
    void a_talk_is_due_for_the_manager_a_month_after_the_phase_began() {
        assertThat(due(CYCLE, STANDARD))
                .contains(Obligation.builder()
                        .id("talk/anne@2026-Q1")
                        .kind("TALK_DUE")
                        .employee(ANNE)
                        .subject("anne@2026-Q1")
                        .holder(Role.MANAGER)
                        .due(Instant.parse("2026-02-28T08:00:00Z"))
                        .build());
    }

    @Test
    void it_counts_from_the_last_talk_and_keeps_its_id() {
        assertThat(dueAt(STANDARD, "02-20", "02-10")).isEqualTo(Instant.parse("2026-03-20T08:00:00Z"));
        assertThat(due(CYCLE, STANDARD, "02-20").orElseThrow().id())
                .isEqualTo(due(CYCLE, STANDARD).orElseThrow().id());
    }

    @Test
    void while_goals_are_planned_anew_the_two_keep_talking() {
        Cycle anew = CYCLE.withPhase(Phase.PLAN)
                .withPhaseSince(noon("02-20"))
                .withWorkingSince(noon("01-31"))
                .withRenegotiating(GoalId.of("g"));

        assertThat(due(anew, STANDARD).orElseThrow().due()).isEqualTo(dueAt(STANDARD));
        assertThat(due(anew, STANDARD, "02-10").orElseThrow().due()).isEqualTo(dueAt(STANDARD, "02-10"));
        assertThat(due(anew.withPhase(Phase.DO).withRenegotiating(), STANDARD, "02-10")
                        .orElseThrow()
                        .due())
                .as("and after it")
                .isEqualTo(dueAt(STANDARD, "02-10"));
    }

    @Test
    void a_talk_before_the_phase_brings_nothing_forward() {
        assertThat(dueAt(STANDARD, "01-10")).isEqualTo(dueAt(STANDARD));
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "DO", mode = EnumSource.Mode.EXCLUDE)
    void nothing_is_due_in_another_phase(Phase phase) { // E30
        assertThat(due(CYCLE.withPhase(phase), STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = CycleStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void nothing_is_due_in_a_cycle_that_rests_or_is_over(CycleStatus status) { // E30
        assertThat(due(CYCLE.withStatus(status), STANDARD)).isEmpty();
    }

    @Test
    void nothing_is_due_without_an_important_project() {
        assertThat(due(CYCLE.withProjects(), STANDARD)).isEmpty();
        assertThat(due(CYCLE.withProjects(new Project("p", "P", false, Period.named("open"))), STANDARD))
                .isEmpty();
    }

    @Test
    void the_hour_is_that_of_the_employees_zone() { // E27
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");

        assertThat(Cadence.talkDue(CYCLE, List.of(), shanghai, STANDARD)
                        .orElseThrow()
                        .due())
                .isEqualTo(Instant.parse("2026-02-28T01:00:00Z"));
    }

    @Test
    void the_hour_that_is_left_out_is_the_moment_the_clock_jumps() { // E26
        CadencePolicy atNight = STANDARD.withHour(LocalTime.of(2, 30));

        assertThat(dueAt(atNight, "02-28", "03-01")).isEqualTo(Instant.parse("2026-04-01T00:30:00Z"));
        assertThat(dueAt(atNight.withMaxGap(java.time.Period.ofDays(28)), "03-01"))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void of_the_hour_that_is_there_twice_it_is_the_first() { // E26
        assertThat(dueAt(STANDARD.withHour(LocalTime.of(2, 30)), "09-25"))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void a_longest_gap_of_nothing_makes_no_sense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withMaxGap(java.time.Period.ZERO))
                .withMessageContainingAll("maxGap", "P0D");
    }
}
