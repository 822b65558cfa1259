package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.HR;
import static dev.perftalk.conversation.Talks.MAX;
import static dev.perftalk.conversation.Talks.NOW;
import static dev.perftalk.conversation.Talks.checkIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationRulesTest {
    private static final Topic RATING = Topic.of(TopicKind.RATING_OR_PAY, Role.MANAGER, "the grade of this year");

    private static Outcome<Conversation> record(Conversation talk) {
        return ConversationRules.decide(Optional.empty(), new ConversationCommand.Record(talk), NOW);
    }

    private static Outcome<Conversation> acknowledge(Conversation talk, PersonId by) {
        return ConversationRules.decide(Optional.of(talk), new ConversationCommand.Acknowledge(by), NOW);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    @Test
    @Practice(section = "4 Beginning", rule = "begin.conversation-alone")
    void a_conversation_needs_neither_goal_nor_cycle() {
        assertThat(record(checkIn()).orThrow()).isEqualTo(checkIn().withWrittenAt(NOW));
    }

    @Test
    void the_other_side_is_told_and_never_the_author() { // E35
        assertThat(record(checkIn()).toTell()).extracting(Notice::kind).containsExactly("CONVERSATION_TO_ACKNOWLEDGE");
        assertThat(record(checkIn()).toTell()).extracting(Notice::to).containsExactly(ANNE);
        assertThat(record(checkIn().withAuthor(ANNE)).toTell())
                .extracting(Notice::to)
                .containsExactly(MAX);
    }

    @Test
    void what_a_third_person_wrote_down_is_for_both_to_acknowledge() {
        Outcome<Conversation> recorded = record(checkIn().withOthers(HR).withAuthor(HR));
        assertThat(recorded.toTell()).extracting(Notice::to).containsExactly(ANNE, MAX);

        Conversation half = acknowledge(recorded.orThrow(), ANNE).orThrow();
        assertThat(half.agreedByBoth()).isFalse();
        assertThat(acknowledge(half, MAX).orThrow().agreedByBoth()).isTrue();
    }

    static Stream<Arguments> talksNotFitForTheRecord() {
        return Stream.of(
                Arguments.of("SAME_PERSON", checkIn().withManager(ANNE).withAuthor(ANNE)), // E40
                Arguments.of("NOT_HELD_YET", checkIn().withHeldAt(NOW.plusMillis(1))), // E09
                Arguments.of("NO_TOPIC", checkIn().withTopics()),
                Arguments.of("AUTHOR_NOT_PRESENT", checkIn().withAuthor(HR)),
                Arguments.of("ACKNOWLEDGED_IN_ADVANCE", checkIn().withAcknowledgedBy(ANNE)), // E49
                Arguments.of("RATING_IN_CHECK_IN", checkIn().withTopics(RATING)));
    }

    @ParameterizedTest
    @MethodSource("talksNotFitForTheRecord")
    @Practice(section = "3.2 Do", rule = "do.no-scores")
    void what_stands_against_it_is_named_with_the_conversation(String code, Conversation talk) {
        assertThat(codes(record(talk))).containsExactly(code);
        assertThat(record(talk).why()).allSatisfy(why -> {
            assertThat(why.text().en()).endsWith("c1");
            assertThat(why.text().zh()).endsWith("c1");
        });
    }

    @Test
    void everything_is_said_at_once() {
        Conversation talk = checkIn()
                .withManager(ANNE)
                .withHeldAt(NOW.plusSeconds(1))
                .withTopics(RATING)
                .withAuthor(HR);

        assertThat(codes(ConversationRules.decide(Optional.of(talk), new ConversationCommand.Record(talk), NOW)))
                .containsExactly(
                        "ALREADY_ON_RECORD", "NOT_HELD_YET", "SAME_PERSON", "AUTHOR_NOT_PRESENT", "RATING_IN_CHECK_IN");
    }

    @Test
    void a_record_is_never_written_over() { // E33, E36
        Conversation stored = checkIn();
        Conversation byNewManager = stored.withManager(HR).withAuthor(HR);

        assertThat(codes(ConversationRules.decide(
                        Optional.of(stored), new ConversationCommand.Record(byNewManager), NOW)))
                .containsExactly("ALREADY_ON_RECORD");
    }

    @Test
    void a_rating_may_be_talked_about_when_results_are() {
        assertThat(record(checkIn().withScenario(Scenario.RESULT_FEEDBACK).withTopics(RATING))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_second_acknowledgement_changes_nothing() { // E23, E33
        Conversation once = acknowledge(checkIn(), ANNE).orThrow();
        Outcome<Conversation> twice = acknowledge(once, ANNE);

        assertThat(once.agreedByBoth()).isTrue();
        assertThat(twice.orThrow()).isEqualTo(once);
        assertThat(twice.toTell()).isEmpty();
    }

    @Test
    void acknowledging_leaves_author_and_manager_as_they_were() { // E36
        Conversation acknowledged = acknowledge(checkIn(), ANNE).orThrow();

        assertThat(acknowledged).isEqualTo(checkIn().withAcknowledgedBy(ANNE));
    }

    @Test
    void nobody_acknowledges_what_they_wrote() { // E40
        assertThat(codes(acknowledge(checkIn(), MAX))).containsExactly("OWN_WRITING");
    }

    @Test
    void neither_a_guest_nor_a_later_manager_acknowledges() { // E36, E38
        assertThat(codes(acknowledge(checkIn().withOthers(HR), HR))).containsExactly("NOT_OF_THE_PAIR");
    }

    @Test
    void without_a_record_there_is_nothing_to_acknowledge() {
        assertThat(codes(ConversationRules.decide(Optional.empty(), new ConversationCommand.Acknowledge(ANNE), NOW)))
                .containsExactly("NOT_ON_RECORD");
    }
}
