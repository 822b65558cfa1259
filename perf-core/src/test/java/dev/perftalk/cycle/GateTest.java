package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.plan;
import static dev.perftalk.cycle.Cycles.review;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Cycle CYCLE = cycle(Phase.ACT, "03-25");

    private static Criterion unmet(String code, Severity severity) {
        return Criterion.of(code, severity, (cycle, evidence, now) -> List.of(Why.of(code, Text.of("缺", "missing"))));
    }

    private static GateReport report(Gate gate) {
        return gate.report(CYCLE, evidence(), noon("03-26"));
    }

    @Test
    void advice_blocks_nothing() {
        GateReport report = report(Gate.of(
                Phase.ACT, unmet("A", Severity.WARNING), unmet("B", Severity.INFO), unmet("C", Severity.ERROR)));

        assertThat(codes(report.advice())).containsExactly("A", "B");
        assertThat(codes(report.blocking())).containsExactly("C");
        assertThat(report.isOpen()).isFalse();
        assertThat(report(Gate.of(Phase.ACT, unmet("A", Severity.WARNING))).isOpen())
                .isTrue();
    }

    @Test
    void a_host_can_leave_out_add_and_replace_criteria() {
        Gate gate = Gate.of(
                        Phase.ACT,
                        CyclePolicy.standard().gate(Phase.ACT).criteria().get(0))
                .with(unmet("PLAN_AGREED_BY_BOTH", Severity.ERROR))
                .without("PLAN_AGREED_BY_BOTH")
                .with(unmet("OWN", Severity.ERROR))
                .with(unmet("PLAN_MADE", Severity.WARNING));

        GateReport report =
                CycleRules.gate(CYCLE, evidence(), CyclePolicy.standard().withGate(gate), noon("03-26"));

        assertThat(codes(report.blocking())).containsExactly("OWN");
        assertThat(codes(report.advice())).containsExactly("PLAN_MADE");
        assertThat(CyclePolicy.standard().gate(Phase.ACT)).isNotEqualTo(gate);
    }

    @Test
    void the_report_says_of_each_criterion_how_it_stands() {
        GateReport report = report(new Gate(
                        Phase.ACT,
                        CyclePolicy.standard().gate(Phase.ACT).criteria().subList(0, 2))
                .with(Criterion.of("ALWAYS", Severity.ERROR, (cycle, evidence, now) -> List.of())));

        assertThat(report.results())
                .extracting(result -> result.criterion().code(), GateReport.Result::satisfied)
                .containsExactly(tuple("PLAN_MADE", false), tuple("PLAN_GOALS", false), tuple("ALWAYS", true));
    }

    @Test
    void a_host_can_give_a_criterion_another_weight() {
        Gate gate = CyclePolicy.standard().gate(Phase.ACT).graded("PLAN_MADE", Severity.INFO);

        assertThat(codes(report(gate).advice())).containsExactly("PLAN_MADE");
        assertThat(gate.blocking(CYCLE, evidence(), noon("03-26")))
                .isEqualTo(report(gate).blocking())
                .hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gate.graded("PLAN_MAID", Severity.INFO))
                .withMessageContainingAll("PLAN_MAID", "PLAN_MADE");
    }

    @Test
    void each_criterion_names_the_records_that_speak_for_it() {
        CycleEvidence all = evidence(Cycles.goalTalk(), review()).withPreviousPlan(plan());

        assertThat(speaksFor(Phase.PLAN, all))
                .containsEntry("GOALS_NAMED", List.of("g1"))
                .containsEntry("GOALS_MEASURED", List.of("g1"))
                .containsEntry("MEASURES", List.of("goal-talk"))
                .containsEntry("COMMITMENT_OF_BOTH", List.of("goal-talk"))
                .containsEntry("LOOKED_BACK", List.of());
        assertThat(speaksFor(Phase.DO, all))
                .containsEntry("KEPT_TALKING", List.of("goal-talk", "review"))
                .containsEntry("PROGRESS_TAKEN", List.of("g1"));
        assertThat(speaksFor(Phase.CHECK, all)).containsEntry("TOP_GOALS", List.of("review"));
    }

    private static Map<String, List<String>> speaksFor(Phase phase, CycleEvidence evidence) {
        return CycleRules.gate(cycle(phase, "01-05"), evidence, CyclePolicy.standard(), noon("03-26"))
                .results()
                .stream()
                .collect(toMap(result -> result.criterion().code(), GateReport.Result::evidence));
    }

    @Test
    void two_criteria_never_share_a_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.of(Phase.DO, unmet("A", Severity.INFO), unmet("A", Severity.ERROR)))
                .withMessageContaining("A");
        assertThatIllegalArgumentException().isThrownBy(() -> unmet(" ", Severity.INFO));
    }

    @Test
    void every_standard_criterion_phase_and_status_has_words_in_both_languages() {
        List<Text> labels = Stream.of(
                        Arrays.stream(Phase.values())
                                .flatMap(phase -> CyclePolicy.standard().gate(phase).criteria().stream())
                                .map(Criterion::label),
                        Arrays.stream(Phase.values()).map(Phase::label),
                        Arrays.stream(CycleStatus.values()).map(CycleStatus::label))
                .flatMap(stream -> stream)
                .toList();

        assertThat(labels)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label.zh()).isNotBlank().isNotEqualTo(label.en()));
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.not-ending-with-the-score")
    @Practice(section = "3.2 Check", rule = "check.no-grade")
    void no_gate_asks_for_a_score() {
        assertThat(Arrays.stream(Phase.values())
                        .flatMap(phase -> CyclePolicy.standard().gate(phase).criteria().stream())
                        .map(criterion -> criterion.label().en().toLowerCase(Locale.ROOT)))
                .noneMatch(label -> label.contains("score") || label.contains("rating") || label.contains("grade"));
    }

    @Test
    void what_people_said_and_planned_shows_nowhere() {
        CycleEvidence evidence = evidence(review().withTopics(Topic.of(TopicKind.RESULT, Role.EMPLOYEE, "secret word"))
                        .withAgreements("secret promise"))
                .withPlans(plan().withGoals(plan().goals().get(0).withTitle("secret plan")))
                .withPreviousPlan(plan());
        List<Object> all = List.of(
                evidence,
                CycleRules.gate(CYCLE, evidence, CyclePolicy.standard(), noon("03-26")),
                CycleRules.decide(
                        CYCLE,
                        new CycleCommand.Close(Period.quarter(2026, 2), List.of()),
                        evidence,
                        CyclePolicy.standard(),
                        noon("03-26")));

        assertThat(all.toString()).contains("review", "p1", "CYCLE_CLOSED").doesNotContain("secret");
    }
}
