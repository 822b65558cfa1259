package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.at;
import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static dev.perftalk.goal.Goals.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalCascadeTest {
    @Test
    void goals_in_any_order_make_the_same_tree() { // E13
        GoalCascade cascade = GoalCascade.of(List.of(
                below("team", goal("person", GoalLevel.INDIVIDUAL)),
                below("company", goal("team", GoalLevel.TEAM)),
                goal("company", GoalLevel.COMPANY)));

        assertThat(cascade.roots()).extracting(Goal::id).containsExactly(id("company"));
        assertThat(cascade.depth(id("person"))).hasValue(2);
        assertThat(cascade.maxDepth()).isEqualTo(2);
        assertThat(cascade.children(id("company"))).extracting(Goal::id).containsExactly(id("team"));
        assertThat(cascade.lineOfSight(id("person")))
                .extracting(Goal::id)
                .containsExactly(id("person"), id("team"), id("company"));
    }

    @Test
    void a_child_whose_parent_is_unknown_does_not_vanish() { // E16
        GoalCascade cascade = GoalCascade.of(List.of(below("elsewhere", goal("g"))));

        assertThat(cascade.roots()).extracting(Goal::id).containsExactly(id("g"));
        assertThat(cascade.lineOfSight(id("g"))).hasSize(1);
        assertThat(cascade.depth(id("g"))).hasValue(0);
    }

    @Test
    void what_is_in_a_loop_or_below_one_is_kept_out_of_the_tree() { // E13
        GoalCascade cascade = GoalCascade.of(List.of(
                below("b", goal("a")), below("a", goal("b")), at("50", below("a", goal("under"))), goal("fine")));

        assertThat(cascade.roots()).extracting(Goal::id).containsExactly(id("fine"));
        assertThat(cascade.goals()).hasSize(4);
        assertThat(cascade.inTree(id("under"))).isFalse();
        assertThat(cascade.find(id("under"))).isPresent();
        assertThat(cascade.depth(id("a"))).isEmpty();
        assertThat(cascade.children(id("a"))).isEmpty();
        assertThat(cascade.lineOfSight(id("under"))).isEmpty();
        assertThat(cascade.progress(id("under"))).isEmpty();
    }

    @Test
    void of_a_duplicate_id_the_first_stays_and_is_counted_once() { // E10
        GoalCascade cascade = GoalCascade.of(List.of(
                goal("one"), goal("two"), at("100", below("one", goal("g"))), at("0", below("two", goal("g")))));

        assertThat(cascade.goals()).hasSize(3);
        assertThat(cascade.progress(id("one"))).contains(percent("100"));
        assertThat(cascade.progress(id("two"))).isEmpty();
    }

    @Test
    void children_without_data_are_left_out_of_the_roll_up() { // E01, E02
        GoalCascade cascade = GoalCascade.of(List.of(
                goal("top"),
                at("50", below("top", goal("a"))),
                at("50", below("top", goal("b"))),
                below("top", goal("nothing known")),
                goal("idle"),
                below("idle", goal("no news"))));

        assertThat(cascade.progress(id("top"))).contains(percent("50"));
        assertThat(cascade.progress(id("idle"))).isEmpty();
    }

    @Test
    void children_count_by_their_weight_and_those_without_any_not_at_all() { // E05, E07
        GoalCascade cascade = GoalCascade.of(List.of(
                goal("top"),
                at("100", below("top", goal("a"))).withWeight(new BigDecimal("0.75")),
                at("0", below("top", goal("b"))).withWeight(new BigDecimal("0.25")),
                goal("weightless"),
                at("100", below("weightless", goal("c"))).withWeight(BigDecimal.ZERO)));

        assertThat(cascade.progress(id("top"))).contains(percent("75"));
        assertThat(cascade.progress(id("weightless"))).isEmpty();
    }

    @Test
    void a_goals_own_progress_goes_before_its_children() {
        Goal measured = goal("measured").withMeasures(Measure.percent("done").withActual(new BigDecimal("20")));
        GoalCascade cascade = GoalCascade.of(List.of(
                at("10", goal("top")),
                at("90", below("top", goal("a"))),
                measured,
                at("90", below("measured", goal("b")))));

        assertThat(cascade.progress(id("top"))).contains(percent("10"));
        assertThat(cascade.progress(id("measured"))).contains(percent("20"));
    }

    @Test
    void over_achievement_below_does_not_lift_the_goals_beside_it() { // E06
        GoalCascade cascade = GoalCascade.of(
                List.of(goal("top"), at("200", below("top", goal("a"))), at("0", below("top", goal("b")))));

        assertThat(cascade.progress(id("top"))).contains(percent("50"));
    }

    @Test
    void a_chain_of_a_hundred_thousand_overflows_nothing() {
        List<Goal> chain = new ArrayList<>(List.of(goal("0")));
        for (int i = 1; i < 100_000; i++) {
            chain.add(below(String.valueOf(i - 1), goal(String.valueOf(i))));
        }
        chain.set(99_999, at("40", chain.get(99_999)));
        GoalCascade cascade = GoalCascade.of(chain);

        assertThat(cascade.maxDepth()).isEqualTo(99_999);
        assertThat(cascade.progress(id("0"))).contains(percent("40"));
        assertThat(cascade.lineOfSight(id("99999"))).hasSize(100_000);
    }

    @Test
    void ids_that_hash_alike_are_still_told_apart() {
        List<String> alike = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        List<Goal> goals = new ArrayList<>();
        alike.forEach(id -> goals.add(goal(id)));
        alike.forEach(id -> goals.add(below(id, goal("below " + id))));
        goals.add(below("AaAaAa", goal("AaAaBB")));
        GoalCascade cascade = GoalCascade.of(goals);

        for (String id : alike) {
            assertThat(cascade.parent(id("below " + id))).contains(goal(id));
        }
        assertThat(cascade.findings()).hasSize(5).extracting(Finding::kind).contains("UNKNOWN_PARENT");
    }

    @Test
    void no_goals_are_a_cascade_too() {
        GoalCascade cascade = GoalCascade.of(List.of());

        assertThat(cascade.maxDepth()).isZero();
        assertThat(cascade.roots()).isEmpty();
        assertThat(cascade.findings()).isEmpty();
        assertThat(cascade.find(id("g"))).isEmpty();
    }
}
