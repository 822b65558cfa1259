package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Question;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The article, part three, 2: once round PLAN, DO, CHECK, ACT, and into the next turn. */
class WholeCycleTest {
    private final World world = new World();

    @Test
    @Practice(section = "1 Qualities", rule = "talk.ends-in-action")
    @Practice(section = "3.2 Act", rule = "act.look-back")
    void a_cycle_goes_round_on_evidence_and_the_next_turn_opens_with_the_look_back() {
        Cycle cycle = world.openCycle();
        Cycles cycles = world.as("mia").cycles();
        assertThat(cycles.advance(cycle.id(), Phase.DO).isAccepted()).isFalse();

        world.planTalk();
        assertThat(cycles.advance(cycle.id(), Phase.DO).orThrow().phase()).isEqualTo(Phase.DO);

        world.at("2026-01-30");
        world.held(world.talk("january", Scenario.DAILY_COACHING, Question.PROGRESS)
                .build());
        world.at("2026-02-27");
        world.as("emp")
                .goals()
                .measured(GoalId.of("own"), "m", new BigDecimal("7"))
                .orThrow();
        world.held(world.talk("february", Scenario.DAILY_COACHING, Question.REVIEW_ARRANGED)
                .build());
        assertThat(cycles.advance(cycle.id(), Phase.CHECK).orThrow().phase()).isEqualTo(Phase.CHECK);

        world.at("2026-03-25");
        world.held(world.talk(
                        "review",
                        Scenario.RESULT_FEEDBACK,
                        Question.TOP_GOALS,
                        Question.RESULT_AGAINST_EXPECTATION,
                        Question.BEHAVIOURS_AND_DECISIONS,
                        Question.IF_AGAIN)
                .build());
        assertThat(cycles.advance(cycle.id(), Phase.ACT).orThrow().phase()).isEqualTo(Phase.ACT);

        world.as("mia").plans().agree(World.plan(LocalDate.of(2026, 4, 10))).orThrow();
        assertThat(cycles.close(cycle.id(), Period.quarter(2026, 2), List.of()).isAccepted())
                .as("not before both have acknowledged the plan")
                .isFalse();
        world.as("emp").plans().acknowledge(PlanId.of("plan")).orThrow();
        Cycle closed = cycles.close(cycle.id(), Period.quarter(2026, 2), List.of(GoalId.of("own")))
                .orThrow();

        assertThat(closed.status()).isEqualTo(CycleStatus.CLOSED);
        Cycle next = cycles.find(closed.next().orElseThrow()).orElseThrow();
        assertThat(next.previous()).contains(closed.id());
        assertThat(next.phase()).isEqualTo(Phase.PLAN);
        assertThat(codes(cycles, next)).anyMatch(code -> code.contains("LOOKED_BACK"));
        world.held(world.talk("look-back", Scenario.DAILY_COACHING, Question.LOOK_BACK)
                .cycle(next.id())
                .build());
        assertThat(codes(cycles, next)).noneMatch(code -> code.contains("LOOKED_BACK"));
    }

    private static List<String> codes(Cycles cycles, Cycle cycle) {
        return cycles.gate(cycle.id()).orElseThrow().blocking().stream()
                .map(Why::code)
                .toList();
    }

    @Test
    void opening_a_cycle_again_changes_nothing_and_tells_nobody() { // E18
        Cycle opened = world.openCycle();
        world.perf.runDue();
        int told = world.notifier.delivered().size();
        world.clock.advance(Duration.ofDays(1));
        assertThat(world.as("mia").cycles().open(world.cycle()).orThrow()).isEqualTo(opened);
        world.perf.runDue();
        assertThat(world.notifier.delivered()).hasSize(told);
    }

    @Test
    void what_others_put_under_a_cycles_id_is_no_evidence() {
        Cycle cycle = world.openCycle();
        PersonId peer = PersonId.of("peer");
        world.as("peer")
                .conversations()
                .record(world.talk("foreign", Scenario.GOAL_SETTING, Question.ORGANISATION_AIMS)
                        .manager(peer)
                        .author(peer)
                        .build())
                .orThrow();
        assertThat(codes(world.as("mia").cycles(), cycle)).contains("GOAL_TALK_HELD", "ORGANISATION_AIMS");
    }

    @Test
    void a_next_turn_that_was_opened_already_is_linked_and_keeps_its_goals_beside_those_handed_on() {
        Cycle cycle = world.readyToClose();
        Period second = Period.quarter(2026, 2);
        Cycle early =
                Cycle.open(World.EMP, World.MIA, second, world.clock.instant()).withGoals(GoalId.of("team"));
        world.as("mia").cycles().open(early).orThrow();
        Cycle closed = world.as("mia")
                .cycles()
                .close(cycle.id(), second, List.of(GoalId.of("own")))
                .orThrow();
        Cycle next = world.as("mia").cycles().find(closed.next().orElseThrow()).orElseThrow();
        assertThat(next).isEqualTo(early.withPrevious(cycle.id()).withGoals(GoalId.of("team"), GoalId.of("own")));
    }

    @Test
    void a_refusal_writes_nothing() {
        Cycle cycle = world.openCycle();
        world.perf.runDue();
        assertThat(world.as("mia").cycles().advance(cycle.id(), Phase.DO).isAccepted())
                .isFalse();
        assertThat(world.as("mia")
                        .conversations()
                        .record(world.talk("t", Scenario.DAILY_COACHING)
                                .heldAt(world.clock.instant().plusSeconds(1))
                                .build())
                        .isAccepted())
                .isFalse();
        assertThat(world.as("mia").cycles().find(cycle.id())).contains(cycle);
        assertThat(world.as("mia").conversations().mine()).isEmpty();
        assertThat(world.perf.runDue().delivered()).isZero();
    }

    @Test
    void a_cycle_is_held_by_someone_in_the_employees_manager_line() {
        Cycle stolen = world.cycle().withManager(PersonId.of("peer"));
        Outcome<Cycle> outcome = world.as("peer").cycles().open(stolen);
        assertThat(outcome.why()).extracting(Why::code).containsExactly("NOT_THE_MANAGER");
    }
}
