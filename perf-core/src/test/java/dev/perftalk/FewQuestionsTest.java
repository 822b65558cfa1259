package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The people directory may be far away: it is asked a few times for each call, and not once for each row or version. */
class FewQuestionsTest {
    private static final int MANY = 30;

    private final World world = new World();

    /** What somebody is answered, the directory being asked no more than a handful of times. */
    private <T> T asked(String person, Function<Session, T> question) {
        CountingPeople counting = new CountingPeople(world.people);
        Session session = PerfTalk.builder()
                .store(world.store)
                .notifier(world.notifier)
                .people(counting)
                .clock(world.clock)
                .build()
                .tenant(World.ACME)
                .as(person);
        T answer = question.apply(session);
        assertThat(counting.asked()).isLessThanOrEqualTo(6);
        return answer;
    }

    /** Goals below each other, each of another of eve's people and confidential. */
    private List<Goal> line() {
        List<Goal> line = IntStream.range(0, MANY)
                .mapToObj(number -> {
                    String owner = "p" + number;
                    world.people.add(
                            World.ACME,
                            Person.builder(owner).unit("acme").manager("eve").build());
                    Goal goal = World.goal("g" + number, GoalLevel.INDIVIDUAL, owner)
                            .withConfidential(true);
                    return number == 0 ? goal : goal.withParent(GoalId.of("g" + (number - 1)));
                })
                .toList();
        world.as("eve").goals().addAll(line).orThrow();
        return line;
    }

    @Test
    void for_a_history() {
        ImprovementPlan plan = World.plan(LocalDate.of(2026, 4, 1));
        Action action = plan.actions().get(0);
        ImprovementGoal goal = plan.goals()
                .get(0)
                .withActions(IntStream.range(0, MANY)
                        .mapToObj(number -> action.withId("a" + number))
                        .toList());
        world.as("mia").plans().agree(plan.withGoals(goal)).orThrow();
        for (int number = 0; number < MANY; number++) {
            world.clock.advance(Duration.ofHours(1));
            world.as("emp").plans().done(PlanId.of("plan"), "a" + number).orThrow();
        }
        world.clock.advance(Duration.ofHours(1));
        world.people.change(
                World.ACME, Person.builder("emp").unit("acme").manager("otto").build(), world.clock.instant());
        List<Revision<ImprovementPlan>> history =
                asked("eve", eve -> eve.plans().history(PlanId.of("plan")));
        assertThat(history).hasSize(MANY + 1);
    }

    @Test
    void for_a_line_of_sight() {
        line();
        List<Goal> seen = asked("eve", eve -> eve.goals().lineOfSight(GoalId.of("g" + (MANY - 1))));
        assertThat(seen).hasSize(MANY);
    }

    @Test
    void for_a_refresh() {
        line();
        LiveCascade live = LiveCascade.of(List.of()).orThrow();
        asked("eve", eve -> eve.goals().refresh(live, Instant.parse("2026-01-01T00:00:00Z")))
                .orThrow();
        assertThat(live.goals()).hasSize(MANY);
    }

    @Test
    void to_delete_or_carry_over() {
        List<GoalId> ids = line().stream().map(Goal::id).toList();
        assertThat(asked("eve", eve -> eve.goals().carryOver(ids, Period.quarter(2026, 2)))
                        .orThrow())
                .hasSize(MANY);
        assertThat(asked("eve", eve -> eve.goals().delete(GoalId.of("g0"), OnDelete.CASCADE))
                        .orThrow()
                        .removed())
                .hasSize(MANY);
    }
}
