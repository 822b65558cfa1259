package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.Action;
import dev.perftalk.access.RecordKind;
import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** HR sees and does things for a reason, which is in the access log and nowhere else (E48). */
class HrAccessTest {
    private static final String REASON = "complaint 12";
    private static final GoalId CLOSED = GoalId.of("closed");
    private static final PlanId PLAN = PlanId.of("plan");

    private final World world = new World();
    private final CycleId cycle = world.openCycle().id();

    HrAccessTest() {
        world.as("mia")
                .goals()
                .add(World.goal("closed", GoalLevel.TEAM, "mia").withConfidential(true))
                .orThrow();
        world.as("mia").plans().agree(World.plan(LocalDate.of(2026, 4, 1))).orThrow();
    }

    private Session hana() {
        return world.as("hana").because(REASON);
    }

    private List<AccessEntry> log() {
        return List.of("emp", "mia").stream()
                .flatMap(about -> world.as("hana").accessLog(PersonId.of(about)).stream())
                .toList();
    }

    @Test
    void cycles_plans_and_confidential_goals_are_seen_for_a_reason_and_logged() { // E48
        Session plain = world.as("hana");
        assertThat(plain.cycles().find(cycle)).isEmpty();
        assertThat(plain.cycles().gate(cycle)).isEmpty();
        assertThat(plain.plans().find(PLAN)).isEmpty();
        assertThat(plain.goals().find(CLOSED)).isEmpty();
        assertThat(plain.goals().find(GoalId.of("own"))).as("open to all").isPresent();
        assertThat(log()).isEmpty();

        assertThat(hana().cycles().find(cycle)).isPresent();
        assertThat(hana().plans().find(PLAN)).isPresent();
        assertThat(hana().goals().find(CLOSED)).isPresent();
        assertThat(hana().goals().find(GoalId.of("own"))).isPresent();
        assertThat(log())
                .extracting(AccessEntry::kind)
                .containsExactlyInAnyOrder(RecordKind.CYCLE, RecordKind.PLAN, RecordKind.GOAL);
    }

    @Test
    void a_goal_is_changed_for_a_reason_and_that_is_logged() { // E48
        GoalId own = GoalId.of("own");
        assertThat(world.as("hana").goals().estimate(own, Confidence.AT_RISK).why())
                .extracting(Why::code)
                .containsExactly("REASON_NEEDED");
        assertThat(hana().goals().estimate(own, Confidence.AT_RISK).isAccepted())
                .isTrue();
        assertThat(log())
                .singleElement()
                .extracting(AccessEntry::action, AccessEntry::record)
                .containsExactly(Action.WRITE, "own");
    }

    @Test
    void the_reason_is_not_in_the_history_that_the_pair_reads() { // E48
        world.people.change(
                World.ACME, Person.builder("emp").unit("acme").manager("eve").build(), world.clock.instant());
        hana().cycles().handOver(cycle, PersonId.of("eve")).orThrow();
        hana().goals().estimate(GoalId.of("own"), Confidence.AT_RISK).orThrow();
        assertThat(world.as("emp").cycles().history(cycle)).last().satisfies(last -> {
            assertThat(last.by()).isEqualTo(PersonId.of("hana"));
            assertThat(last.what()).isEqualTo("HAND_OVER");
        });
        assertThat(world.as("emp").cycles().history(cycle)).noneMatch(HrAccessTest::saysWhy);
        assertThat(world.as("emp").goals().history(GoalId.of("own"))).noneMatch(HrAccessTest::saysWhy);
        assertThat(world.as("emp").plans().history(PLAN)).noneMatch(HrAccessTest::saysWhy);
        assertThat(log())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(entry -> entry.reason().equals(REASON));
    }

    private static boolean saysWhy(Revision<?> revision) {
        return revision.why().equals(Optional.of(REASON));
    }

    @Test
    void what_a_refusal_is_worked_out_of_is_logged_too() { // E48
        assertThat(hana().goals()
                        .measured(CLOSED, "no such measure", java.math.BigDecimal.ONE)
                        .isAccepted())
                .isFalse();
        assertThat(log())
                .singleElement()
                .extracting(AccessEntry::action, AccessEntry::record)
                .containsExactly(Action.READ, "closed");
    }

    @Test
    void that_somebody_was_erased_can_be_looked_up_by_hr_and_says_not_who() { // E42 E48
        hana().erase(World.EMP).orThrow();
        assertThat(world.as("hana").accessLog(PersonId.ERASED)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.ERASE);
            assertThat(entry.actor()).isEqualTo(PersonId.of("hana"));
            assertThat(entry.reason()).isEqualTo(REASON);
            assertThat(entry.toString()).doesNotContain("emp,", "emp}");
        });
        for (Session eraser : List.of(hana(), world.perf.tenant(World.ACME).asSystem("job"))) {
            assertThat(eraser.erase(PersonId.ERASED).why())
                    .extracting(Why::code)
                    .containsExactly("NOT_ALLOWED");
        }
        for (String other : List.of("mia", "eve", "otto", "nobody")) {
            assertThat(world.as(other).because(REASON).accessLog(PersonId.ERASED))
                    .isEmpty();
        }
    }
}
