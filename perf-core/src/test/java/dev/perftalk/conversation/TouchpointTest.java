package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.HR;
import static dev.perftalk.conversation.Talks.MAX;
import static dev.perftalk.conversation.Talks.NOW;
import static dev.perftalk.conversation.Talks.checkIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.practice.Practice;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchpointTest {
    private static Feedback feedback(PersonId from, PersonId to) {
        return Feedback.builder()
                .id(FeedbackId.of("f1"))
                .from(from)
                .to(to)
                .at(NOW)
                .content(Best.recognition("well done"))
                .build();
    }

    private static Feedback acknowledged(Feedback feedback) {
        return feedback.withAcknowledgedAt(NOW.plusSeconds(60));
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.any-occasion")
    @Practice(section = "3.2 Do", rule = "do.gap-ended-by-talk")
    void a_talk_of_any_scenario_is_a_touchpoint() {
        assertThat(Scenario.STANDARD)
                .allSatisfy(scenario -> assertThat(Touchpoint.of(checkIn().withScenario(scenario)))
                        .contains(new Touchpoint(ANNE, MAX, checkIn().heldAt(), "c1")));
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.gap-not-by-report")
    void a_report_or_a_dashboard_is_none() {
        assertThat(Touchpoint.of(checkIn().withChannel(Channel.WRITTEN_REPORT))).isEmpty();
        assertThat(Touchpoint.of(checkIn().withChannel(Channel.DASHBOARD))).isEmpty();
        for (Channel channel : List.of(Channel.TEAM_MEETING, Channel.INSTANT_FEEDBACK, Channel.of("WALK"))) {
            assertThat(Touchpoint.of(checkIn().withChannel(channel))).isPresent();
        }
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.gap-ended-by-feedback")
    @Practice(section = "1 Qualities", rule = "talk.thanks-at-once")
    void acknowledged_feedback_in_either_direction_is_a_touchpoint_when_it_was_given() {
        Touchpoint expected = new Touchpoint(ANNE, MAX, NOW, "f1");

        assertThat(Touchpoint.of(acknowledged(feedback(MAX, ANNE)), ANNE, MAX)).contains(expected);
        assertThat(Touchpoint.of(acknowledged(feedback(ANNE, MAX)), ANNE, MAX)).contains(expected);
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.gap-ended-by-feedback")
    void feedback_that_nobody_acknowledged_is_none() {
        assertThat(Touchpoint.of(feedback(MAX, ANNE), ANNE, MAX)).isEmpty();
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.gap-not-by-others")
    void feedback_with_somebody_else_is_none() {
        assertThat(Touchpoint.of(acknowledged(feedback(HR, ANNE)), ANNE, MAX)).isEmpty();
        assertThat(Touchpoint.of(acknowledged(feedback(ANNE, HR)), ANNE, MAX)).isEmpty();
        assertThat(Touchpoint.of(acknowledged(feedback(MAX, HR)), ANNE, MAX)).isEmpty();
        assertThat(Touchpoint.of(acknowledged(feedback(ANNE, ANNE)), ANNE, MAX)).isEmpty();
    }
}
