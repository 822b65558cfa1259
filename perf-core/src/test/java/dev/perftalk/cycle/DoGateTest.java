package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.GOAL;
import static dev.perftalk.cycle.Cycles.answer;
import static dev.perftalk.cycle.Cycles.checkIn;
import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.noon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Channel;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoGateTest {
    private static final Cycle CYCLE = cycle(Phase.DO, "01-10");
    private static final Conversation FEBRUARY = checkIn("02-10");
    private static final Conversation MARCH = checkIn("03-10", answer(Role.EMPLOYEE, Question.REVIEW_ARRANGED));

    private static List<Why> missing(Cycle cycle, CycleEvidence evidence) {
        return Cycles.missing(cycle, evidence, "03-15");
    }

    private static Conversation explaining(Conversation talk) {
        return talk.withTopics(
                Stream.concat(talk.topics().stream(), Stream.of(answer(Role.MANAGER, Question.GAP_EXPLAINED)))
                        .toList());
    }

    private static Cycle withProject(boolean important, String from, String until) {
        Period period = Period.of("p", LocalDate.parse("2026-" + from), LocalDate.parse("2026-" + until));
        return CYCLE.withProjects(new Project("p", "P", important, period));
    }

    @Test
    void the_gate_is_open_with_all_that_is_asked_for() {
        assertThat(missing(CYCLE, evidence(FEBRUARY, MARCH))).isEmpty();
    }

    static Stream<Arguments> gaps() {
        CycleEvidence whole = evidence(FEBRUARY, MARCH);
        return Stream.of(
                Arguments.of("KEPT_TALKING", "anne@2026-Q1", evidence(MARCH)),
                Arguments.of("PROGRESS_TAKEN", "g1", whole.withGoals(GOAL)), // E08
                Arguments.of("PROGRESS_TAKEN", "g1", whole.withGoals(GOAL.withMeasuredAt(noon("01-09")))),
                Arguments.of("PROGRESS_TAKEN", "g1", whole.withGoals(GOAL.withMeasuredAt(noon("03-16")))), // E09
                Arguments.of("REVIEW_ARRANGED", "anne@2026-Q1", evidence(FEBRUARY, checkIn("03-10"))),
                Arguments.of("REVIEW_ARRANGED", "anne@2026-Q1", evidence(FEBRUARY, MARCH.withAcknowledgedBy())));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void each_thing_that_is_missing_is_named(String code, String subject, CycleEvidence evidence) {
        List<Why> missing = missing(CYCLE, evidence);

        assertThat(codes(missing)).containsExactly(code);
        assertThat(missing.get(0).text().en()).endsWith(subject);
        assertThat(missing.get(0).text().zh()).endsWith(subject);
    }

    @Test
    void a_number_older_than_the_two_may_go_without_a_talk_is_not_how_a_goal_goes_now() { // E09
        CycleEvidence lastDay = evidence(FEBRUARY, MARCH).withGoals(GOAL.withMeasuredAt(noon("02-15")));
        CycleEvidence dayBefore = lastDay.withGoals(GOAL.withMeasuredAt(noon("02-14")));

        assertThat(missing(CYCLE, lastDay)).isEmpty();
        assertThat(missing(CYCLE, dayBefore))
                .singleElement()
                .satisfies(why -> assertThat(why.text().en()).contains("2026-02-15"));
        assertThat(missing(CYCLE, dayBefore.withMaxGap(java.time.Period.ofWeeks(8))))
                .isEmpty();
    }

    @Test
    void what_is_done_or_given_up_needs_no_new_number() {
        Goal full = GOAL.withMeasures(Measure.percent("done").withActual(new BigDecimal("100")));
        CycleEvidence whole = evidence(FEBRUARY, MARCH);

        assertThat(missing(CYCLE, whole.withGoals(full.withMeasuredAt(noon("02-01")))))
                .isEmpty();
        assertThat(missing(CYCLE, whole.withGoals(GOAL.withCancelled(true)))).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(codes(missing(CYCLE, evidence().withGoals(GOAL))))
                .containsExactly("KEPT_TALKING", "PROGRESS_TAKEN", "REVIEW_ARRANGED");
    }

    @Test
    void progress_counts_from_the_instant_the_work_began() {
        Cycle late = CYCLE.withPhaseSince(noon("02-20"));
        CycleEvidence whole = evidence(FEBRUARY, MARCH);

        assertThat(missing(late, whole.withGoals(GOAL.withMeasuredAt(noon("02-20")))))
                .isEmpty();
        assertThat(codes(missing(
                        late, whole.withGoals(GOAL.withMeasuredAt(noon("02-20").minusMillis(1))))))
                .containsExactly("PROGRESS_TAKEN");
        assertThat(missing(late.withWorkingSince(noon("01-10")), whole.withGoals(GOAL.withMeasuredAt(noon("02-19")))))
                .as("work that a renegotiation came into goes on")
                .isEmpty();
        assertThat(missing(late, whole.withGoals(GOAL.withMeasuredAt(noon("03-15")))))
                .isEmpty();
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.floor")
    void every_silence_that_was_too_long_is_named_with_its_days() {
        List<Why> missing = Cycles.missing(
                CYCLE.withProjects(open()), evidence(MARCH).withGoals(GOAL.withMeasuredAt(noon("04-20"))), "04-30");

        assertThat(codes(missing)).containsExactly("KEPT_TALKING", "KEPT_TALKING");
        assertThat(missing.get(0).text().en()).contains("2026-01-10", "2026-03-10");
        assertThat(missing.get(1).text().zh()).contains("2026-03-10", "2026-04-30");
    }

    private static Project open() {
        return new Project("p", "P", true, Period.named("as long as it takes"));
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.gap-not-by-report")
    void a_report_or_a_dashboard_ends_no_silence() {
        assertThat(codes(missing(CYCLE, evidence(FEBRUARY.withChannel(Channel.WRITTEN_REPORT), MARCH))))
                .containsExactly("KEPT_TALKING");
        assertThat(codes(missing(CYCLE, evidence(FEBRUARY.withChannel(Channel.DASHBOARD), MARCH))))
                .containsExactly("KEPT_TALKING");
    }

    @Test
    void the_talk_that_ends_a_silence_may_explain_it_and_so_may_a_later_one() {
        assertThat(missing(CYCLE, evidence(explaining(MARCH)))).isEmpty();
        assertThat(missing(CYCLE, evidence(MARCH, explaining(checkIn("03-12")))))
                .isEmpty();
        assertThat(codes(missing(CYCLE, evidence(explaining(checkIn("01-10")), MARCH))))
                .containsExactly("KEPT_TALKING");
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.floor")
    void silence_is_allowed_while_no_important_project_runs() {
        assertThat(missing(CYCLE.withProjects(), evidence(MARCH))).isEmpty();
        assertThat(missing(withProject(false, "01-01", "12-31"), evidence(MARCH)))
                .isEmpty();
    }

    @Test
    void a_project_that_ends_before_a_talk_is_due_asks_for_none() {
        assertThat(missing(withProject(true, "01-01", "02-09"), evidence(MARCH)))
                .isEmpty();
        assertThat(codes(missing(withProject(true, "01-01", "02-10"), evidence(MARCH))))
                .containsExactly("KEPT_TALKING");
    }

    @Test
    void a_project_that_begins_within_a_long_silence_asks_for_a_talk() {
        assertThat(codes(missing(withProject(true, "03-09", "12-31"), evidence(MARCH))))
                .containsExactly("KEPT_TALKING");
        assertThat(missing(withProject(true, "03-10", "12-31"), evidence(MARCH)))
                .isEmpty();
    }

    @Test
    void days_of_a_suspension_are_no_silence() {
        Cycle rested = CYCLE.withSuspensions(suspension("01-20", "02-10"));

        assertThat(missing(rested, evidence(checkIn("03-03"), MARCH))).isEmpty();
        assertThat(codes(missing(rested, evidence(checkIn("03-04"), MARCH)))).containsExactly("KEPT_TALKING");
        assertThat(codes(missing(
                        CYCLE.withSuspensions(suspension("01-01", "01-10")), evidence(checkIn("02-11"), MARCH))))
                .as("what rested before counts for nothing")
                .containsExactly("KEPT_TALKING");
    }

    @Test
    void a_suspension_that_begins_on_the_last_day_in_time_is_no_silence() {
        Cycle rested = CYCLE.withSuspensions(suspension("02-10", "03-10"));

        assertThat(missing(rested, evidence(checkIn("01-10"), MARCH))).isEmpty();
    }

    private static Suspension suspension(String from, String until) {
        return new Suspension(LocalDate.parse("2026-" + from), Optional.of(LocalDate.parse("2026-" + until)));
    }

    @Test
    void a_renegotiation_wipes_no_silence_away() {
        Cycle again = cycle(Phase.DO, "03-09").withWorkingSince(noon("01-10"));

        assertThat(codes(missing(again, evidence(MARCH)))).containsExactly("KEPT_TALKING");
        assertThat(missing(again, evidence(FEBRUARY, MARCH))).isEmpty();
    }

    @Test
    void a_review_that_was_arranged_for_an_earlier_stretch_of_work_is_none() {
        Cycle again = cycle(Phase.DO, "03-11").withWorkingSince(noon("03-11"));

        assertThat(codes(missing(again, evidence(FEBRUARY, MARCH).withGoals(GOAL.withMeasuredAt(noon("03-12"))))))
                .containsExactly("REVIEW_ARRANGED");
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.floor-replaceable")
    void another_longest_gap_can_be_agreed_on() {
        assertThat(missing(CYCLE, evidence(MARCH).withMaxGap(java.time.Period.ofMonths(2))))
                .isEmpty();
        assertThat(codes(missing(CYCLE, evidence(FEBRUARY, MARCH).withMaxGap(java.time.Period.ofDays(28)))))
                .containsExactly("KEPT_TALKING");
    }
}
