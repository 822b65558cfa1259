package dev.perftalk.plan;

import static dev.perftalk.plan.Plans.ANNE;
import static dev.perftalk.plan.Plans.MAX;
import static dev.perftalk.plan.Plans.TODAY;
import static dev.perftalk.plan.Plans.action;
import static dev.perftalk.plan.Plans.agree;
import static dev.perftalk.plan.Plans.codes;
import static dev.perftalk.plan.Plans.goal;
import static dev.perftalk.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static Outcome<ImprovementPlan> acknowledge(ImprovementPlan plan, PersonId by) {
        return PlanRules.decide(Optional.of(plan), new PlanCommand.Acknowledge(by), TODAY);
    }

    private static ImprovementPlan done(ImprovementPlan plan, String action) {
        return PlanRules.decide(Optional.of(plan), new PlanCommand.Done(action), TODAY)
                .orThrow();
    }

    @Test
    @Practice(section = "4 Beginning", rule = "begin.plan-alone")
    void a_complete_plan_is_put_on_record_and_the_other_is_told() { // E35
        Outcome<ImprovementPlan> agreed = agree(plan());

        assertThat(agreed.orThrow()).isEqualTo(plan().withWrittenOn(TODAY));
        assertThat(agreed.toTell()).extracting(Notice::kind).containsExactly("PLAN_TO_ACKNOWLEDGE");
        assertThat(agreed.toTell()).extracting(Notice::to).containsExactly(ANNE);
        assertThat(agree(plan().withAuthor(ANNE)).toTell())
                .extracting(Notice::to)
                .containsExactly(MAX);
    }

    @Test
    @Practice(section = "3.2 Act", rule = "act.plan")
    void a_plan_is_agreed_by_both_once_the_other_acknowledged() {
        ImprovementPlan agreed = agree(plan()).orThrow();
        assertThat(agreed.agreedByBoth()).isFalse();

        assertThat(acknowledge(agreed, ANNE).orThrow().agreedByBoth()).isTrue();
    }

    @Test
    void a_second_acknowledgement_changes_nothing() { // E33
        ImprovementPlan once = acknowledge(plan(), ANNE).orThrow();
        Outcome<ImprovementPlan> twice = acknowledge(once, ANNE);

        assertThat(twice.orThrow()).isEqualTo(once);
        assertThat(twice.toTell()).isEmpty();
    }

    @Test
    void nobody_acknowledges_what_they_wrote() { // E40
        assertThat(codes(acknowledge(plan(), MAX))).containsExactly("OWN_WRITING");
    }

    @Test
    void a_stranger_acknowledges_nothing() {
        assertThat(codes(acknowledge(plan(), PersonId.of("eve")))).containsExactly("NOT_OF_THE_PAIR");
    }

    @Test
    void a_plan_is_never_written_over() { // E33
        Outcome<ImprovementPlan> again = PlanRules.decide(Optional.of(plan()), new PlanCommand.Agree(plan()), TODAY);

        assertThat(codes(again)).containsExactly("ALREADY_ON_RECORD");
    }

    @Test
    void without_a_plan_there_is_nothing_to_acknowledge_or_to_do() {
        assertThat(codes(PlanRules.decide(Optional.empty(), new PlanCommand.Acknowledge(ANNE), TODAY)))
                .containsExactly("NOT_ON_RECORD");
        assertThat(codes(PlanRules.decide(Optional.empty(), new PlanCommand.Done("a1"), TODAY)))
                .containsExactly("NOT_ON_RECORD");
    }

    @Test
    void an_action_is_done_on_the_day_it_is_first_said() { // E33
        ImprovementPlan plan = plan(goal(action("a1"), action("a2")), goal(action("b1")));
        ImprovementPlan once = done(plan, "a2");

        assertThat(once.actions())
                .filteredOn(Action::isDone)
                .extracting(Action::id)
                .containsExactly("a2");
        assertThat(once.actions().get(1).doneOn()).contains(TODAY);
        assertThat(PlanRules.decide(Optional.of(once), new PlanCommand.Done("a2"), TODAY.plusDays(3))
                        .orThrow())
                .isEqualTo(once);
    }

    @Test
    void an_unknown_action_is_refused_with_those_there_are() {
        Outcome<ImprovementPlan> refused = PlanRules.decide(
                Optional.of(plan(goal(action("a1"), action("a2")))), new PlanCommand.Done("a3"), TODAY);

        assertThat(codes(refused)).containsExactly("UNKNOWN_ACTION");
        assertThat(refused.why().get(0).text().en()).contains("a1, a2").endsWith("p1");
    }

    @Test
    void acknowledgements_of_others_stay() {
        ImprovementPlan plan = plan().withAcknowledgedBy(MAX);

        assertThat(acknowledge(plan, ANNE).orThrow().acknowledgedBy()).isEqualTo(Set.of(MAX, ANNE));
        assertThat(List.copyOf(plan.acknowledgedBy())).containsExactly(MAX);
    }

    @Test
    void what_stands_against_a_word_on_a_plan_is_told_at_once() {
        ImprovementPlan dropped = plan().withDroppedOn(TODAY);

        assertThat(codes(PlanRules.decide(Optional.of(dropped), new PlanCommand.Acknowledge(dropped.author()), TODAY)))
                .containsExactly("PLAN_DROPPED", "OWN_WRITING");
        assertThat(codes(PlanRules.decide(
                        Optional.of(dropped), new PlanCommand.Change(List.of(), PersonId.of("stranger")), TODAY)))
                .startsWith("NOT_OF_THE_PAIR", "PLAN_DROPPED")
                .hasSizeGreaterThan(2);
    }
}
