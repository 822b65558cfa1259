package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feedback that is asked for, from the request to the acknowledgement. */
class FeedbackFlowTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PersonId LIN = PersonId.of("lin");
    private static final PersonId MEI = PersonId.of("mei");
    private static final Feedback REQUEST = Feedback.builder()
            .id(FeedbackId.of("fb-1"))
            .from(LIN)
            .to(MEI)
            .at(NOW)
            .goal(GoalId.of("own"))
            .request(FeedbackRequest.builder()
                    .at(NOW)
                    .question("How did MARKER-8 go?")
                    .build())
            .build();
    private static final Feedback ANSWER = REQUEST.withContent(Said.WELL).withAt(LATER);
    private static final Feedback TEXT = Feedback.builder()
            .id(FeedbackId.of("fb-2"))
            .from(LIN)
            .to(MEI)
            .at(NOW)
            .text("周三的演示你提前跑了两遍，客户当场就签了。")
            .build();

    private static Outcome<Feedback> request(Feedback feedback) {
        return FeedbackRules.decide(Optional.empty(), new FeedbackCommand.Request(feedback), NOW);
    }

    private static Outcome<Feedback> give(Optional<Feedback> stored, Feedback feedback) {
        return FeedbackRules.decide(stored, new FeedbackCommand.Give(feedback), LATER);
    }

    private static Outcome<Feedback> decline(Feedback stored, PersonId by) {
        return FeedbackRules.decide(Optional.of(stored), new FeedbackCommand.Decline(by), LATER);
    }

    private static Outcome<Feedback> acknowledge(Feedback stored) {
        return FeedbackRules.decide(Optional.of(stored), new FeedbackCommand.Acknowledge(MEI), LATER);
    }

    private static List<String> codes(Outcome<Feedback> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    private static void tells(Outcome<Feedback> outcome, String kind, PersonId to) {
        assertThat(outcome.toTell()).extracting(Notice::kind).containsExactly(kind);
        assertThat(outcome.toTell()).extracting(Notice::to).containsExactly(to);
    }

    @Test
    void asked_given_and_acknowledged_in_turn_the_other_is_told_each_time() { // E35
        Feedback asked = request(REQUEST).orThrow();
        tells(request(REQUEST), "FEEDBACK_REQUESTED", LIN);
        assertThat(asked.status()).isEqualTo(FeedbackStatus.REQUESTED);

        Feedback given = give(Optional.of(asked), ANSWER).orThrow();
        tells(give(Optional.of(asked), ANSWER), "FEEDBACK_RECEIVED", MEI);
        assertThat(given).isEqualTo(ANSWER);
        assertThat(given.status()).isEqualTo(FeedbackStatus.GIVEN);

        assertThat(acknowledge(given).orThrow().status()).isEqualTo(FeedbackStatus.ACKNOWLEDGED);
    }

    @Test
    void a_request_is_declined_once_without_a_reason_and_stays_declined() { // E33
        Outcome<Feedback> declined = decline(REQUEST, LIN);
        tells(declined, "FEEDBACK_DECLINED", MEI);
        Feedback after = declined.orThrow();

        assertThat(after.status()).isEqualTo(FeedbackStatus.DECLINED);
        assertThat(decline(after, LIN).orThrow()).isEqualTo(after);
        assertThat(decline(after, LIN).toTell()).isEmpty();
        assertThat(codes(give(Optional.of(after), ANSWER))).containsExactly("ALREADY_DECLINED");
        assertThat(codes(decline(ANSWER, LIN))).containsExactly("ALREADY_GIVEN");
        assertThat(codes(decline(REQUEST, MEI))).containsExactly("NOT_THE_GIVER");
    }

    @Test
    void what_was_not_given_is_not_acknowledged() {
        assertThat(codes(acknowledge(REQUEST))).containsExactly("NOT_GIVEN_YET");
        assertThat(codes(acknowledge(decline(REQUEST, LIN).orThrow()))).containsExactly("NOT_GIVEN_YET");
    }

    @Test
    void a_request_says_everything_that_is_wrong_with_it_at_once() {
        Feedback bad = ANSWER.withRequest(Optional.empty()).withTo(LIN).withAt(LATER);

        assertThat(codes(FeedbackRules.decide(Optional.of(REQUEST), new FeedbackCommand.Request(bad), NOW)))
                .containsExactly(
                        "ALREADY_ON_RECORD", "TO_ONESELF", "IN_THE_FUTURE", "NOT_A_REQUEST", "ANSWERED_IN_ADVANCE");
        assertThat(codes(request(
                        REQUEST.withRequest(REQUEST.request().orElseThrow().withAt(LATER)))))
                .containsExactly("IN_THE_FUTURE");
    }

    @Test
    void nobody_answers_for_another_or_makes_up_that_they_were_asked() { // E40
        assertThat(codes(give(Optional.of(REQUEST), ANSWER.withFrom(MEI).withTo(LIN))))
                .containsExactly("ASKED_OF_ANOTHER");
        assertThat(codes(give(Optional.empty(), ANSWER))).containsExactly("NOT_REQUESTED");
        Feedback other = ANSWER.withRequest(FeedbackRequest.builder().at(NOW).build());
        assertThat(give(Optional.of(REQUEST), other).orThrow().request())
                .as("what was asked is the asker's")
                .isEqualTo(REQUEST.request());
    }

    @Test
    void feedback_in_one_piece_is_given_unless_it_is_empty_or_judges_the_person() {
        assertThat(give(Optional.empty(), TEXT).isAccepted()).isTrue();
        assertThat(codes(give(Optional.empty(), TEXT.withText(" ")))).containsExactly("BEHAVIOR_MISSING");
        assertThat(codes(give(Optional.empty(), TEXT.withText("You are lazy."))))
                .containsExactly("LABEL");
        assertThat(codes(give(Optional.empty(), TEXT.withText(Optional.empty()))))
                .containsExactly("NOTHING_SAID");
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.values")
    void it_carries_the_hosts_values_and_what_it_is_about() {
        Feedback given = give(
                        Optional.empty(),
                        TEXT.withValues(ValueTag.of("customer-first")).withMilestone("relaunch/beta"))
                .orThrow();

        assertThat(given.values()).containsExactly(ValueTag.of("customer-first"));
        assertThat(given.milestone()).contains("relaunch/beta");
        assertThatIllegalArgumentException().isThrownBy(() -> ValueTag.of(" ")).withMessageContaining("value tag");
    }

    @Test
    void what_contradicts_itself_is_no_feedback() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.withContent(Said.WELL))
                .withMessageContaining("fb-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.withDeclinedAt(NOW))
                .withMessageContaining("fb-2");
    }

    @Test
    void what_people_wrote_is_in_no_message() {
        assertThat(REQUEST.toString() + request(REQUEST) + TEXT.withText("MARKER-8"))
                .doesNotContain("MARKER-8");
        for (FeedbackStatus status : FeedbackStatus.values()) {
            assertThat(status.label().zh()).isNotBlank();
        }
    }

    @Test
    void feedback_is_given_when_it_is_sent_whatever_it_says_of_itself() {
        Feedback late = give(Optional.of(REQUEST), ANSWER.withAt(REQUEST.at())).orThrow();

        assertThat(late.at()).isEqualTo(LATER);
    }

    @Test
    void a_refusal_says_that_it_is_the_wrong_person_and_the_wrong_time() {
        assertThat(codes(decline(ANSWER, MEI))).containsExactly("NOT_THE_GIVER", "ALREADY_GIVEN");
        assertThat(codes(FeedbackRules.decide(Optional.of(REQUEST), new FeedbackCommand.Acknowledge(LIN), NOW)))
                .containsExactly("NOT_THE_RECEIVER", "NOT_GIVEN_YET");
    }
}
