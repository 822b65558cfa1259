package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.CancelReason;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.DecisionEvent;
import dev.perftalk.cycle.GateReport;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Suspension;
import dev.perftalk.cycle.Transition;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.storage.Query;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The ways back and out of a cycle, as a session takes them. */
class CycleCommandsTest extends FreeCycles {
    private int obligations() {
        return world.store.query(Query.of(World.ACME, "obligation")).records().size();
    }

    @Test
    void a_closed_cycle_can_be_reopened_and_leaves_no_stale_next_turn() { // E19
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        world.at("2026-01-12");

        Cycle reopened = as("emp").reopen(ID).orThrow();

        assertThat(reopened.status()).isEqualTo(CycleStatus.ACTIVE);
        assertThat(reopened.phase()).isEqualTo(Phase.ACT);
        assertThat(reopened.next()).isEmpty();
        assertThat(as("mia").mine()).extracting(Cycle::id).containsExactly(ID);
        assertThat(as("mia").find(NEXT)).isEmpty();

        Cycle closed = as("mia").close(ID, Q2, List.of()).orThrow();
        assertThat(closed.next()).contains(NEXT);
        assertThat(as("mia").find(NEXT).orElseThrow().previous()).contains(ID);
        assertThat(as("mia").mine()).hasSize(2);
    }

    @Test
    void a_next_turn_that_was_there_before_stays_when_the_cycle_is_reopened() { // E19
        at(Phase.ACT);
        Cycle early = as("mia")
                .open(Cycle.open(World.EMP, World.MIA, Q2, world.clock.instant())
                        .withGoals(GoalId.of("team")))
                .orThrow();
        world.clock.advance(Duration.ofHours(1));
        as("mia").close(ID, Q2, OWN).orThrow();

        as("mia").reopen(ID).orThrow();

        assertThat(as("mia").find(NEXT))
                .as("with the goals that were handed on")
                .contains(early.withGoals(GoalId.of("team"), GoalId.of("own")));
    }

    @Test
    void once_the_next_turn_is_under_way_or_the_grace_is_over_nothing_is_reopened() {
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        as("mia").advance(NEXT, Phase.DO).orThrow();
        Outcome<Cycle> underWay = as("mia").reopen(ID);
        world.at("2026-01-20");
        Outcome<Cycle> late = as("mia").reopen(ID);

        assertThat(codes(underWay)).containsExactly("NEXT_TURN_UNDER_WAY");
        assertThat(underWay.why().get(0).text().en()).contains(NEXT.value()).endsWith(ID.value());
        assertThat(codes(late)).containsExactly("NOT_ALLOWED_NOW", "GRACE_OVER");
        assertThat(late.why().get(0).text().en()).contains("reopen", "closed", "allowed now: nothing");
    }

    @Test
    void what_was_entered_into_the_next_turn_is_not_lost_by_reopening() { // E19
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        Cycle filled = as("emp")
                .update(
                        NEXT,
                        List.of(GoalId.of("own"), GoalId.of("team")),
                        world.cycle().projects())
                .orThrow();

        Outcome<Cycle> refused = as("mia").reopen(ID);

        assertThat(codes(refused)).containsExactly("NEXT_TURN_ENTERED_INTO");
        assertThat(refused.why().get(0).text().en()).contains(NEXT.value()).endsWith(ID.value());
        assertThat(as("mia").find(NEXT)).contains(filled);
        assertThat(as("mia").update(ID, filled.goals(), List.of()).isAccepted())
                .as("what is to be done instead")
                .isTrue();
    }

    @Test
    void a_late_update_is_taken_within_the_grace_period_and_not_after_it() { // E22
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        List<GoalId> both = List.of(GoalId.of("own"), GoalId.of("team"));
        world.clock.advance(Duration.ofDays(14));
        Cycle updated = as("emp").update(ID, both, List.of()).orThrow();
        world.clock.advance(Duration.ofMillis(1));
        Outcome<Cycle> late = as("emp").update(ID, OWN, List.of());

        assertThat(updated.goals()).isEqualTo(both);
        assertThat(updated.status()).isEqualTo(CycleStatus.CLOSED);
        assertThat(codes(late)).containsExactly("NOT_ALLOWED_NOW", "GRACE_OVER");
        assertThat(told("CYCLE_UPDATED")).extracting(Notification::recipient).containsExactly("mia");
    }

    @Test
    void closing_twice_makes_one_next_turn() { // E23 E33
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        Outcome<Cycle> again = as("emp").close(ID, Period.quarter(2026, 3), OWN);

        assertThat(codes(again)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(as("mia").mine()).extracting(Cycle::id).containsExactlyInAnyOrder(ID, NEXT);
        assertThat(told("CYCLE_CLOSED")).hasSize(1);
    }

    @Test
    void while_a_cycle_rests_nothing_is_due_and_the_days_do_not_count() {
        at(Phase.DO);
        world.at("2026-01-20");
        as("mia").suspend(ID).orThrow();
        assertThat(obligations()).isZero();
        world.at("2026-03-01");
        assertThat(free.runDue().reminded()).isZero();

        Cycle resumed = as("mia").resume(ID).orThrow();

        assertThat(resumed.suspensions())
                .containsExactly(new Suspension(LocalDate.of(2026, 1, 20), Optional.of(LocalDate.of(2026, 3, 1))));
        world.at("2026-03-16");
        assertThat(free.runDue().reminded()).isZero();
        world.at("2026-03-17");
        assertThat(free.runDue().reminded()).isEqualTo(1);
    }

    @Test
    void a_renegotiation_asks_anew_about_the_goals_concerned_and_no_others() {
        Cycle cycle = world.openCycle(world.cycle().withGoals(GoalId.of("own"), GoalId.of("team")));
        world.planTalk();
        world.as("mia").cycles().advance(ID, Phase.DO).orThrow();
        world.at("2026-01-20");

        Cycle open = world.as("emp").cycles().renegotiate(ID, OWN).orThrow();

        assertThat(open.phase()).isEqualTo(Phase.PLAN);
        assertThat(open.renegotiating()).containsExactly(GoalId.of("own"));
        assertThat(codes(world.as("mia").cycles().advance(ID, Phase.DO)))
                .contains("GOAL_TALK_HELD", "COMMITMENT_OF_BOTH");
        assertThat(result("GOALS_EXPLAINED").evidence()).containsExactly("own");
        assertThat(codes(world.as("mia").cycles().update(ID, OWN, cycle.projects())))
                .containsExactly("GOALS_ARE_AGREED");
        world.held(world.goalTalk("again").build());
        Cycle agreed = world.as("mia").cycles().advance(ID, Phase.DO).orThrow();
        assertThat(agreed.renegotiating()).isEmpty();
        assertThat(agreed.workingSince()).isEqualTo(open.workingSince()).isPresent();
    }

    private GateReport.Result result(String code) {
        return world.as("mia").cycles().gate(ID).orElseThrow().results().stream()
                .filter(result -> result.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_manager_is_asked_for_nothing_from_before_their_time() { // E36 E38
        world.openCycle();
        world.planTalk();
        world.people.add(World.ACME, person("noa").build());
        world.people.change(
                World.ACME,
                person("emp").manager("noa").build(),
                world.clock.instant().plusSeconds(60));
        world.clock.advance(Duration.ofDays(1));

        Cycle handed = world.as("noa").cycles().handOver(ID, NOA).orThrow();

        assertThat(handed.managers()).containsExactly(World.MIA, NOA);
        assertThat(world.as("noa").cycles().gate(ID).orElseThrow().isOpen()).isTrue();
        assertThat(result("COMMITMENT_OF_BOTH", "noa").evidence()).containsExactly("plan-talk");
        world.perf.runDue();
        assertThat(world.notifier.delivered())
                .filteredOn(notification -> notification.recipient().equals("noa"))
                .isEmpty();
    }

    private GateReport.Result result(String code, String person) {
        return world.as(person).cycles().gate(ID).orElseThrow().results().stream()
                .filter(result -> result.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_hands_a_cycle_to_its_employee() { // E40
        world.openCycle();
        assertThat(as("mia").handOver(ID, World.EMP).isAccepted()).isFalse();
    }

    @Test
    void who_acted_and_for_whom_are_both_kept() { // E41
        world.people.add(
                World.ACME, person("mia").manager("eve").delegate("peer").build());
        at(Phase.DO);
        free.tenant(World.ACME)
                .as("peer")
                .onBehalfOf(World.MIA)
                .cycles()
                .suspend(ID)
                .orThrow();

        List<Revision<Cycle>> history = as("mia").history(ID);
        Revision<Cycle> last = history.get(history.size() - 1);
        assertThat(last.what()).isEqualTo("SUSPEND");
        assertThat(last.by()).isEqualTo(PEER);
        assertThat(last.onBehalfOf()).contains(World.MIA);
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.no-surprise")
    @Practice(section = "1 Qualities", rule = "talk.before-pay")
    void before_a_decision_one_sees_what_would_be_heard_for_the_first_time() {
        world.openCycle();
        world.held(world.talk("t", Scenario.DAILY_COACHING).build());

        assertThat(world.as("mia")
                        .cycles()
                        .surprises(ID, DecisionEvent.PAY)
                        .orElseThrow()
                        .untouched())
                .containsExactly(TopicKind.GOAL, TopicKind.RESULT, TopicKind.DEVELOPMENT);
        world.held(world.talk("u", Scenario.DEVELOPMENT_PLANNING)
                .topics(List.of(
                        Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "x"),
                        Topic.of(TopicKind.RESULT, Role.EMPLOYEE, "x"),
                        Topic.of(TopicKind.DEVELOPMENT, Role.EMPLOYEE, "x")))
                .build());
        assertThat(world.as("mia")
                        .cycles()
                        .surprises(ID, DecisionEvent.PAY)
                        .orElseThrow()
                        .why())
                .extracting(Why::code)
                .containsExactly("NEVER_REVIEWED");
        assertThat(world.as("peer").cycles().surprises(ID, DecisionEvent.PAY)).isEmpty();
    }

    @Test
    void what_can_be_asked_now_is_told_to_who_sees_the_cycle() {
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        assertThat(as("emp").allowed(ID))
                .extracting(Transition::on)
                .extracting(Enum::name)
                .containsExactly("UPDATE", "REOPEN");
        assertThat(as("peer").allowed(ID)).isEmpty();
        world.at("2026-02-01");
        assertThat(as("emp").allowed(ID)).isEmpty();
    }

    @Test
    void whoever_is_not_of_the_pair_moves_nothing() {
        Cycle cycle = at(Phase.DO);
        List<Function<Cycles, Outcome<Cycle>>> all = List.of(
                cycles -> cycles.advance(ID, Phase.CHECK),
                cycles -> cycles.midterm(ID),
                cycles -> cycles.renegotiate(ID, OWN),
                cycles -> cycles.suspend(ID),
                cycles -> cycles.resume(ID),
                cycles -> cycles.update(ID, OWN, List.of()),
                cycles -> cycles.close(ID, Q2, OWN),
                cycles -> cycles.reopen(ID),
                cycles -> cycles.cancel(ID, CancelReason.LEFT));
        for (String person : List.of("peer", "otto", "eve", "hana")) {
            assertThat(all)
                    .extracting(one -> codes(one.apply(as(person))))
                    .as(person)
                    .containsOnly(List.of(person.equals("eve") ? "NOT_ALLOWED" : "NOT_FOUND"));
        }
        assertThat(as("mia").find(ID)).contains(cycle);
    }

    @Test
    void a_next_turn_that_was_cancelled_keeps_nobody_from_reopening() { // E19
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        as("mia").cancel(NEXT, CancelReason.MISTAKE).orThrow();
        assertThat(as("mia").reopen(ID).orThrow().next()).isEmpty();
        assertThat(as("mia").find(NEXT).orElseThrow().status()).isEqualTo(CycleStatus.CANCELLED);
    }
}
