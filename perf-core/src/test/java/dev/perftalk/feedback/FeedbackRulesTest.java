package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.RefusedException;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PersonId LIN = PersonId.of("lin");
    private static final PersonId MEI = PersonId.of("mei");
    private static final Feedback FEEDBACK = Feedback.builder()
            .id(FeedbackId.of("fb-1"))
            .from(LIN)
            .to(MEI)
            .at(NOW)
            .content(Said.WELL)
            .build();

    private static Outcome<Feedback> give(Feedback feedback) {
        return FeedbackRules.decide(Optional.empty(), new FeedbackCommand.Give(feedback), NOW);
    }

    private static Outcome<Feedback> acknowledge(Feedback stored, PersonId by, Instant now) {
        return FeedbackRules.decide(Optional.of(stored), new FeedbackCommand.Acknowledge(by), now);
    }

    private static List<String> codes(Outcome<Feedback> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    @Test
    @Practice(section = "3.3 Tools", rule = "tools.feedback-anybody")
    void the_receiver_is_told_and_not_what_was_said() { // E35, E46
        Outcome<Feedback> given = give(FEEDBACK);

        assertThat(given.orThrow()).isEqualTo(FEEDBACK);
        assertThat(given.toTell()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("FEEDBACK_RECEIVED");
            assertThat(notice.to()).isEqualTo(MEI);
            assertThat(notice.subject()).isEqualTo("fb-1");
            assertThat(notice.text().zh()).isEqualTo("你收到一条新的反馈：fb-1");
            assertThat(notice.text().en()).isEqualTo("You have received new feedback: fb-1");
        });
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.seen")
    @Practice(section = "1 Qualities", rule = "talk.thanks-at-once")
    void recognition_in_a_sentence_is_given() {
        assertThat(give(FEEDBACK.withContent(Best.recognition("这次做得很好"))).isAccepted())
                .isTrue();
    }

    @Test
    void every_reason_against_it_is_told_at_once() {
        Feedback bad = FEEDBACK.withTo(LIN)
                .withAt(LATER)
                .withAcknowledgedAt(NOW)
                .withContent(Said.WELL.withOptions("改").withOutlook(""));
        Outcome<Feedback> refused = FeedbackRules.decide(Optional.of(FEEDBACK), new FeedbackCommand.Give(bad), NOW);

        assertThat(codes(refused))
                .containsExactly(
                        "ALREADY_GIVEN",
                        "TO_ONESELF",
                        "IN_THE_FUTURE",
                        "ACKNOWLEDGED_IN_ADVANCE",
                        "OPTIONS_CLOSED",
                        "OUTLOOK_MISSING");
        assertThat(refused.toTell()).isEmpty();
        assertThat(refused.why().subList(0, 4)).allSatisfy(why -> {
            assertThat(why.text().zh()).endsWith("fb-1");
            assertThat(why.text().en()).endsWith("fb-1");
        });
    }

    @Test
    void given_twice_is_refused() { // E33
        assertThat(codes(FeedbackRules.decide(Optional.of(FEEDBACK), new FeedbackCommand.Give(FEEDBACK), NOW)))
                .containsExactly("ALREADY_GIVEN");
    }

    @Test
    void the_receiver_acknowledges_and_a_second_time_changes_nothing() { // E33
        Feedback acknowledged = acknowledge(FEEDBACK, MEI, NOW).orThrow();
        Outcome<Feedback> again = acknowledge(acknowledged, MEI, LATER);

        assertThat(acknowledged).isEqualTo(FEEDBACK.withAcknowledgedAt(NOW));
        assertThat(again.orThrow()).isEqualTo(acknowledged);
        assertThat(again.toTell()).isEmpty();
    }

    @Test
    void nobody_but_the_receiver_acknowledges() { // E40
        assertThat(codes(acknowledge(FEEDBACK, LIN, NOW))).containsExactly("NOT_THE_RECEIVER");
        assertThat(codes(acknowledge(FEEDBACK.withAcknowledgedAt(NOW), LIN, NOW)))
                .containsExactly("NOT_THE_RECEIVER");
    }

    @Test
    void what_was_never_given_is_not_acknowledged() {
        Outcome<Feedback> outcome = FeedbackRules.decide(Optional.empty(), new FeedbackCommand.Acknowledge(MEI), NOW);

        assertThat(codes(outcome)).containsExactly("NOT_GIVEN");
    }

    @Test
    void what_people_wrote_is_in_no_message() {
        Feedback secret = FEEDBACK.withContent(Said.WELL.withBehavior("MARKER-7 careless"));

        assertThat(secret.toString() + new FeedbackCommand.Give(secret) + give(secret))
                .doesNotContain("MARKER-7");
        assertThatThrownBy(() -> give(secret).orThrow())
                .isInstanceOf(RefusedException.class)
                .hasMessage("refused: LABEL");
    }
}
