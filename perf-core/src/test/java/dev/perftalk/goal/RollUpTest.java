package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.at;
import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static dev.perftalk.goal.Goals.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static Optional<Progress> top(RollUp rollUp, Goal... parts) {
        return cascade(goal("top").withRollUp(rollUp), parts).progress(id("top"));
    }

    private static GoalCascade cascade(Goal top, Goal... parts) {
        List<Goal> goals = new ArrayList<>(List.of(top));
        for (Goal part : parts) {
            goals.add(below("top", part));
        }
        return GoalCascade.of(goals);
    }

    private static Goal shops(String id, String target, String actual) {
        return goal(id).withMeasures(Measure.builder()
                .name("opened")
                .unit("shops")
                .target(new BigDecimal(target))
                .actual(actual.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(actual)))
                .build());
    }

    private static Goal weighing(String weight, Goal goal) {
        return goal.withWeight(new BigDecimal(weight));
    }

    @Test
    void a_part_without_data_renormalises_the_others() { // E01
        Goal a = weighing("3", at("50", goal("a")));
        Goal b = weighing("1", at("90", goal("b")));
        Goal nothing = weighing("100", goal("nothing"));

        assertThat(top(RollUp.WEIGHTED_AVERAGE, a, b, nothing)).contains(percent("60"));
        assertThat(top(RollUp.MINIMUM, a, b, nothing)).contains(percent("50"));
    }

    @Test
    void when_all_parts_are_cancelled_there_is_no_data() { // E02
        Goal a = at("50", goal("a")).withCancelled(true);

        for (RollUp rollUp : RollUp.STANDARD) {
            assertThat(top(rollUp, a)).as(rollUp.code()).isEmpty();
            assertThat(top(rollUp)).as(rollUp.code()).isEmpty();
        }
        assertThat(top(RollUp.WEIGHTED_AVERAGE, a, at("20", goal("b")))).contains(percent("20"));
        assertThat(cascade(goal("top"), a).progress(id("a"))).contains(percent("50"));
    }

    @Test
    void parts_that_weigh_nothing_are_no_data() {
        for (RollUp rollUp : RollUp.STANDARD) {
            assertThat(top(rollUp, weighing("0", at("100", shops("a", "10", "10")))))
                    .as(rollUp.code())
                    .isEmpty();
        }
    }

    @Test
    void weights_are_not_truncated() { // E05
        assertThat(top(
                        RollUp.WEIGHTED_AVERAGE,
                        weighing("0.333333", at("100", goal("a"))),
                        weighing("0.666667", at("0", goal("b")))))
                .contains(Progress.of(new BigDecimal("0.333333")));
        assertThat(top(
                        RollUp.WEIGHTED_AVERAGE,
                        weighing("0.0000004", at("100", goal("a"))),
                        weighing("1", at("0", goal("b")))))
                .contains(Progress.NONE);
    }

    @Test
    void over_achievement_is_kept_through_the_roll_up_where_it_is_to_be_kept() { // E06
        Goal much = goal("much")
                .withOverachievement(Overachievement.KEEP)
                .withMeasures(Measure.percent("done").withActual(new BigDecimal("150")));
        Goal none = at("0", goal("none"));
        Goal keeping = goal("top").withOverachievement(Overachievement.KEEP);

        assertThat(cascade(goal("top"), much, none).progress(id("top"))).contains(percent("75"));
        assertThat(cascade(keeping, much).progress(id("top")).orElseThrow()).hasToString("150%");
        assertThat(cascade(goal("top"), much).progress(id("top"))).contains(Progress.FULL);
        assertThat(cascade(keeping, much.withOverachievement(Overachievement.CAP))
                        .progress(id("top")))
                .contains(Progress.FULL);
        assertThat(new Progress(new BigDecimal("7")).value()).isEqualByComparingTo("4");
    }

    @Test
    void amounts_are_added_up_and_held_against_the_target() { // E07
        Goal top = shops("top", "121", "").withRollUp(RollUp.SUM);
        Goal large = shops("large", "100", "60");
        Goal middle = shops("middle", "20", "0.5");

        assertThat(cascade(top, large, middle, shops("none", "1", "")).progress(id("top")))
                .contains(Progress.of(new BigDecimal("0.5")));
        assertThat(cascade(top, shops("none", "1", "")).progress(id("top"))).isEmpty();
        assertThat(cascade(
                                top,
                                goal("other unit")
                                        .withMeasures(Measure.percent("x").withActual(BigDecimal.TEN)))
                        .progress(id("top")))
                .isEmpty();
        assertThat(top(RollUp.SUM, large)).as("no measure in that unit").isEmpty();
    }

    @Test
    void what_a_goal_has_added_up_to_goes_with_its_last_child() { // E07, E15
        Goal mid = below("top", shops("mid", "10", "").withRollUp(RollUp.SUM));
        LiveCascade live = LiveCascade.of(List.of(
                        shops("top", "100", "").withRollUp(RollUp.SUM), mid, below("mid", shops("leaf", "10", "60"))))
                .orThrow();
        assertThat(live.progress(id("top"))).contains(percent("60"));

        live.remove(id("leaf")).orElseThrow();

        assertThat(live.progress(id("top")))
                .isEqualTo(GoalCascade.of(live.goals()).progress(id("top")))
                .isEmpty();
    }

    @Test
    void amounts_add_up_over_levels_and_an_own_one_goes_before() { // E07
        Goal top = shops("top", "100", "").withRollUp(RollUp.SUM);
        Goal region = below("top", shops("region", "10", "").withRollUp(RollUp.SUM));
        Goal counted = below("top", shops("counted", "10", "5").withRollUp(RollUp.SUM));
        LiveCascade live = LiveCascade.of(List.of(
                        top,
                        region,
                        counted,
                        below("region", shops("a", "10", "30")),
                        below("counted", shops("b", "10", "80"))))
                .orThrow();

        assertThat(live.progress(id("top"))).contains(percent("35"));
        live.put(below("region", shops("a", "10", "40"))).orThrow();
        assertThat(live.progress(id("region"))).contains(Progress.FULL);
        assertThat(live.progress(id("top"))).as("the region was full before").contains(percent("45"));
    }

    @Test
    void falling_and_negative_amounts_are_held_against_their_target_too() { // E03, E04
        Goal top = goal("top")
                .withRollUp(RollUp.SUM)
                .withMeasures(Measure.builder()
                        .name("defects")
                        .unit("defects")
                        .baseline(new BigDecimal("100"))
                        .target(new BigDecimal("20"))
                        .build());
        Measure defects = Measure.builder()
                .name("defects")
                .unit("defects")
                .target(BigDecimal.ZERO)
                .build();

        assertThat(cascade(
                                top,
                                goal("a").withMeasures(defects.withActual(new BigDecimal("70"))),
                                goal("b").withMeasures(defects.withActual(new BigDecimal("-10"))))
                        .progress(id("top")))
                .contains(percent("50"));
        Measure level = defects.withBaseline(BigDecimal.TEN).withTarget(BigDecimal.TEN);
        assertThat(cascade(
                                goal("top").withRollUp(RollUp.SUM).withMeasures(level),
                                goal("a").withMeasures(defects.withActual(BigDecimal.ONE)))
                        .progress(id("top")))
                .contains(Progress.NONE);
    }

    @Test
    void the_least_part_counts_where_the_weakest_link_is_meant() {
        assertThat(top(RollUp.MINIMUM, at("70", goal("a")), at("30", goal("b"))))
                .contains(percent("30"));
    }

    @Test
    void milestones_are_done_or_not() {
        Goal done = at("100", goal("done"));
        Goal almost = weighing("3", at("99", goal("almost")));

        assertThat(top(RollUp.MILESTONE_SHARE, done, almost)).contains(percent("25"));
        assertThat(top(RollUp.MILESTONE_SHARE, done, goal("not begun"))).contains(percent("50"));
        assertThat(top(RollUp.MILESTONE_SHARE, almost, goal("not begun"))).contains(Progress.NONE);
        assertThat(top(RollUp.MILESTONE_SHARE, goal("not begun"))).isEmpty();
    }

    @Test
    void what_is_noted_by_hand_takes_nothing_from_below() {
        assertThat(top(RollUp.MANUAL, at("70", goal("a")))).isEmpty();
        assertThat(cascade(at("10", goal("top").withRollUp(RollUp.MANUAL)), at("70", goal("a")))
                        .progress(id("top")))
                .contains(percent("10"));
    }

    @Test
    void a_host_rolls_up_in_its_own_way_from_the_parts_that_count() {
        RollUp best = RollUp.of("BEST");
        CascadePolicy policy = CascadePolicy.builder()
                .putRollUps(
                        best,
                        (goal, parts) -> Optional.of(
                                new Progress(new BigDecimal("0.1").multiply(BigDecimal.valueOf(parts.size())))))
                .build();
        List<Goal> goals = List.of(
                goal("top").withRollUp(best),
                below("top", at("1", goal("a"))),
                below("top", at("1", goal("b"))),
                below("top", goal("no data")),
                below("top", at("1", goal("given up")).withCancelled(true)));

        assertThat(GoalCascade.of(goals, policy).progress(id("top"))).contains(percent("20"));
        assertThat(GoalCascade.of(goals, policy.withChecked(GoalFinding.UNKNOWN_ROLL_UP))
                        .findings())
                .isEmpty();
        assertThat(GoalCascade.of(goals).progress(id("top"))).isEmpty();
        assertThat(GoalCascade.of(goals).findings())
                .extracting(finding -> finding.subject() + " " + finding.kind())
                .contains("top UNKNOWN_ROLL_UP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CascadePolicy.builder()
                        .putRollUps(RollUp.SUM, (goal, parts) -> Optional.empty())
                        .build())
                .withMessageContaining("SUM");
    }

    @Test
    void a_goal_that_also_contributes_to_another_counts_once() { // E10
        Goal shared = at("100", goal("shared")).withContributesTo(id("b"), id("top"));
        List<Goal> goals = List.of(
                goal("top"),
                below("top", goal("a")),
                below("top", goal("b")),
                below("a", shared),
                below("b", at("0", goal("other"))));
        GoalCascade cascade = GoalCascade.of(goals);

        assertThat(cascade.progress(id("b"))).contains(Progress.NONE);
        assertThat(cascade.progress(id("top"))).contains(percent("50"));
        assertThat(cascade.contributors(id("b"))).containsExactly(below("a", shared));
        assertThat(cascade.below(id("top")))
                .extracting(Goal::id)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void a_way_to_roll_up_has_a_name_in_both_languages() {
        assertThat(RollUp.STANDARD)
                .allSatisfy(rollUp -> assertThat(rollUp.label().zh()).matches("\\p{IsHan}+"));
        assertThat(RollUp.of("OURS").label().en()).isEqualTo("OURS");
        assertThatIllegalArgumentException().isThrownBy(() -> RollUp.of(" "));
    }
}
