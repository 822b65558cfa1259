package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.access.AccessMatrix;
import dev.perftalk.access.Action;
import dev.perftalk.access.Condition;
import dev.perftalk.access.RecordKind;
import dev.perftalk.access.Relation;
import dev.perftalk.cycle.CancelReason;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.kernel.FiscalYear;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.notification.Notification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How cycles are opened, one and many. */
class OpeningCyclesTest extends FreeCycles {
    @Test
    void opening_for_many_tells_each_what_came_of_it_and_twice_changes_nothing() { // E18
        world.openCycle();
        told("CYCLE_OPENED");
        int before = world.notifier.delivered().size();
        List<PersonId> team = List.of(World.EMP, PEER, PersonId.of("otto"), World.MIA, PEER);

        Map<PersonId, Outcome<Cycle>> first = as("mia").openAll(team, World.Q1);
        Map<PersonId, Outcome<Cycle>> again = as("mia").openAll(team, World.Q1);

        assertThat(first.keySet()).containsExactly(World.EMP, PEER, PersonId.of("otto"), World.MIA);
        assertThat(first.get(World.EMP).orThrow().goals()).as("as it was").isEqualTo(OWN);
        assertThat(first.get(PEER).orThrow().manager()).isEqualTo(World.MIA);
        assertThat(codes(first.get(PersonId.of("otto")))).containsExactly("NOT_ALLOWED");
        assertThat(first.get(World.MIA).orThrow().manager()).isEqualTo(PersonId.of("eve"));
        assertThat(first.get(PEER).toTell()).hasSize(2);
        first.forEach((person, outcome) -> {
            assertThat(again.get(person).why()).isEqualTo(outcome.why());
            assertThat(again.get(person).toTell()).isEmpty();
        });
        assertThat(as("mia").history(Cycle.idOf(PEER, World.Q1))).hasSize(1);
        told("CYCLE_OPENED");
        assertThat(world.notifier
                        .delivered()
                        .subList(before, world.notifier.delivered().size()))
                .extracting(Notification::recipient)
                .containsExactlyInAnyOrder("peer", "eve");
    }

    @Test
    void who_may_not_open_a_cycle_opens_none_of_many() {
        assertThat(as("hana").openAll(List.of(World.EMP, PEER), World.Q1).values())
                .extracting(CycleCommandsTest::codes)
                .containsOnly(List.of("NOT_ALLOWED"));
        AccessMatrix more = AccessMatrix.standard().set(RecordKind.CYCLE, Action.WRITE, Condition.ALWAYS, Relation.HR);
        Cycles hr = builder()
                .access(more::decide)
                .build()
                .tenant(World.ACME)
                .as("hana")
                .cycles();
        assertThat(hr.openAll(List.of(World.EMP, PEER), World.Q1).values()).allMatch(Outcome::isAccepted);
    }

    @Test
    void that_nobody_leads_a_person_is_told_to_those_alone_who_may_open_their_cycle() {
        List<PersonId> otto = List.of(PersonId.of("otto"));

        assertThat(codes(as("mia").openAll(otto, World.Q1).get(otto.get(0)))).containsExactly("NOT_ALLOWED");
        assertThat(codes(as("otto").openAll(otto, World.Q1).get(otto.get(0)))).containsExactly("NOBODY_LEADS");
    }

    @Test
    void a_period_that_no_cycle_can_have_is_refused_for_everybody_before_any_is_opened() {
        List<PersonId> team = List.of(World.EMP, PersonId.of("otto"), PEER);
        Period open = Period.named("some time");
        Period tooLong = Period.of("q".repeat(188), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

        assertThat(as("mia").openAll(team, open).values())
                .extracting(CycleCommandsTest::codes)
                .containsExactly(List.of("PERIOD_OPEN"), List.of("NOT_ALLOWED"), List.of("PERIOD_OPEN"));
        Map<PersonId, Outcome<Cycle>> outcomes = as("mia").openAll(team, tooLong);

        assertThat(Cycle.hasId(World.EMP, Period.of("q".repeat(186), LocalDate.MIN, LocalDate.MAX)))
                .isTrue();
        assertThat(outcomes.values())
                .extracting(CycleCommandsTest::codes)
                .containsExactly(
                        List.of("PERIOD_NAME_TOO_LONG"), List.of("NOT_ALLOWED"), List.of("PERIOD_NAME_TOO_LONG"));
        assertThat(outcomes.get(PEER).why().get(0).text().zh()).doesNotContain("emp", "otto");
        assertThat(as("mia").mine()).isEmpty();
    }

    @Test
    void a_managers_people_are_those_of_the_periods_first_day_who_have_not_left() { // E18
        world.people.change(World.ACME, person("noa").manager("mia").build(), day("2026-01-02"));
        world.people.change(World.ACME, person("late").manager("mia").build(), day("2026-01-20"));
        world.people.leave(World.ACME, "peer", day("2026-01-21"));
        Period rest = Period.of("spring", LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 31));
        world.at("2026-01-25");

        Map<PersonId, Outcome<Cycle>> opened = as("mia").openAll(World.MIA, rest);

        assertThat(opened.keySet()).containsExactly(World.EMP, NOA);
        assertThat(opened.values()).allMatch(Outcome::isAccepted);
        assertThat(as("mia").openAll(World.MIA, rest).values())
                .allMatch(again -> again.isAccepted() && again.toTell().isEmpty());
        assertThat(as("mia").openAll(World.MIA, Q2).keySet())
                .as("a period that is still to come asks about today")
                .containsExactly(World.EMP, PersonId.of("late"), NOA);
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(World.SHANGHAI).toInstant();
    }

    @Test
    void of_a_unit_those_are_opened_whom_the_person_may_open_and_nobody_hears_of_the_others() {
        assertThat(as("mia").openAll("acme", World.Q1).keySet()).containsExactly(World.EMP, World.MIA, PEER);
        assertThat(as("mia").openAll("elsewhere", World.Q1)).isEmpty();
        assertThat(as("otto").openAll("acme", World.Q1)).isEmpty();
        assertThat(as("otto").openAll(World.MIA, Period.named("open"))).isEmpty();
        assertThat(as("otto").openAll("elsewhere", World.Q1).values())
                .extracting(CycleCommandsTest::codes)
                .containsExactly(List.of("NOBODY_LEADS"));
    }

    @Test
    void two_cycles_of_a_pair_run_side_by_side_only_where_the_policy_lets_them() {
        world.openCycle();
        Cycle year = Cycle.open(World.EMP, World.MIA, FiscalYear.CALENDAR.year(2026), world.clock.instant());
        Outcome<Cycle> refused = as("mia").open(year);
        assertThat(codes(refused)).containsExactly("OVERLAPS");
        assertThat(refused.why().get(0).text().en()).contains("2026").endsWith(ID.value());

        PerfTalk both = builder()
                .cyclePolicy(tenant ->
                        CyclePolicy.standard().withOverlapping(tenant.value().equals(World.ACME)))
                .build();
        assertThat(both.tenant(World.ACME).as("mia").cycles().open(year).isAccepted())
                .isTrue();
        Cycles other = both.tenant("other").as("mia").cycles();
        other.open(world.cycle()).orThrow();
        assertThat(codes(other.open(year))).containsExactly("OVERLAPS");
    }

    @Test
    void a_cycle_that_was_given_up_is_in_nobodys_way() {
        world.openCycle();
        Cycle cancelled = as("mia").cancel(ID, CancelReason.MISTAKE).orThrow();
        assertThat(cancelled.cancelReason()).contains(CancelReason.MISTAKE);
        assertThat(told("CYCLE_CANCELLED"))
                .hasSize(1)
                .noneMatch(told -> told.text().contains("MISTAKE"));
        assertThat(as("mia")
                        .open(Cycle.open(
                                World.EMP, World.MIA, FiscalYear.CALENDAR.half(2026, 1), world.clock.instant()))
                        .isAccepted())
                .isTrue();
        assertThat(codes(as("mia").reopen(ID))).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void a_cancelled_cycle_is_not_opened_by_the_way() { // E18
        world.openCycle();
        as("mia").cancel(ID, CancelReason.MISTAKE).orThrow();
        Cycle again = as("mia").find(ID).orElseThrow();
        assertThat(codes(as("mia").open(Cycle.open(World.EMP, World.MIA, again.period(), world.clock.instant()))))
                .containsExactly("CANCELLED_BEFORE");
    }
}
