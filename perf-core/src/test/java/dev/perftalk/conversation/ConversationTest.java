package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.HR;
import static dev.perftalk.conversation.Talks.MAX;
import static dev.perftalk.conversation.Talks.checkIn;
import static dev.perftalk.conversation.Talks.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Role;
import dev.perftalk.practice.Practice;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConversationTest {
    @Test
    @Practice(section = "3.2 Do", rule = "do.check-in-length")
    void a_talk_takes_half_an_hour_unless_said_otherwise() {
        assertThat(checkIn().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(checkIn().withDuration(Duration.ofHours(24)).duration()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_talk_takes_more_than_nothing_and_at_most_a_day() {
        for (Duration impossible : List.of(
                Duration.ZERO, Duration.ofMinutes(-1), Duration.ofHours(24).plusNanos(1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> checkIn().withDuration(impossible))
                    .withMessageContainingAll("duration", impossible.toString(), "c1");
        }
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.two-way")
    void voices_are_those_who_brought_something_in() {
        assertThat(checkIn().voices()).containsExactly(Role.EMPLOYEE);
        assertThat(checkIn()
                        .withTopics(topic(Role.MANAGER), topic(Role.EMPLOYEE))
                        .voices())
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.MANAGER);
        assertThat(checkIn().withTopics().voices()).isEmpty();
    }

    @Test
    void a_question_is_answered_by_somebody() {
        Conversation talk =
                checkIn().withTopics(topic(Role.MANAGER), topic(Role.EMPLOYEE).answering(Question.PROGRESS));

        assertThat(talk.answered(Question.PROGRESS)).isTrue();
        assertThat(talk.answered(Question.PROGRESS, Role.EMPLOYEE)).isTrue();
        assertThat(talk.answered(Question.PROGRESS, Role.MANAGER)).isFalse();
        assertThat(talk.answered(Question.IF_AGAIN)).isFalse();
    }

    @Test
    void the_pair_takes_part_and_nobody_twice() {
        assertThat(checkIn().withOthers(HR, ANNE).participants()).containsExactly(ANNE, MAX, HR);
    }

    @Test
    void silence_is_no_topic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "　"))
                .withMessageContainingAll("text", "GOAL", "EMPLOYEE");
    }

    @Test
    void a_vendors_own_question_goes_by_its_code() {
        assertThat(Question.of("MOOD").label().zh()).isEqualTo("MOOD");
        assertThatIllegalArgumentException().isThrownBy(() -> Question.of(" "));
    }

    @Test
    void every_shipped_question_and_kind_has_words_in_both_languages() {
        var labels = Stream.concat(
                        Question.STANDARD.stream().map(Question::label),
                        Arrays.stream(TopicKind.values()).map(TopicKind::label))
                .toList();

        assertThat(labels).doesNotHaveDuplicates().allSatisfy(label -> {
            assertThat(label.zh()).isNotBlank();
            assertThat(label.en()).isNotBlank().isNotEqualTo(label.zh());
        });
        assertThat(Question.of("PROGRESS").label()).isEqualTo(Question.PROGRESS.label());
    }

    @Test
    void what_people_said_does_not_show() {
        Conversation talk = checkIn()
                .withTopics(
                        Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "secret word").answering(Question.PROGRESS))
                .withAgreements("secret promise");

        assertThat(List.of(talk, new ConversationCommand.Record(talk)).toString())
                .contains("c1", "PROGRESS")
                .doesNotContain("secret");
    }
}
