package dev.perftalk.cadence;

import static dev.perftalk.cadence.Duties.ANNE;
import static dev.perftalk.cadence.Duties.DAY;
import static dev.perftalk.cadence.Duties.EAST;
import static dev.perftalk.cadence.Duties.MAX;
import static dev.perftalk.cadence.Duties.PLAN;
import static dev.perftalk.cadence.Duties.REQUEST;
import static dev.perftalk.cadence.Duties.STANDARD;
import static dev.perftalk.cadence.Duties.TALK;
import static dev.perftalk.cadence.Duties.WEST;
import static dev.perftalk.cadence.Duties.action;
import static dev.perftalk.cadence.Duties.noon;
import static dev.perftalk.cadence.Duties.of;
import static dev.perftalk.cadence.Duties.talked;
import static dev.perftalk.cadence.Duties.told;
import static dev.perftalk.cadence.Duties.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanReview;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationsTest {
    private static ImprovementPlan reviewedOn(ImprovementPlan plan, LocalDate day) {
        return plan.withReviews(new PlanReview(day, ANNE, Optional.empty()));
    }

    @Test
    void a_talk_is_acknowledged_by_who_did_not_write_it_down() { // E40
        assertThat(STANDARD.of(TALK, Optional.empty())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("ACKNOWLEDGE_TALK");
            assertThat(one.subject()).isEqualTo("talk");
            assertThat(one.person()).contains(ANNE);
            assertThat(one.due()).isEqualTo(DAY.plusDays(8).atStartOfDay(EAST).toInstant());
        });
        assertThat(STANDARD.of(
                                TALK.withWrittenAt(
                                        DAY.plusDays(20).atStartOfDay(EAST).toInstant()),
                                Optional.empty())
                        .get(0)
                        .due())
                .as("written down long after it was held")
                .isEqualTo(DAY.plusDays(28).atStartOfDay(EAST).toInstant());
        assertThat(told(STANDARD.of(TALK.withAuthor(PersonId.of("hr")), Optional.empty())))
                .containsExactly("ACKNOWLEDGE_TALK EMPLOYEE", "ACKNOWLEDGE_TALK MANAGER");
        assertThat(STANDARD.of(TALK.withAcknowledgedBy(ANNE), Optional.empty())).isEmpty(); // E33
    }

    @Test
    void a_planned_talk_is_confirmed_by_either_and_waits_for_nobody_once_called_off() { // E23 E30
        Conversation planned = TALK.withConfirmed(false);
        assertThat(told(STANDARD.of(planned, Optional.empty())))
                .containsExactly("HOLD_TALK EMPLOYEE", "HOLD_TALK MANAGER");
        assertThat(STANDARD.of(planned.withCalledOff(true), Optional.empty())).isEmpty();
        assertThat(STANDARD.of(TALK.withTopics(), Optional.empty()))
                .as("nothing is written yet that could be acknowledged")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CycleStatus.class)
    void what_belongs_to_a_cycle_rests_with_it(CycleStatus status) { // E30
        assertThat(STANDARD.of(TALK, Optional.of(status)).isEmpty()).isEqualTo(status != CycleStatus.ACTIVE);
        assertThat(STANDARD.of(PLAN, Optional.of(status), List.of()).isEmpty())
                .isEqualTo(status == CycleStatus.SUSPENDED || status == CycleStatus.CANCELLED);
    }

    @Test
    void who_was_asked_answers_and_who_received_acknowledges() {
        assertThat(STANDARD.of(REQUEST)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("ANSWER");
            assertThat(one.person()).contains(MAX);
            assertThat(one.due())
                    .as("a week, which ends where the giver is")
                    .isEqualTo(DAY.plusDays(7).atStartOfDay(WEST).toInstant());
        });
        Feedback given = REQUEST.withContent(Best.recognition("Yesterday you calmed the client down"));
        assertThat(STANDARD.of(given)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("ACKNOWLEDGE_FEEDBACK");
            assertThat(one.person()).contains(ANNE);
        });
        assertThat(STANDARD.of(given.withAcknowledgedAt(noon(DAY)))).isEmpty(); // E33
        assertThat(STANDARD.of(REQUEST.withDeclinedAt(noon(DAY)))).isEmpty(); // E30
    }

    @Test
    void an_answer_is_due_on_the_day_that_was_asked_for() {
        Feedback asked = REQUEST.withRequest(REQUEST.request().orElseThrow().withUntil(DAY));

        assertThat(STANDARD.of(asked))
                .extracting(Obligation::due)
                .containsExactly(DAY.plusDays(1).atStartOfDay(WEST).toInstant());
    }

    @Test
    void before_both_agree_nothing_of_a_plan_is_asked_but_that() { // E30
        ImprovementPlan plan = PLAN.withAcknowledgedBy();

        assertThat(told(of(plan, talked(DAY.plusDays(2))))).containsExactly("ACKNOWLEDGE_PLAN EMPLOYEE");
        assertThat(of(plan))
                .extracting(Obligation::due)
                .containsExactly(DAY.plusDays(8).atStartOfDay(EAST).toInstant());
        assertThat(of(plan.withAuthor(ANNE))).extracting(Obligation::person).containsExactly(Optional.of(MAX));
        assertThat(of(plan.withWrittenOn(Optional.empty())))
                .as("one that does not say when: a week from the first day that it names")
                .extracting(Obligation::due)
                .containsExactly(DAY.plusDays(28).atStartOfDay(EAST).toInstant());
    }

    @Test
    void each_open_action_is_done_by_its_owner_and_late_in_the_owners_zone() { // E29, E31
        List<Obligation> obligations = of(PLAN);

        assertThat(told(obligations))
                .containsExactly("ACT EMPLOYEE hers", "ACT MANAGER his", "CHECK EMPLOYEE", "CHECK MANAGER");
        assertThat(obligations.get(0).due())
                .isEqualTo(DAY.plusDays(21).atStartOfDay(EAST).toInstant());
        assertThat(obligations.get(1).due())
                .isEqualTo(DAY.plusDays(21).atStartOfDay(WEST).toInstant());
        assertThat(told(of(with(action("hers", ANNE).withDoneOn(DAY), action("his", MAX)))))
                .contains("ACT MANAGER his")
                .doesNotContain("ACT EMPLOYEE hers");
        assertThat(told(of(with(action("third", PersonId.of("partner"))))))
                .as("the manager sees to what others are to do")
                .contains("ACT MANAGER third");
    }

    @Test
    void an_action_without_a_day_asks_for_nothing() { // E50
        assertThat(told(of(with(action("hers", ANNE).withDue(Optional.empty())))))
                .containsExactly("CHECK EMPLOYEE", "CHECK MANAGER");
    }

    @Test
    void a_checkpoint_is_over_once_they_have_looked_on_its_day_or_later() {
        LocalDate day = DAY.plusDays(30);

        assertThat(told(of(reviewedOn(PLAN, day.minusDays(1))))).contains("CHECK EMPLOYEE", "CHECK MANAGER");
        assertThat(told(of(reviewedOn(PLAN, day)))).containsExactly("ACT EMPLOYEE hers", "ACT MANAGER his");
    }

    @Test
    void each_checkpoint_is_asked_for_once_however_many_goals_have_it() {
        ImprovementPlan plan = PLAN.withGoals(PLAN.goals()
                .get(0)
                .withActions(action("hers", ANNE))
                .withCheckpoints(
                        Checkpoint.of(DAY.plusDays(40), "b"),
                        Checkpoint.of(DAY.plusDays(30), "a"),
                        Checkpoint.of(DAY.plusDays(30), "c")));

        assertThat(of(plan))
                .filteredOn(one -> one.kind().equals("CHECK"))
                .extracting(Obligation::id)
                .containsExactly(
                        "CHECK/EMPLOYEE/plan/2026-04-09",
                        "CHECK/MANAGER/plan/2026-04-09",
                        "CHECK/EMPLOYEE/plan/2026-04-19",
                        "CHECK/MANAGER/plan/2026-04-19");
    }

    @Test
    void the_next_talk_looks_back_on_the_plan() {
        LocalDate talk = DAY.plusDays(5);

        assertThat(told(of(PLAN, talked(DAY))))
                .as("the talk in which it was written is not the next")
                .doesNotContain("LOOK_BACK EMPLOYEE");
        assertThat(of(PLAN, talked(talk.plusDays(3)), talked(talk)))
                .filteredOn(one -> one.kind().equals("LOOK_BACK"))
                .extracting(Obligation::due)
                .containsOnly(talk.plusDays(1).atStartOfDay(EAST).toInstant())
                .hasSize(2);
        assertThat(told(of(reviewedOn(PLAN, talk), talked(talk), talked(talk.plusDays(3)))))
                .as("the checkpoints lead on from there")
                .doesNotContain("LOOK_BACK EMPLOYEE", "LOOK_BACK MANAGER");
        assertThat(told(of(PLAN, talked(DAY.plusDays(30)))))
                .as("the checkpoint of that day asks for the same")
                .doesNotContain("LOOK_BACK EMPLOYEE");
    }

    @Test
    void once_done_it_is_looked_back_on_a_last_time_and_then_never_again() { // E30
        LocalDate done = DAY.plusDays(12);
        ImprovementPlan plan = reviewedOn(with(action("hers", ANNE).withDoneOn(done)), DAY.plusDays(3));

        assertThat(of(plan)).isEmpty();
        assertThat(told(of(plan, talked(done)))).containsExactly("LOOK_BACK EMPLOYEE", "LOOK_BACK MANAGER");
        assertThat(of(reviewedOn(plan, done), talked(done), talked(done.plusDays(9))))
                .isEmpty();
    }

    @Test
    void what_was_given_up_asks_for_nothing() { // E30
        assertThat(of(PLAN.withDroppedOn(DAY), talked(DAY.plusDays(1)))).isEmpty();
        assertThat(of(PLAN.withAcknowledgedBy().withDroppedOn(DAY))).isEmpty();
        assertThat(of(with(action("hers", ANNE).withDoneOn(DAY)).withAcknowledgedBy()))
                .isEmpty();
    }

    @Test
    void a_host_may_give_more_time() {
        Obligations slow =
                Obligations.under(CadencePolicy.standard().withAnswerWithin(Period.ofMonths(1)), person -> EAST);

        assertThat(slow.of(TALK, Optional.empty()))
                .extracting(Obligation::due)
                .containsExactly(Instant.parse("2026-04-10T16:00:00Z"));
    }
}
