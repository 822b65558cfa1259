package dev.perftalk.plan;

import static dev.perftalk.plan.Plans.ANNE;
import static dev.perftalk.plan.Plans.MAX;
import static dev.perftalk.plan.Plans.TODAY;
import static dev.perftalk.plan.Plans.action;
import static dev.perftalk.plan.Plans.codes;
import static dev.perftalk.plan.Plans.goal;
import static dev.perftalk.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How actions and plans end, and how the two look back on them. */
class PlanEndTest {
    private static final ImprovementPlan PLAN = plan(goal(action("a1"), action("a2")));
    private static final ConversationId TALK = ConversationId.of("talk");

    private static Outcome<ImprovementPlan> ask(ImprovementPlan plan, PlanCommand command) {
        return PlanRules.decide(Optional.of(plan), command, TODAY);
    }

    private static PlanCommand drop(String action) {
        return new PlanCommand.Drop(Optional.of(action));
    }

    private static PlanCommand lookedBack(PersonId by, ConversationId... talk) {
        return new PlanCommand.LookedBack(by, Arrays.stream(talk).findFirst());
    }

    private static Action ended(int number, char how) {
        Action action = action("a" + number);
        return switch (how) {
            case '+' -> action.withDoneOn(TODAY);
            case '-' -> action.withDroppedOn(TODAY);
            default -> action;
        };
    }

    @ParameterizedTest
    @CsvSource({"oo, OPEN", "+o, OPEN", "-o, OPEN", "++, DONE", "+-, DONE", "--, DROPPED"})
    void how_a_plan_stands_follows_from_its_actions(String actions, PlanStatus status) { // E29
        ImprovementPlan plan = plan(goal(ended(1, actions.charAt(0)), ended(2, actions.charAt(1))));

        assertThat(plan.status()).isEqualTo(status);
        assertThat(plan.doneOn().isPresent()).isEqualTo(status == PlanStatus.DONE);
    }

    @Test
    void a_plan_is_done_once_its_last_action_has_ended_done_or_given_up() { // E29
        Action done = ended(1, '+');
        Action later = action("a2").withDoneOn(TODAY.plusDays(3));
        Action givenUp = action("a3").withDroppedOn(TODAY.plusDays(5));

        assertThat(plan(goal(done, later)).doneOn()).contains(TODAY.plusDays(3));
        assertThat(plan(goal(later, done)).doneOn()).contains(TODAY.plusDays(3));
        assertThat(plan(goal(done), goal(givenUp)).doneOn()).contains(TODAY.plusDays(5));
        assertThat(plan(goal(done, givenUp, action("a4"))).doneOn()).isEmpty();
        assertThat(plan(goal(givenUp)).doneOn()).isEmpty();
        assertThat(plan(goal(done)).withDroppedOn(TODAY.plusDays(9)).doneOn()).isEmpty();
    }

    @Test
    void an_action_ends_once_one_way_or_the_other() { // E33
        ImprovementPlan dropped = ask(PLAN, drop("a1")).orThrow();

        assertThat(dropped.actions().get(0).droppedOn()).contains(TODAY);
        assertThat(ask(dropped, drop("a1")).orThrow()).isEqualTo(dropped);
        assertThat(codes(ask(dropped, new PlanCommand.Done("a1")))).containsExactly("ACTION_SETTLED");
        ImprovementPlan done = ask(PLAN, new PlanCommand.Done("a1")).orThrow();
        assertThat(codes(ask(done, drop("a1")))).containsExactly("ACTION_SETTLED");
        assertThat(codes(ask(PLAN, drop("a3")))).containsExactly("UNKNOWN_ACTION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> action("a1").withDoneOn(TODAY).withDroppedOn(TODAY))
                .withMessageContaining("a1");
    }

    @Test
    void what_was_given_up_is_never_late() { // E30
        assertThat(action("a1").withDue(TODAY.minusDays(1)).withDroppedOn(TODAY).isOverdue(TODAY))
                .isFalse();
        LookBack look = LookBack.on(plan(goal(ended(1, '-'), ended(2, '+'))), TODAY.plusDays(99));
        assertThat(look.dropped()).containsExactly(ended(1, '-'));
        assertThat(look.isComplete()).isTrue();
    }

    @Test
    void a_plan_is_given_up_once_and_then_rests() { // E33
        PlanCommand drop = new PlanCommand.Drop(Optional.empty());
        Outcome<ImprovementPlan> outcome = ask(PLAN, drop);
        ImprovementPlan dropped = outcome.orThrow();

        assertThat(dropped.status()).isEqualTo(PlanStatus.DROPPED);
        assertThat(outcome.toTell()).extracting(Notice::to).containsExactly(ANNE, MAX);
        assertThat(ask(dropped, drop).orThrow()).isEqualTo(dropped);
        assertThat(ask(dropped, drop).toTell()).isEmpty();
        assertThat(codes(ask(dropped, new PlanCommand.Done("a1")))).containsExactly("PLAN_DROPPED");
        assertThat(codes(ask(dropped, drop("a1")))).containsExactly("PLAN_DROPPED");
        assertThat(codes(ask(dropped, new PlanCommand.Acknowledge(ANNE)))).containsExactly("PLAN_DROPPED");
        assertThat(codes(ask(dropped, lookedBack(ANNE)))).containsExactly("PLAN_DROPPED");
        assertThat(codes(ask(plan(goal(ended(1, '+'))), drop))).containsExactly("PLAN_DONE");
    }

    @Test
    void both_say_that_they_looked_back_and_they_did_once() { // E23
        ImprovementPlan once = ask(PLAN, lookedBack(MAX, TALK)).orThrow();

        assertThat(once.reviews()).containsExactly(new PlanReview(TODAY, MAX, Optional.of(TALK)));
        assertThat(ask(once, lookedBack(ANNE, TALK)).orThrow()).isEqualTo(once);
        assertThat(ask(once, lookedBack(ANNE)).orThrow()).isEqualTo(once);
        assertThat(ask(once, lookedBack(ANNE, ConversationId.of("another")))
                        .orThrow()
                        .reviews())
                .hasSize(2);
        assertThat(codes(ask(once, lookedBack(PersonId.of("hr"))))).containsExactly("NOT_OF_THE_PAIR");
    }

    @Test
    void which_talk_it_was_may_be_said_later_and_is_no_second_look_back() { // E23
        ImprovementPlan once = ask(PLAN, lookedBack(MAX)).orThrow();
        ImprovementPlan named = ask(once, lookedBack(ANNE, TALK)).orThrow();

        assertThat(named.reviews()).containsExactly(new PlanReview(TODAY, ANNE, Optional.of(TALK)));
        assertThat(PlanRules.decide(Optional.of(named), lookedBack(MAX, TALK), TODAY.plusDays(2))
                        .orThrow())
                .as("the same talk, told of on another day")
                .isEqualTo(named);
    }

    @Test
    void look_backs_stand_in_their_order_in_whichever_they_are_told() {
        ImprovementPlan plan = PLAN;
        for (int day : new int[] {0, 9, 4, 9}) {
            plan = PlanRules.decide(Optional.of(plan), lookedBack(MAX), TODAY.plusDays(day))
                    .orThrow();
        }

        assertThat(plan.reviews())
                .extracting(PlanReview::on)
                .containsExactly(TODAY, TODAY.plusDays(4), TODAY.plusDays(9));
    }

    @Test
    void each_owner_is_late_in_their_own_zone() { // E31
        ImprovementPlan plan = plan(
                goal(action("a1").withDue(TODAY), action("a2").withDue(TODAY).withOwner(MAX)));
        LookBack look = LookBack.on(plan, person -> person.equals(MAX) ? TODAY.plusDays(1) : TODAY);

        assertThat(look.on()).isEqualTo(TODAY);
        assertThat(look.open()).extracting(Action::id).containsExactly("a1");
        assertThat(look.overdue()).extracting(Action::id).containsExactly("a2");
    }

    @Test
    void kinds_and_states_have_names_in_both_languages() {
        assertThat(Arrays.stream(PlanStatus.values()).map(PlanStatus::label).collect(Collectors.toSet()))
                .hasSize(3);
        assertThat(Set.of(
                        PlanKind.IMPROVEMENT.label().zh(),
                        PlanKind.DEVELOPMENT.label().zh()))
                .containsExactlyInAnyOrder("改进计划", "发展计划");
    }
}
