package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every heap of goals: parents anywhere, unknown or in loops, data and weights here and there. */
class GoalCascadeLawsTest {
    private static final int MOST = 25;

    @Provide
    Arbitrary<List<Goal>> heaps() {
        return Heaps.upTo(MOST);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_roll_up_stays_within_the_range_of_the_children(@ForAll("heaps") List<Goal> goals) {
        GoalCascade cascade = GoalCascade.of(goals);
        for (Goal goal : goals) {
            List<Progress> below = cascade.children(goal.id()).stream()
                    .filter(child -> !child.cancelled())
                    .flatMap(child -> cascade.progress(child.id()).stream())
                    .map(progress -> progress.under(goal.overachievement()))
                    .toList();
            boolean within = List.of(RollUp.WEIGHTED_AVERAGE, RollUp.MINIMUM).contains(goal.rollUp());
            if (within
                    && goal.ownProgress().isEmpty()
                    && cascade.progress(goal.id()).isPresent()) {
                assertThat(cascade.progress(goal.id()).orElseThrow())
                        .isBetween(Collections.min(below), Collections.max(below));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_input_changes_neither_findings_nor_progress(
            @ForAll("heaps") List<Goal> goals, @ForAll Random random) {
        List<Goal> shuffled = new ArrayList<>(goals);
        Collections.shuffle(shuffled, random);
        GoalCascade one = GoalCascade.of(goals);
        GoalCascade other = GoalCascade.of(shuffled);

        assertThat(counts(other)).isEqualTo(counts(one));
        assertThat(goals).allSatisfy(goal -> {
            assertThat(other.progress(goal.id())).isEqualTo(one.progress(goal.id()));
            assertThat(other.depth(goal.id())).isEqualTo(one.depth(goal.id()));
        });
    }

    private static Map<String, Long> counts(GoalCascade cascade) {
        return cascade.findings().stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_goal_is_in_the_tree_unless_its_way_up_goes_round(@ForAll("heaps") List<Goal> goals) { // E13, E16
        GoalCascade cascade = GoalCascade.of(goals);

        assertThat(goals)
                .allSatisfy(goal -> assertThat(cascade.inTree(goal.id())).isEqualTo(endsAtTheTop(cascade, goal)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_loops_are_exactly_the_goals_that_are_above_themselves(@ForAll("heaps") List<Goal> goals) { // E13
        GoalCascade cascade = GoalCascade.of(goals);
        Set<String> loops = cascade.findings().stream()
                .filter(finding -> finding.kind().equals("LOOP"))
                .map(Finding::subject)
                .collect(Collectors.toSet());

        assertThat(goals)
                .allSatisfy(goal -> assertThat(loops.contains(goal.id().value()))
                        .isEqualTo(wayUp(cascade, goal).contains(goal.id())));
    }

    private static boolean endsAtTheTop(GoalCascade cascade, Goal goal) {
        Set<GoalId> above = wayUp(cascade, goal);
        return above.stream()
                        .map(cascade::find)
                        .flatMap(Optional::stream)
                        .noneMatch(upper -> wayUp(cascade, upper).contains(upper.id()))
                && !above.contains(goal.id());
    }

    /** All ids above a goal, itself only where it is above itself: told the slow way. */
    private static Set<GoalId> wayUp(GoalCascade cascade, Goal goal) {
        Set<GoalId> seen = new HashSet<>();
        Optional<GoalId> next = goal.parent();
        while (next.filter(seen::add).isPresent()) {
            next = next.flatMap(cascade::find).flatMap(Goal::parent);
        }
        return seen;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_goal_of_the_tree_is_once_below_its_parent_or_a_root(@ForAll("heaps") List<Goal> goals) { // E10
        GoalCascade cascade = GoalCascade.of(goals);
        List<Goal> shown = new ArrayList<>(cascade.roots());
        goals.forEach(goal -> shown.addAll(cascade.children(goal.id())));

        assertThat(shown).doesNotHaveDuplicates();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        goals.stream().filter(goal -> cascade.inTree(goal.id())).toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void moving_above_never_ends_below(@ForAll("heaps") List<Goal> goals) { // E13
        GoalCascade cascade = GoalCascade.of(goals);
        for (Goal below : goals) {
            List<Goal> line = cascade.lineOfSight(below.id());
            for (Goal above : line) {
                assertThat(GoalRules.decide(above, new GoalCommand.Move(Optional.of(below.id()), line), Instant.EPOCH)
                                .why())
                        .extracting(Why::code)
                        .containsExactly("LOOP");
            }
        }
    }
}
