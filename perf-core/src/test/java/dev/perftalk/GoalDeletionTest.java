package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoalDeletionTest {
    private static final GoalId TOP = GoalId.of("top");

    private final World world = new World();
    private final Goals goals = world.as("mia").goals();

    private static Goal goal(String id, String owner) {
        return Goal.builder()
                .id(GoalId.of(id))
                .level(GoalLevel.TEAM)
                .title(id)
                .owner(PersonId.of(owner))
                .build();
    }

    @BeforeEach
    void three_levels_of_several_owners() {
        goals.addAll(List.of(
                        goal("top", "mia"),
                        goal("child", "emp").withParent(TOP),
                        goal("other", "peer").withParent(TOP),
                        goal("grandchild", "emp").withParent(GoalId.of("child"))))
                .orThrow();
    }

    private List<String> left() {
        return goals.cascade().goals().stream().map(goal -> goal.id().value()).toList();
    }

    @Test
    void a_goal_with_others_below_it_is_not_deleted_unless_somebody_says_what_becomes_of_them() { // E14
        assertThat(goals.delete(TOP, OnDelete.REFUSE).why())
                .extracting(Why::code)
                .containsExactly("HAS_CHILDREN");
        assertThat(left()).hasSize(4);

        assertThat(goals.delete(GoalId.of("grandchild"), OnDelete.REFUSE).isAccepted())
                .isTrue();
        assertThat(left()).hasSize(3);
    }

    @Test
    void those_right_below_become_roots_with_all_below_them() { // E14, E16
        assertThat(goals.delete(TOP, OnDelete.DETACH).orThrow().detached()).hasSize(2);

        assertThat(goals.cascade().roots())
                .extracting(goal -> goal.id().value())
                .containsExactlyInAnyOrder("child", "other");
        assertThat(goals.lineOfSight(GoalId.of("grandchild"))).hasSize(2);
        assertThat(goals.cascade().findings()).extracting(found -> found.kind()).doesNotContain("UNKNOWN_PARENT");
    }

    @Test
    void all_below_go_too_where_that_is_wanted() { // E14
        assertThat(goals.delete(TOP, OnDelete.CASCADE).orThrow().removed()).hasSize(4);

        assertThat(left()).isEmpty();
        assertThat(goals.delete(TOP, OnDelete.CASCADE).why())
                .extracting(Why::code)
                .containsExactly("NOT_FOUND");
    }

    @Test
    void a_level_wider_than_a_question_goes_with_all_below_it() { // E14
        leaves(1_001, TOP);
        goals.add(goal("lowest", "mia").withParent(GoalId.of("leaf-1000"))).orThrow();

        assertThat(goals.delete(TOP, OnDelete.CASCADE).orThrow().removed()).hasSize(1_006);
        assertThat(left()).isEmpty();
    }

    @Test
    void more_than_a_commit_holds_is_refused_and_nothing_is_lost() { // E14
        leaves(5_000, TOP);

        assertThat(goals.delete(TOP, OnDelete.CASCADE).why())
                .extracting(Why::code)
                .containsExactly("TOO_MANY_BELOW");
        assertThat(left()).hasSize(5_004);
    }

    private void leaves(int count, GoalId parent) {
        goals.addAll(IntStream.range(0, count)
                        .mapToObj(i -> goal("leaf-" + i, "mia").withParent(parent))
                        .toList())
                .orThrow();
    }

    @Test
    void nobody_deletes_by_way_of_a_parent_what_is_not_theirs_to_write() {
        Goals emps = world.as("emp").goals();
        GoalId child = GoalId.of("child");
        goals.add(goal("peers", "peer").withParent(child)).orThrow();

        assertThat(emps.delete(child, OnDelete.CASCADE).why()).hasSize(1).allSatisfy(why -> {
            assertThat(why.code()).isEqualTo("NOT_ALLOWED");
            assertThat(why.text().en()).endsWith("peers");
        });
        assertThat(emps.delete(child, OnDelete.DETACH).isAccepted()).isFalse();
        assertThat(left()).hasSize(5);
    }

    @Test
    void a_goal_below_that_the_caller_may_not_even_see_is_not_named() {
        Goals emps = world.as("emp").goals();
        GoalId child = GoalId.of("child");
        goals.add(goal("secret", "mia").withConfidential(true).withParent(child))
                .orThrow();

        assertThat(emps.delete(child, OnDelete.CASCADE).why()).hasSize(1).allSatisfy(why -> {
            assertThat(why.code()).isEqualTo("HIDDEN_BELOW");
            assertThat(why.text().en()).doesNotContain("secret").endsWith("child");
        });
    }

    @Test
    void every_reason_comes_at_once_and_what_is_hidden_is_neither_named_nor_counted() {
        GoalId child = GoalId.of("child");
        for (String secret : List.of("secret1", "secret2")) {
            goals.add(goal(secret, "mia").withConfidential(true).withParent(child))
                    .orThrow();
        }
        goals.add(goal("peers", "peer").withParent(child)).orThrow();
        goals.add(goal("mias", "mia").withParent(child)).orThrow();

        assertThat(world.as("emp").goals().delete(child, OnDelete.CASCADE).why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED", "NOT_ALLOWED", "HIDDEN_BELOW");
        assertThat(world.as("peer").goals().delete(child, OnDelete.REFUSE).why())
                .satisfiesExactly(
                        seen -> assertThat(seen.text().en())
                                .contains("3 of them")
                                .endsWith("child"),
                        notTheirs -> assertThat(notTheirs.code()).isEqualTo("NOT_ALLOWED"),
                        hidden -> assertThat(hidden.code()).isEqualTo("HIDDEN_BELOW"));
        assertThat(left()).hasSize(8);
    }
}
