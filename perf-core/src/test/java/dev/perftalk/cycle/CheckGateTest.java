package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.answer;
import static dev.perftalk.cycle.Cycles.codes;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.review;
import static dev.perftalk.cycle.Cycles.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckGateTest {
    private static final Cycle CYCLE = cycle(Phase.CHECK, "03-16");

    private static List<Why> missing(Conversation... talks) {
        return Cycles.missing(CYCLE, evidence(talks), "03-21");
    }

    @Test
    void the_gate_is_open_with_all_that_is_asked_for() {
        assertThat(missing(review())).isEmpty();
        assertThat(missing(review().withScenario(Scenario.MIDTERM_REVIEW))).isEmpty();
    }

    static Stream<Arguments> gaps() {
        Conversation byEmployee = without(Question.TOP_GOALS, review());
        return Stream.of(
                Arguments.of("TOP_GOALS", plus(byEmployee, answer(Role.EMPLOYEE, Question.TOP_GOALS), other())),
                Arguments.of("TOP_GOALS", plus(byEmployee, answer(Role.MANAGER, Question.TOP_GOALS))),
                Arguments.of("RESULT_AGAINST_EXPECTATION", without(Question.RESULT_AGAINST_EXPECTATION, review())),
                Arguments.of("BEHAVIOURS_AND_DECISIONS", without(Question.BEHAVIOURS_AND_DECISIONS, review())),
                Arguments.of("IF_AGAIN", without(Question.IF_AGAIN, review())));
    }

    private static Topic other() {
        return answer(Role.MANAGER, Question.SUPPORT_NEEDED);
    }

    private static Conversation plus(Conversation talk, Topic... topics) {
        return talk.withTopics(
                Stream.concat(talk.topics().stream(), Stream.of(topics)).toList());
    }

    @ParameterizedTest
    @MethodSource("gaps")
    @Practice(
            section = "3.2 Check",
            rule = {"check.top-goals", "check.result", "check.behaviours", "check.again"})
    @Practice(section = "2 Worth", rule = "worth.priority")
    void each_question_without_an_answer_is_named(String code, Conversation talk) {
        List<Why> missing = missing(talk);

        assertThat(codes(missing)).containsExactly(code);
        assertThat(missing.get(0).text().en()).endsWith("anne@2026-Q1");
        assertThat(missing.get(0).text().zh()).endsWith("anne@2026-Q1");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(codes(missing()))
                .containsExactly(
                        "REVIEW_HELD",
                        "TOP_GOALS",
                        "TOP_GOALS",
                        "RESULT_AGAINST_EXPECTATION",
                        "BEHAVIOURS_AND_DECISIONS",
                        "IF_AGAIN",
                        "BOTH_VOICES_HEARD");
    }

    @Test
    @Practice(section = "3.2 Check", rule = "check.both-voices")
    void both_have_their_say_in_one_talk() {
        Conversation managers = review().withTopics(answer(Role.MANAGER, Question.TOP_GOALS));
        Conversation employees = review().withTopics(review().topics().stream()
                .filter(topic -> topic.by() == Role.EMPLOYEE)
                .toList());

        assertThat(codes(missing(managers, employees))).containsExactly("BOTH_VOICES_HEARD");
    }

    @Test
    void a_review_from_before_the_phase_is_none() { // E20
        assertThat(missing(review().withHeldAt(noon("03-16")))).isEmpty();
        assertThat(codes(missing(review().withHeldAt(noon("03-16").minusMillis(1)))))
                .hasSize(7)
                .startsWith("REVIEW_HELD");
    }

    @Test
    void a_check_in_is_no_review() {
        assertThat(codes(missing(review().withScenario(Scenario.DAILY_COACHING))))
                .startsWith("REVIEW_HELD");
    }
}
