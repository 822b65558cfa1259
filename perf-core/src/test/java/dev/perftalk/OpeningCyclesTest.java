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
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.notification.Notification;
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
        assertThat(codes(first.get(PersonId.of("otto")))).containsExactly("NOBODY_LEADS");
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
