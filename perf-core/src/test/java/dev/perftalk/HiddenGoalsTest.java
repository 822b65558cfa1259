package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A confidential goal leaves no trace in what others see: not as a parent, not in what is worked out (E46). */
class HiddenGoalsTest {
    private static final GoalId CLOSED = GoalId.of("closed");
    private static final GoalId OWN = GoalId.of("own");

    private final World world = new World();

    /** Mia's confidential goal is below an open one, and emp's open one below it; another contributes to it. */
    HiddenGoalsTest() {
        world.as("mia")
                .goals()
                .addAll(List.of(
                        World.goal("top", GoalLevel.COMPANY, "mia"),
                        World.goal("closed", GoalLevel.TEAM, "mia")
                                .withParent(GoalId.of("top"))
                                .withConfidential(true),
                        World.goal("own", GoalLevel.INDIVIDUAL, "emp").withParent(CLOSED),
                        World.goal("beside", GoalLevel.INDIVIDUAL, "emp").withContributesTo(CLOSED)))
                .orThrow();
    }

    /** Every goal that comes out of any question of a session. */
    private static Stream<Goal> seen(Session session) {
        Goals goals = session.goals();
        LiveCascade live = LiveCascade.of(List.of()).orThrow();
        goals.refresh(live, java.time.Instant.parse("2026-01-01T00:00:00Z")).orThrow();
        return Stream.of(
                        goals.cascade().goals().stream(),
                        goals.cascade("2026-Q1").goals().stream(),
                        live.goals().stream(),
                        goals.find(OWN).stream(),
                        goals.lineOfSight(OWN).stream(),
                        goals.history(OWN).stream().flatMap(version -> version.state().stream()),
                        goals.asOf(OWN, java.time.Instant.parse("2026-01-05T02:00:00Z")).stream())
                .flatMap(some -> some);
    }

    @Test
    void no_goal_shows_the_id_of_one_that_is_hidden() { // E46
        for (String other : List.of("emp", "peer", "otto")) {
            assertThat(seen(world.as(other)).map(Object::toString))
                    .isNotEmpty()
                    .noneMatch(goal -> goal.contains("closed"));
        }
        assertThat(seen(world.as("mia")).filter(goal -> goal.parent().equals(java.util.Optional.of(CLOSED))))
                .hasSizeGreaterThan(3);
        assertThat(world.as("hana").because("case 12").goals().lineOfSight(OWN))
                .extracting(Goal::id)
                .as("HR, for a reason")
                .containsExactly(OWN, CLOSED, GoalId.of("top"));
    }

    @Test
    void what_a_change_answers_does_not_show_it_either_and_the_link_stays() { // E46
        world.clock.advance(Duration.ofDays(1));
        Goal changed =
                world.as("emp").goals().measured(OWN, "m", BigDecimal.ONE).orThrow();
        assertThat(changed.parent()).isEmpty();
        Goal carried = world.as("emp")
                .goals()
                .carryOver(List.of(OWN), Period.quarter(2026, 2))
                .orThrow()
                .get(0);
        assertThat(carried.parent()).isEmpty();
        assertThat(world.as("mia").goals().find(OWN).orElseThrow().parent()).contains(CLOSED);
        assertThat(world.as("mia").goals().find(carried.id()).orElseThrow().parent())
                .contains(CLOSED);
        assertThat(world.as("emp")
                        .goals()
                        .delete(OWN, OnDelete.REFUSE)
                        .orThrow()
                        .removed()
                        .get(0)
                        .parent())
                .isEmpty();
    }

    @Test
    void nothing_is_added_below_what_is_hidden() { // E46
        Goal below = World.goal("below", GoalLevel.INDIVIDUAL, "peer");
        for (Goal goal : List.of(below.withParent(CLOSED), below.withContributesTo(CLOSED))) {
            assertThat(world.as("peer").goals().add(goal).why())
                    .extracting(Why::code, why -> why.text().in(java.util.Locale.ENGLISH))
                    .singleElement()
                    .satisfies(said -> assertThat(said.toString()).contains("NOT_FOUND", "closed"));
        }
        assertThat(world.as("mia").goals().add(below.withParent(CLOSED)).isAccepted())
                .isTrue();
    }

    @Test
    void the_gate_does_not_tell_where_a_hidden_line_leads() { // E46
        CycleId id = world.as("mia").cycles().open(world.cycle()).orThrow().id();
        assertThat(world.as("mia").cycles().gate(id).orElseThrow().blocking())
                .extracting(Why::code)
                .doesNotContain("GOALS_SERVE_THE_COMPANY");
        assertThat(world.as("emp").cycles().gate(id).orElseThrow().blocking())
                .extracting(Why::code)
                .contains("GOALS_SERVE_THE_COMPANY");
    }
}
