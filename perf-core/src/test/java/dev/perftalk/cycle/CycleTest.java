package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.ANNE;
import static dev.perftalk.cycle.Cycles.MAX;
import static dev.perftalk.cycle.Cycles.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.practice.Practice;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CycleTest {
    private static final Period Q1 = Period.quarter(2026, 1);

    private static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    private static Project project(boolean important, String from, String until) {
        return new Project("p", "P", important, Period.of("p", day(from), day(until)));
    }

    private static Optional<LocalDate> due(String lastTalk, Project... projects) {
        return Cycle.open(ANNE, MAX, Q1, noon("01-05"))
                .withProjects(projects)
                .talkDueAfter(day(lastTalk), java.time.Period.ofMonths(1));
    }

    @Test
    void a_cycle_begins_with_its_plan() {
        Cycle cycle = Cycle.open(ANNE, MAX, Q1, noon("01-05"));

        assertThat(cycle.phase()).isEqualTo(Phase.PLAN);
        assertThat(cycle.status()).isEqualTo(CycleStatus.ACTIVE);
        assertThat(cycle.phaseSince()).isEqualTo(noon("01-05"));
        assertThat(cycle.id().value()).isEqualTo("anne@2026-Q1");
    }

    @Test
    void opening_again_finds_the_same_id() { // E18
        Cycle first = Cycle.open(ANNE, MAX, Q1, noon("01-05"));
        Cycle again = Cycle.open(ANNE, PersonId.of("new"), Period.quarter(2026, 1), noon("02-05"))
                .withGoals(GoalId.of("g"));

        assertThat(again.id()).isEqualTo(first.id());
    }

    @Property(tries = 500)
    void no_two_people_or_periods_share_an_id(
            @ForAll @Chars({'a', '@', '%', '4', '0'}) @StringLength(min = 1, max = 4) String person,
            @ForAll @Chars({'a', '@', '%', '4', '0'}) @StringLength(min = 1, max = 4) String period,
            @ForAll @Chars({'a', '@', '%', '4', '0'}) @StringLength(min = 1, max = 4) String otherPerson,
            @ForAll @Chars({'a', '@', '%', '4', '0'}) @StringLength(min = 1, max = 4) String otherPeriod) {
        boolean same = person.equals(otherPerson) && period.equals(otherPeriod);

        assertThat(Cycle.idOf(PersonId.of(person), Period.named(period))
                        .equals(Cycle.idOf(PersonId.of(otherPerson), Period.named(otherPeriod))))
                .isEqualTo(same);
    }

    @Test
    void a_cycle_knows_when_it_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycle.open(ANNE, MAX, Period.named("some day"), noon("01-05")))
                .withMessageContainingAll("period", "some day", "anne@some day");
    }

    @Test
    void nobody_has_a_cycle_with_themselves() { // E40
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycle.open(ANNE, ANNE, Q1, noon("01-05")))
                .withMessageContaining("anne");
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.floor")
    void a_talk_is_due_a_month_after_the_last_while_an_important_project_runs() {
        assertThat(due("01-31", project(true, "01-01", "03-31"))).contains(day("02-28"));
        assertThat(due("01-10", project(true, "01-01", "02-10"))).contains(day("02-10"));
        assertThat(due("01-10", project(true, "01-01", "02-09"))).isEmpty();
        assertThat(due("01-10", project(false, "01-01", "03-31"))).isEmpty();
        assertThat(due("01-10")).isEmpty();
    }

    @Test
    void after_a_long_silence_a_talk_is_due_when_the_next_important_project_begins() {
        assertThat(due(
                        "01-10",
                        project(true, "03-01", "03-31"),
                        project(true, "02-20", "02-25"),
                        project(true, "01-01", "01-20")))
                .contains(day("02-20"));
    }

    @Test
    void a_project_runs_from_its_first_to_its_last_day() {
        Project project = project(true, "02-01", "02-28");

        assertThat(project.runsOn(day("01-31"))).isFalse();
        assertThat(project.runsOn(day("02-01"))).isTrue();
        assertThat(project.runsOn(day("02-28"))).isTrue();
        assertThat(project.runsOn(day("03-01"))).isFalse();
        assertThat(project.nextDay(day("01-15"))).contains(day("02-01"));
        assertThat(project.nextDay(day("02-15"))).contains(day("02-15"));
        assertThat(project.nextDay(day("03-01"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Project("", "P", true, Q1));
    }
}
