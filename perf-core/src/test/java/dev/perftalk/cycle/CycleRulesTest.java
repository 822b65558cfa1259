package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.ANNE;
import static dev.perftalk.cycle.Cycles.GOAL;
import static dev.perftalk.cycle.Cycles.IMPORTANT;
import static dev.perftalk.cycle.Cycles.MAX;
import static dev.perftalk.cycle.Cycles.answer;
import static dev.perftalk.cycle.Cycles.checkIn;
import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.goalTalk;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.plan;
import static dev.perftalk.cycle.Cycles.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.perftalk.conversation.Question;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CycleRulesTest {
    private static final Period Q2 = Period.quarter(2026, 2);
    private static final CycleCommand CLOSE = new CycleCommand.Close(Q2, List.of(GOAL.id()));
    private static final CycleEvidence WHOLE = evidence(
                    goalTalk(),
                    checkIn("02-01"),
                    checkIn("03-01", answer(Role.MANAGER, Question.REVIEW_ARRANGED)),
                    review())
            .withPlans(plan());

    private static Outcome<Turn> decide(Cycle cycle, CycleCommand command, String today) {
        return CycleRules.decide(cycle, command, WHOLE, CyclePolicy.standard(), noon(today));
    }

    private static Cycle advance(Cycle cycle, Phase to, String today) {
        return decide(cycle, new CycleCommand.Advance(to), today).orThrow().cycle();
    }

    @Test
    void a_cycle_goes_the_whole_way_round_and_the_next_turn_asks_for_the_look_back() {
        Cycle cycle = cycle(Phase.PLAN, "01-05");
        cycle = advance(cycle, Phase.DO, "01-07");
        cycle = advance(cycle, Phase.CHECK, "03-15");
        cycle = advance(cycle, Phase.ACT, "03-21");
        Turn turn = decide(cycle, CLOSE, "03-31").orThrow();

        Cycle closed = turn.cycle();
        Cycle opened = turn.next().orElseThrow();
        assertThat(closed.status()).isEqualTo(CycleStatus.CLOSED);
        assertThat(closed.next()).contains(opened.id());
        assertThat(opened.previous()).contains(closed.id());
        assertThat(opened.phase()).isEqualTo(Phase.PLAN);
        assertThat(opened.status()).isEqualTo(CycleStatus.ACTIVE);
        assertThat(opened.period()).isEqualTo(Q2);
        assertThat(opened.goals()).containsExactly(GOAL.id());

        CycleEvidence next = evidence(goalTalk()).withPreviousPlan(plan());
        assertThat(codes(Cycles.missing(opened, next, "04-02"))).containsExactly("LOOKED_BACK");
    }

    @Test
    void a_phase_begins_when_it_is_reached_and_both_are_told() {
        Outcome<Turn> moved = decide(cycle(Phase.PLAN, "01-05"), new CycleCommand.Advance(Phase.DO), "01-07");

        assertThat(moved.orThrow().cycle())
                .isEqualTo(cycle(Phase.PLAN, "01-05")
                        .withPhase(Phase.DO)
                        .withPhaseSince(noon("01-07"))
                        .withWorkingSince(noon("01-07")));
        assertThat(moved.orThrow().next()).isEmpty();
        assertThat(moved.toTell()).extracting(Notice::to).containsExactly(ANNE, MAX);
        assertThat(moved.toTell()).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo("PHASE_REACHED");
            assertThat(notice.subject()).isEqualTo("anne@2026-Q1");
            assertThat(notice.text().zh()).contains("执行").endsWith("anne@2026-Q1");
            assertThat(notice.text().en()).contains("Do").endsWith("anne@2026-Q1");
        });
    }

    @Test
    void closing_tells_both_what_comes_next() {
        assertThat(decide(cycle(Phase.ACT, "03-21"), CLOSE, "03-31").toTell())
                .extracting(Notice::kind, Notice::to)
                .containsExactly(tuple("CYCLE_CLOSED", ANNE), tuple("CYCLE_CLOSED", MAX));
    }

    @Test
    void a_closed_gate_refuses_with_all_its_reasons() {
        Outcome<Turn> refused = CycleRules.decide(
                cycle(Phase.PLAN, "01-05"),
                new CycleCommand.Advance(Phase.DO),
                evidence(),
                CyclePolicy.standard(),
                noon("01-07"));

        assertThat(refused.why()).isEqualTo(Cycles.missing(cycle(Phase.PLAN, "01-05"), evidence(), "01-07"));
        assertThat(refused.toTell()).isEmpty();
    }

    static Stream<Arguments> stepsThatAreNotAllowed() {
        CycleCommand toDo = new CycleCommand.Advance(Phase.DO);
        CycleCommand toCheck = new CycleCommand.Advance(Phase.CHECK);
        CycleCommand toPlan = new CycleCommand.Advance(Phase.PLAN);
        return Stream.of(
                Arguments.of(Phase.PLAN, toCheck, "“检查”", "“执行”"),
                Arguments.of(Phase.PLAN, toPlan, "“计划”", "“执行”"),
                Arguments.of(Phase.PLAN, CLOSE, "关闭本周期", "“执行”"),
                Arguments.of(Phase.DO, toDo, "“执行”", "“检查”"), // E33
                Arguments.of(Phase.DO, toPlan, "“计划”", "“检查”"),
                Arguments.of(Phase.CHECK, CLOSE, "关闭本周期", "“改进”"),
                Arguments.of(Phase.ACT, toPlan, "“计划”", "关闭本周期"));
    }

    @ParameterizedTest
    @MethodSource("stepsThatAreNotAllowed")
    void a_step_that_is_not_allowed_names_phase_command_and_what_is(
            Phase phase, CycleCommand command, String asked, String allowed) {
        Outcome<Turn> refused = decide(cycle(phase, "03-01"), command, "03-31");

        assertThat(codes(refused.why())).containsExactly("NOT_ALLOWED_NOW");
        assertThat(refused.why().get(0).text().zh())
                .matches(".*" + phase.label().zh() + ".*请求的操作：.*" + asked + ".*允许的操作：.*" + allowed + ".*")
                .endsWith("anne@2026-Q1");
        assertThat(refused.why().get(0).text().en())
                .contains(phase.label().en())
                .endsWith("anne@2026-Q1");
    }

    @ParameterizedTest
    @EnumSource(
            value = CycleStatus.class,
            names = {"SUSPENDED", "CLOSED", "CANCELLED"})
    void only_an_active_cycle_is_closed(CycleStatus status) { // E23
        Outcome<Turn> refused = decide(cycle(Phase.ACT, "03-21").withStatus(status), CLOSE, "03-31");

        assertThat(codes(refused.why())).containsExactly("NOT_ALLOWED_NOW");
        assertThat(refused.why().get(0).text().en())
                .contains(
                        status.label().en(),
                        status.isOver() ? "allowed now: nothing" : "allowed now: resume, hand over")
                .endsWith("anne@2026-Q1");
    }

    @Test
    void everything_against_the_next_period_and_at_the_gate_is_said_at_once() {
        CycleCommand close = new CycleCommand.Close(
                new Period("2026-Q1", Optional.of(LocalDate.parse("2026-01-01")), Optional.empty()), List.of());
        Outcome<Turn> refused =
                CycleRules.decide(cycle(Phase.ACT, "03-21"), close, evidence(), CyclePolicy.standard(), noon("03-31"));

        assertThat(codes(refused.why()))
                .containsExactly(
                        "NEXT_PERIOD_OPEN",
                        "NEXT_PERIOD_NOT_LATER",
                        "NEXT_PERIOD_SAME_NAME",
                        "PLAN_MADE",
                        "PLAN_GOALS",
                        "PLAN_ACTIONS",
                        "PLAN_SUPPORT",
                        "PLAN_CHECKPOINTS",
                        "PLAN_AGREED_BY_BOTH");
        assertThat(refused.why()).allSatisfy(why -> {
            assertThat(why.text().en()).endsWith("anne@2026-Q1");
            assertThat(why.text().zh()).endsWith("anne@2026-Q1");
        });
    }

    @Test
    void projects_that_go_on_stay_and_those_that_ended_do_not() {
        Project goesOn = new Project("mars", "Mars", true, Period.named("open"));
        Cycle closing = cycle(Phase.ACT, "03-21").withProjects(IMPORTANT, goesOn);

        Cycle opened = decide(closing, CLOSE, "03-31").orThrow().next().orElseThrow();

        assertThat(opened.projects()).containsExactly(goesOn);
    }
}
