package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans through the session of each who has to do with them. */
class PlansTest {
    private static final PlanId PLAN = PlanId.of("plan");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    private static final ImprovementPlan WRITTEN = World.plan(DUE).withWrittenOn(LocalDate.of(2026, 1, 5));

    private final World world = new World();

    @BeforeEach
    void a_plan_is_agreed() {
        assertThat(world.as("mia").plans().agree(World.plan(DUE)).orThrow()).isEqualTo(WRITTEN);
    }

    @Test
    void both_find_their_plan_alone_in_their_list_and_in_the_cycle() {
        for (String one : new String[] {"mia", "emp"}) {
            Plans plans = world.as(one).plans();
            assertThat(plans.find(PLAN)).contains(WRITTEN);
            assertThat(plans.mine()).containsExactly(WRITTEN);
            assertThat(plans.inCycle(world.cycle().id())).containsExactly(WRITTEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer", "otto", "nobody"})
    void others_find_nothing_in_any_way(String other) {
        Plans plans = world.as(other).plans();
        assertThat(plans.find(PLAN)).isEmpty();
        assertThat(plans.mine()).isEmpty();
        assertThat(plans.inCycle(world.cycle().id())).isEmpty();
        assertThat(plans.lookBack(PLAN)).isEmpty();
        assertThat(plans.done(PLAN, "a").why()).extracting(Why::code).containsExactly("NOT_FOUND");
    }

    @Test
    void agreeing_again_after_the_other_has_acknowledged_changes_nothing() { // E33
        ImprovementPlan acknowledged = world.as("emp").plans().acknowledge(PLAN).orThrow();
        assertThat(acknowledged.acknowledgedBy()).containsExactly(World.EMP);
        assertThat(world.as("mia").plans().agree(World.plan(DUE)).orThrow()).isEqualTo(acknowledged);
    }

    @Test
    void the_look_back_is_of_the_day_it_is_for_the_employee() {
        assertThat(open()).containsExactly("a");
        world.at("2026-04-11");
        assertThat(world.as("emp").plans().lookBack(PLAN).orElseThrow().overdue())
                .hasSize(1);

        ImprovementPlan done = world.as("emp").plans().done(PLAN, "a").orThrow();
        assertThat(done.goals().get(0).actions())
                .extracting(Action::doneOn)
                .containsExactly(Optional.of(LocalDate.of(2026, 4, 11)));
        assertThat(open()).isEmpty();
        assertThat(world.as("mia").plans().lookBack(PLAN).orElseThrow().isComplete())
                .isTrue();
    }

    private Set<String> open() {
        return world.as("emp").plans().lookBack(PLAN).orElseThrow().open().stream()
                .map(Action::id)
                .collect(Collectors.toSet());
    }
}
