package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.GateReport;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.spi.notification.Notification;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one turn to the next, and from one manager to the next: nothing gets lost between them. */
class TurnsTest extends FreeCycles {
    private static final List<GoalId> MORE = List.of(GoalId.of("own"), GoalId.of("team"));

    private Cycle openNext() {
        return as("mia")
                .open(Cycle.open(World.EMP, World.MIA, Q2, world.clock.instant())
                        .withGoals(OWN))
                .orThrow();
    }

    @Test
    void goals_handed_on_reach_a_next_turn_that_is_there_already_once() {
        at(Phase.ACT);
        openNext();

        as("mia").close(ID, Q2, MORE).orThrow();

        assertThat(as("mia").find(NEXT).orElseThrow().goals()).isEqualTo(MORE);
    }

    @Test
    void goals_that_are_agreed_are_not_added_to_from_the_turn_before() {
        at(Phase.ACT);
        openNext();
        as("mia").advance(NEXT, Phase.DO).orThrow();

        Outcome<Cycle> refused = as("mia").close(ID, Q2, MORE);

        assertThat(codes(refused)).containsExactly("NEXT_GOALS_AGREED");
        assertThat(refused.why().get(0).text().en()).endsWith(ID.value());
        assertThat(as("mia").find(NEXT).orElseThrow().goals()).isEqualTo(OWN);
        assertThat(as("mia").close(ID, Q2, OWN).isAccepted())
                .as("nothing is added")
                .isTrue();
    }

    @Test
    void with_a_cycle_its_plans_change_hands_and_each_is_told_once() {
        at(Phase.DO);
        free.tenant(World.ACME)
                .as("mia")
                .plans()
                .agree(World.plan(LocalDate.of(2026, 4, 10)).withCycle(ID))
                .orThrow();
        world.people.add(World.ACME, person("noa").build());
        world.people.change(
                World.ACME,
                person("emp").manager("noa").build(),
                world.clock.instant().plusSeconds(60));
        world.clock.advance(Duration.ofDays(1));

        as("mia").handOver(ID, NOA).orThrow();
        as("noa").handOver(ID, NOA).orThrow();

        for (String kind : List.of("CYCLE_HANDED_OVER", "PLAN_HANDED_OVER")) {
            assertThat(told(kind)).extracting(Notification::recipient).as(kind).containsExactlyInAnyOrder("emp", "noa");
        }
    }

    @Test
    void what_is_too_late_says_until_when_it_was_possible() { // E22
        at(Phase.ACT);
        as("mia").close(ID, Q2, OWN).orThrow();
        world.at("2026-02-20");

        assertThat(as("mia").reopen(ID).why().get(1).text().en())
                .contains(" until 2026-01-")
                .endsWith(ID.value());
    }

    @Test
    void what_was_said_outside_the_time_that_a_gate_looks_at_does_not_count_for_it() { // E20
        world.openCycle();
        world.planTalk();
        Question[] asked = {
            Question.TOP_GOALS,
            Question.RESULT_AGAINST_EXPECTATION,
            Question.BEHAVIOURS_AND_DECISIONS,
            Question.IF_AGAIN
        };
        Conversation before =
                world.talk("before", Scenario.RESULT_FEEDBACK, asked).build();
        world.at("2026-01-10");
        thanked("early");
        world.at("2026-01-20");
        world.as("mia").cycles().advance(ID, Phase.DO).orThrow();
        world.held(before);
        thanked("in time");
        assertThat(result("KEPT_TALKING").evidence()).containsExactly("in time");

        world.as("emp").goals().measured(OWN.get(0), "m", BigDecimal.ONE).orThrow();
        world.held(world.talk("arranged", Scenario.DAILY_COACHING, Question.REVIEW_ARRANGED)
                .build());
        world.as("mia").cycles().advance(ID, Phase.CHECK).orThrow();
        assertThat(result("REVIEW_HELD").satisfied()).isFalse();
        assertThat(result("REVIEW_HELD").evidence()).isEmpty();

        world.held(world.talk("review", Scenario.RESULT_FEEDBACK, asked).build());
        assertThat(result("REVIEW_HELD").evidence()).containsExactly("review");
        assertThat(world.as("mia").cycles().advance(ID, Phase.ACT).isAccepted()).isTrue();
    }

    private void thanked(String id) {
        world.as("mia")
                .feedback()
                .give(World.feedback(id, "mia", "emp", world.clock.instant()))
                .orThrow();
        world.as("emp").feedback().acknowledge(FeedbackId.of(id)).orThrow();
    }

    private GateReport.Result result(String code) {
        return world.as("mia").cycles().gate(ID).orElseThrow().results().stream()
                .filter(result -> result.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static final Period OTHER_Q2 =
            Period.of("2026-Q2", LocalDate.parse("2026-04-15"), LocalDate.parse("2026-07-15"));

    private void newManager() {
        world.people.add(World.ACME, person("noa").build());
        world.people.change(
                World.ACME,
                person("emp").manager("noa").build(),
                world.clock.instant().plusSeconds(60));
        world.clock.advance(Duration.ofDays(1));
    }

    @Test
    void a_cycle_of_the_same_name_on_other_days_is_not_taken_for_the_one_asked_for() {
        openNext();
        Outcome<Cycle> refused = as("mia").open(Cycle.open(World.EMP, World.MIA, OTHER_Q2, world.clock.instant()));

        assertThat(codes(refused)).containsExactly("OTHER_DAYS");
        assertThat(as("mia")
                        .openAll(List.of(World.EMP), OTHER_Q2)
                        .get(World.EMP)
                        .isAccepted())
                .isFalse();
    }

    @Test
    void everything_against_a_next_turn_is_told_at_once() {
        at(Phase.ACT);
        openNext();
        as("mia").advance(NEXT, Phase.DO).orThrow();
        newManager();
        as("mia").handOver(NEXT, NOA).orThrow();

        assertThat(codes(as("mia").close(ID, OTHER_Q2, MORE)))
                .containsExactly("NEXT_TURN_OTHER_DAYS", "NEXT_TURN_OF_ANOTHER", "NEXT_GOALS_AGREED");
    }

    @Test
    void a_next_turn_is_not_opened_with_who_leads_no_more() {
        at(Phase.ACT);
        newManager();
        assertThat(codes(as("emp").close(ID, Q2, OWN))).containsExactly("NOT_THE_MANAGER_NOW");

        as("noa").handOver(ID, NOA).orThrow();
        assertThat(as("noa").close(ID, Q2, OWN).isAccepted()).isTrue();
    }

    @Test
    void a_goal_named_twice_is_one_goal_and_their_order_is_no_change_of_them() {
        at(Phase.PLAN);
        GoalId own = GoalId.of("own");
        GoalId team = GoalId.of("team");
        assertThat(as("mia")
                        .update(ID, List.of(own, team, own), List.of())
                        .orThrow()
                        .goals())
                .containsExactly(own, team);
        as("mia").advance(ID, Phase.DO).orThrow();

        assertThat(as("mia").update(ID, List.of(team, own), List.of()).isAccepted())
                .isTrue();
    }
}
