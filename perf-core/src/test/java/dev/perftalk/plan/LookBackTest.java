package dev.perftalk.plan;

import static dev.perftalk.plan.Plans.TODAY;
import static dev.perftalk.plan.Plans.action;
import static dev.perftalk.plan.Plans.goal;
import static dev.perftalk.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookBackTest {
    private static final Action DONE = action("done").withDoneOn(TODAY);
    private static final Action DONE_LATE =
            action("done late").withDue(TODAY.minusDays(3)).withDoneOn(TODAY);
    private static final Action OPEN = action("open").withDue(TODAY);
    private static final Action UNDATED = action("undated").withDue(Optional.empty());
    private static final Action LATE = action("late").withDue(TODAY.minusDays(1));

    @Test
    @Practice(section = "3.2 Act", rule = "act.progress")
    void every_action_is_done_or_open_or_overdue() { // E31
        LookBack look = LookBack.on(plan(goal(DONE, OPEN), goal(DONE_LATE, UNDATED, LATE)), TODAY);

        assertThat(look.done()).containsExactly(DONE, DONE_LATE);
        assertThat(look.open()).containsExactly(OPEN, UNDATED);
        assertThat(look.overdue()).containsExactly(LATE);
        assertThat(look.isComplete()).isFalse();
    }

    @Test
    void one_done_of_two_is_not_complete() { // E29
        assertThat(LookBack.on(plan(goal(DONE, OPEN)), TODAY).isComplete()).isFalse();
        assertThat(LookBack.on(plan(goal(DONE, LATE)), TODAY).isComplete()).isFalse();
        assertThat(LookBack.on(plan(goal(DONE, DONE_LATE)), TODAY).isComplete()).isTrue();
    }

    @Test
    void a_checkpoint_has_passed_once_its_day_has_come() {
        Checkpoint yesterday = Checkpoint.of(TODAY.minusDays(1), "");
        Checkpoint today = Checkpoint.of(TODAY, "");
        Checkpoint tomorrow = Checkpoint.of(TODAY.plusDays(1), "");

        assertThat(LookBack.on(plan(goal(DONE).withCheckpoints(tomorrow, today, yesterday)), TODAY)
                        .passed())
                .containsExactly(today, yesterday);
    }

    @Test
    void an_action_is_overdue_the_day_after() { // E31
        assertThat(OPEN.isOverdue(TODAY)).isFalse();
        assertThat(OPEN.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(DONE_LATE.isOverdue(TODAY)).isFalse();
        assertThat(UNDATED.isOverdue(TODAY)).isFalse();
    }

    @Test
    void an_action_without_a_name_is_no_action() {
        assertThatIllegalArgumentException().isThrownBy(() -> action(" ")).withMessageContaining("id of an action");
    }

    @Test
    void what_people_wrote_does_not_show() {
        ImprovementGoal goal = goal(action("a1").withWhat("secret step"))
                .withTitle("secret title")
                .withSupport("secret support")
                .withCheckpoints(Checkpoint.of(TODAY, "secret look"));

        assertThat(List.of(plan(goal), LookBack.on(plan(goal), TODAY), new PlanCommand.Agree(plan(goal)))
                        .toString())
                .contains("p1", "a1")
                .doesNotContain("secret");
    }
}
