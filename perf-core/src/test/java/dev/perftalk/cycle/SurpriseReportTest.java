package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.GOAL;
import static dev.perftalk.cycle.Cycles.checkIn;
import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.SurpriseReport.OfGoal;
import dev.perftalk.goal.Agreement;
import dev.perftalk.goal.Consent;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import dev.perftalk.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurpriseReportTest {
    private static final Instant NOW = noon("03-25");
    private static final Cycle CYCLE = cycle(Phase.ACT, "03-21").withWorkingSince(noon("01-10"));

    private static CycleEvidence about(TopicKind... kinds) {
        return evidence(checkIn(
                "03-12",
                Stream.of(kinds)
                        .map(kind -> Topic.of(kind, Role.MANAGER, "words"))
                        .toArray(Topic[]::new)));
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.no-surprise")
    void topics_that_were_never_talked_about_and_goals_never_reviewed_are_named() {
        SurpriseReport report = SurpriseReport.of(DecisionEvent.RATING, CYCLE, about(TopicKind.PROCESS), NOW);

        assertThat(report.untouched()).containsExactly(TopicKind.GOAL, TopicKind.RESULT);
        assertThat(report.unreviewed()).containsExactly(GOAL.id());
        assertThat(report.isClear()).isFalse();
        assertThat(codes(report.why())).containsExactly("NEVER_TALKED_ABOUT", "NEVER_TALKED_ABOUT", "NEVER_REVIEWED");
        assertThat(report.why().get(0).text().en())
                .contains("goals", "the rating")
                .endsWith("anne@2026-Q1");
        assertThat(report.why().get(2).text().zh()).contains("绩效评定之前").endsWith("g1");
    }

    @Test
    void where_all_was_talked_about_and_measured_nothing_is_new() {
        CycleEvidence whole = about(TopicKind.GOAL, TopicKind.PROCESS, TopicKind.RESULT);

        assertThat(SurpriseReport.of(DecisionEvent.RATING, CYCLE, whole, NOW).isClear())
                .isTrue();
        assertThat(SurpriseReport.of(DecisionEvent.PROMOTION, CYCLE, whole, NOW).untouched())
                .containsExactly(TopicKind.DEVELOPMENT);
        assertThat(SurpriseReport.of(DecisionEvent.RATING, CYCLE, whole.withGoals(GOAL), NOW)
                        .unreviewed())
                .containsExactly(GOAL.id());
    }

    @Test
    void each_topic_and_each_goal_says_when_it_was_last_talked_about_and_reviewed() {
        Goal quiet = Cycles.goal("quiet", GoalLevel.INDIVIDUAL);
        CycleEvidence evidence = evidence(
                        checkIn("02-03", Topic.of(TopicKind.GOAL, Role.MANAGER, "words")),
                        checkIn(
                                "03-12",
                                Topic.of(TopicKind.GOAL, Role.MANAGER, "words"),
                                Topic.of(TopicKind.RESULT, Role.MANAGER, "words")))
                .withGoals(GOAL.withMeasuredAt(noon("03-10")), quiet);
        SurpriseReport report =
                SurpriseReport.of(DecisionEvent.RATING, CYCLE.withGoals(GOAL.id(), quiet.id()), evidence, NOW);

        Optional<LocalDate> talked = Optional.of(LocalDate.parse("2026-03-12"));
        assertThat(report.topics())
                .containsExactly(
                        Map.entry(TopicKind.GOAL, talked),
                        Map.entry(TopicKind.PROCESS, Optional.empty()),
                        Map.entry(TopicKind.RESULT, talked));
        assertThat(report.goals())
                .containsExactly(
                        new OfGoal(GOAL.id(), talked, Optional.of(LocalDate.parse("2026-03-10")), talked),
                        new OfGoal(quiet.id(), talked, Optional.empty(), Optional.empty()));
        assertThat(report.unreviewed()).containsExactly(quiet.id());
        assertThat(report.lines())
                .extracting(Text::en)
                .contains(
                        "“how the work goes” was last talked about: never; cycle: anne@2026-Q1",
                        "Last talked about: 2026-03-12; progress last taken: 2026-03-10;"
                                + " last reviewed together: 2026-03-12; goal: g1",
                        "Last talked about: 2026-03-12; progress last taken: never;"
                                + " last reviewed together: never; goal: quiet");
        assertThat(report.lines())
                .extracting(Text::zh)
                .contains("最近一次沟通：2026-03-12；最近一次更新进展：尚未有过；最近一次共同回顾：尚未有过；目标：quiet")
                .hasSize(5);
    }

    @Test
    void a_goal_that_the_two_agreed_on_was_talked_about_then() {
        Goal agreed = GOAL.withAgreement(Agreement.builder()
                .talk(PlanTalk.builder().build())
                .terms(GOAL.terms())
                .addConsents(new Consent(Cycles.ANNE, Role.EMPLOYEE, noon("01-09")))
                .build());

        assertThat(SurpriseReport.of(DecisionEvent.RATING, CYCLE, evidence().withGoals(agreed), NOW)
                        .goals())
                .extracting(OfGoal::talkedAbout)
                .containsExactly(Optional.of(LocalDate.parse("2026-01-09")));
    }

    @Test
    void a_talk_that_is_only_planned_is_no_talk() {
        CycleEvidence planned = evidence(checkIn("03-12", Topic.of(TopicKind.GOAL, Role.MANAGER, "words"))
                .withConfirmed(false));

        assertThat(SurpriseReport.of(DecisionEvent.RATING, CYCLE, planned, NOW).untouched())
                .contains(TopicKind.GOAL);
    }

    @Test
    void what_was_talked_about_before_a_midterm_review_stays_said() {
        CycleEvidence whole = about(TopicKind.GOAL, TopicKind.PROCESS, TopicKind.RESULT);
        Cycle afterMidterm = cycle(Phase.DO, "03-20").withWorkingSince(noon("03-20"));

        assertThat(SurpriseReport.of(DecisionEvent.RATING, afterMidterm, whole, NOW)
                        .isClear())
                .isTrue();
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.before-pay")
    void a_host_can_make_it_a_criterion_of_a_gate() {
        CyclePolicy policy = CyclePolicy.standard()
                .withGate(CyclePolicy.standard().gate(Phase.ACT).with(SurpriseReport.criterion(DecisionEvent.PAY)));
        CycleEvidence evidence =
                about(TopicKind.GOAL, TopicKind.PROCESS, TopicKind.RESULT).withPlans(plan());

        assertThat(codes(CycleRules.gate(CYCLE, evidence, policy, NOW).blocking()))
                .containsExactly("NEVER_TALKED_ABOUT");
        assertThat(SurpriseReport.criterion(DecisionEvent.PAY).label().en()).contains("the decision on pay");
        assertThat(SurpriseReport.criterion(DecisionEvent.PAY).code()).isEqualTo("NO_SURPRISE_PAY");
    }

    @Test
    void a_vendor_has_decisions_of_its_own() {
        DecisionEvent bonus = new DecisionEvent("BONUS", Text.of("奖金", "the bonus"), Set.of(TopicKind.RATING_OR_PAY));

        assertThat(SurpriseReport.of(bonus, CYCLE, about(TopicKind.RESULT), NOW).untouched())
                .containsExactly(TopicKind.RATING_OR_PAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionEvent(" ", bonus.label(), Set.of()));
        assertThat(DecisionEvent.STANDARD)
                .extracting(DecisionEvent::code)
                .containsExactly("RATING", "PAY", "PROMOTION");
    }
}
