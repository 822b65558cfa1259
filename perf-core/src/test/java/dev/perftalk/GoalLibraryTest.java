package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.goal.GoalTemplate.Assignment;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalLibraryTest {
    private static final GoalTemplate SALES = GoalTemplate.builder()
            .id("sales")
            .level(GoalLevel.INDIVIDUAL)
            .title("Sell")
            .addMeasures(Measure.money("revenue", "CNY", BigDecimal.TEN))
            .keeper(World.MIA)
            .build();
    private static final Assignment EMPS = new Assignment(World.EMP, Map.of("revenue", new BigDecimal("12.50")));
    private static final Assignment PEERS = Assignment.of(PersonId.of("peer"));

    private final World world = new World();

    private GoalLibrary as(String person) {
        return world.as(person).library();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    @Test
    void a_template_is_kept_and_found_by_everyone_in_the_tenant() {
        as("mia").put(SALES).orThrow();

        assertThat(as("otto").find("sales")).contains(SALES);
        assertThat(as("otto").list()).containsExactly(SALES);
        assertThat(as("stranger").list()).isEmpty();
        assertThat(world.perf.tenant("other").as("mia").library().list()).isEmpty();
    }

    @Test
    void what_is_assigned_twice_is_there_once_with_each_owners_own_target() { // E33
        as("mia").put(SALES).orThrow();

        List<Goal> goals =
                as("mia").assign("sales", World.Q1, List.of(EMPS, PEERS)).orThrow();
        as("mia").put(SALES.withTitle("Sell more")).orThrow();

        assertThat(goals)
                .extracting(goal -> goal.measures().get(0).target())
                .containsExactly(new BigDecimal("12.50"), BigDecimal.TEN);
        assertThat(as("mia").assign("sales", World.Q1, List.of(EMPS, PEERS)).orThrow())
                .isEqualTo(goals);
        assertThat(world.as("mia").goals().cascade().goals()).hasSize(2);
    }

    @Test
    void nobody_gets_a_goal_of_a_template_that_is_not_there() {
        assertThat(codes(as("mia").assign("sales", World.Q1, List.of(EMPS)))).containsExactly("NOT_FOUND");
        as("mia").put(SALES).orThrow();
        as("mia").remove("sales").orThrow();

        assertThat(codes(as("mia").assign("sales", World.Q1, List.of(EMPS)))).containsExactly("NOT_FOUND");
        assertThat(codes(as("mia").remove("sales"))).containsExactly("NOT_FOUND");
        assertThat(as("mia").history("sales")).extracting(Revision::by).contains(World.MIA);
    }

    @Test
    void a_template_is_changed_by_its_keeper_those_above_and_hr_alone() {
        as("mia").put(SALES).orThrow();

        for (String other : List.of("emp", "otto")) {
            assertThat(codes(as(other).put(SALES.withKeeper(PersonId.of(other)))))
                    .containsExactly("NOT_ALLOWED");
            assertThat(codes(as(other).remove("sales"))).containsExactly("NOT_ALLOWED");
        }
        assertThat(as("eve").put(SALES.withPriority(1)).isAccepted()).isTrue();
        assertThat(as("hana").put(SALES.withPriority(2)).isAccepted()).isTrue();
        assertThat(codes(as("mia").put(SALES.withId("nobodys").withKeeper(Optional.empty()))))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void a_template_outlives_its_keeper() {
        as("mia").put(SALES).orThrow();

        world.perf.tenant(World.ACME).asSystem("leavers").erase(World.MIA).orThrow();

        assertThat(as("otto").list()).containsExactly(SALES.withKeeper(Optional.empty()));
    }
}
