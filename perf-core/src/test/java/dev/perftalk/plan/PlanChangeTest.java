package dev.perftalk.plan;

import static dev.perftalk.plan.Plans.ANNE;
import static dev.perftalk.plan.Plans.MAX;
import static dev.perftalk.plan.Plans.TODAY;
import static dev.perftalk.plan.Plans.action;
import static dev.perftalk.plan.Plans.codes;
import static dev.perftalk.plan.Plans.goal;
import static dev.perftalk.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a plan that is rewritten. */
class PlanChangeTest {
    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final ImprovementPlan AGREED =
            plan(goal(action("a1"), action("a2"))).withWrittenOn(TODAY).withAcknowledgedBy(ANNE);

    private static Outcome<ImprovementPlan> change(ImprovementPlan plan, PersonId by, ImprovementGoal... goals) {
        return PlanRules.decide(Optional.of(plan), new PlanCommand.Change(List.of(goals), by), LATER);
    }

    private static ImprovementGoal later(Action... actions) {
        return goal(actions).withCheckpoints(Checkpoint.of(LATER.plusDays(7), ""));
    }

    private static Action later(String id) {
        return action(id).withDue(LATER.plusDays(10));
    }

    @Test
    void a_change_of_an_agreed_plan_waits_for_the_others_agreement_again() { // E49
        Outcome<ImprovementPlan> outcome = change(AGREED, ANNE, later(later("a3")));
        ImprovementPlan changed = outcome.orThrow();

        assertThat(AGREED.agreedByBoth()).isTrue();
        assertThat(changed.author()).isEqualTo(ANNE);
        assertThat(changed.writtenOn()).contains(LATER);
        assertThat(changed.acknowledgedBy()).isEmpty();
        assertThat(changed.awaited()).containsExactly(Role.MANAGER);
        assertThat(outcome.toTell()).extracting(Notice::kind).containsExactly("PLAN_CHANGED");
        assertThat(outcome.toTell()).extracting(Notice::to).containsExactly(MAX); // E35
        assertThat(PlanRules.decide(Optional.of(changed), new PlanCommand.Acknowledge(MAX), LATER)
                        .orThrow()
                        .agreedByBoth())
                .isTrue();
    }

    @Test
    void what_a_former_manager_had_agreed_to_is_no_agreement_to_the_change() {
        ImprovementPlan handedOver =
                PlanRules.handOver(AGREED, PersonId.of("noa")).orThrow();

        assertThat(handedOver.agreedByBoth()).isTrue();
        assertThat(change(handedOver, ANNE, later(later("a3"))).orThrow().awaited())
                .containsExactly(Role.MANAGER);
    }

    @Test
    void writing_the_same_again_resets_nothing_and_tells_nobody() { // E33
        Outcome<ImprovementPlan> same = change(AGREED, ANNE, AGREED.goals().get(0));

        assertThat(same.orThrow()).isEqualTo(AGREED);
        assertThat(same.toTell()).isEmpty();
    }

    @Test
    void what_was_late_or_past_before_may_stay_and_nothing_new_may_be() {
        assertThat(change(AGREED, MAX, AGREED.goals().get(0).withTitle("calmer still"))
                        .isAccepted())
                .isTrue();
        assertThat(codes(change(
                        AGREED,
                        MAX,
                        goal(action("a1").withDue(TODAY.plusDays(11)), action("new"))
                                .withCheckpoints(Checkpoint.of(TODAY, "")))))
                .containsExactly("CHECKPOINT_IN_THE_PAST", "DUE_IN_THE_PAST", "DUE_IN_THE_PAST");
    }

    @Test
    void what_has_ended_stays_as_it_ended_and_cannot_be_written_away() {
        ImprovementPlan half = PlanRules.decide(Optional.of(AGREED), new PlanCommand.Done("a1"), TODAY)
                .orThrow();
        Action reworded = later("a1").withWhat("something else");

        assertThat(change(half, MAX, later(reworded, later("a3"))).orThrow().actions())
                .containsExactly(half.actions().get(0), later("a3"));
        assertThat(codes(change(half, MAX, later(later("a3"))))).containsExactly("SETTLED_ACTION_GONE");
    }

    @Test
    void nothing_ends_by_being_written_so() {
        assertThat(change(
                                AGREED,
                                MAX,
                                later(later("a3").withDoneOn(TODAY), later("a4").withDroppedOn(TODAY)))
                        .orThrow()
                        .actions())
                .allMatch(Action::isOpen);
    }

    @Test
    void an_action_that_loses_its_owner_or_its_day_is_refused() { // E50
        assertThat(codes(change(
                        AGREED,
                        ANNE,
                        later(
                                later("a1").withOwner(Optional.empty()),
                                later("a2").withDue(Optional.empty())))))
                .containsExactly("ACTION_WITHOUT_OWNER", "ACTION_WITHOUT_DUE");
    }

    @Test
    void others_change_nothing_nor_does_anybody_change_what_was_given_up() {
        assertThat(codes(change(AGREED, PersonId.of("hr"), later(later("a3"))))).containsExactly("NOT_OF_THE_PAIR");
        assertThat(codes(change(AGREED.withDroppedOn(TODAY), ANNE, later(later("a3")))))
                .containsExactly("PLAN_DROPPED");
    }

    @Test
    void a_plan_that_was_done_opens_again_with_more_to_do() {
        ImprovementPlan done = plan(goal(action("a1").withDoneOn(TODAY)));

        assertThat(done.status()).isEqualTo(PlanStatus.DONE);
        assertThat(change(done, MAX, later(later("a1"), later("a2"))).orThrow().status())
                .isEqualTo(PlanStatus.OPEN);
    }
}
