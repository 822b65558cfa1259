package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.MAX;
import static dev.perftalk.conversation.Talks.NOW;
import static dev.perftalk.conversation.Talks.checkIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.ConversationCommand.Change;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A check-in goes without scores and pay, whichever way they would come in. */
class CheckInTest {
    private static final Topic PAY = Topic.of(TopicKind.RATING_OR_PAY, Role.MANAGER, "the bonus");
    private static final AgendaItem PAY_ITEM = AgendaItem.builder()
            .id("pay")
            .kind(TopicKind.RATING_OR_PAY)
            .text("the bonus")
            .build();
    private static final Agenda ABOUT_PAY = Agenda.of(PAY_ITEM);
    private static final List<UnaryOperator<Conversation>> WAYS_IN =
            List.of(talk -> talk.withTopics(PAY), talk -> talk.withAgenda(ABOUT_PAY));

    private static List<String> codes(Optional<Conversation> stored, ConversationCommand command) {
        return ConversationRules.decide(stored, command, NOW).why().stream()
                .map(Why::code)
                .toList();
    }

    @Test
    void neither_recording_nor_planning_nor_changing_brings_scores_into_it() {
        Conversation ahead = checkIn().withHeldAt(NOW.plusSeconds(60)).withAuthor(ANNE);
        for (UnaryOperator<Conversation> way : WAYS_IN) {
            assertThat(codes(Optional.empty(), new ConversationCommand.Record(way.apply(checkIn()))))
                    .containsExactly("RATING_IN_CHECK_IN");
            assertThat(codes(Optional.empty(), new ConversationCommand.Plan(way.apply(ahead))))
                    .contains("RATING_IN_CHECK_IN");
            assertThat(codes(Optional.of(checkIn()), new Change(way.apply(checkIn()), MAX, MAX)))
                    .containsExactly("RATING_IN_CHECK_IN");
            Conversation review = way.apply(checkIn().withScenario(Scenario.RESULT_FEEDBACK));
            assertThat(codes(Optional.of(review), new Change(review.withScenario(Scenario.DAILY_COACHING), ANNE, ANNE)))
                    .as("a review that becomes a check-in")
                    .containsExactly("RATING_IN_CHECK_IN");
        }
    }

    @Test
    void what_is_left_of_a_review_does_not_slip_into_the_check_in_that_follows_but_is_not_lost() { // E51
        Conversation review = checkIn().withScenario(Scenario.RESULT_FEEDBACK).withAgenda(ABOUT_PAY);
        AgendaTemplate checkIn = AgendaTemplate.of(Scenario.DAILY_COACHING, Agenda.EMPTY);
        NextTalk next = NextTalk.after(
                        review, Agenda.EMPTY, checkIn, ConversationId.of("c2"), NOW.plusSeconds(60), ANNE)
                .orThrow();
        assertThat(next.talk().agenda()).isEqualTo(Agenda.EMPTY);
        assertThat(next.waiting().find("pay")).isPresent();

        NextTalk taken = NextTalk.taking(next.talk(), next.waiting());
        assertThat(taken.waiting()).isEqualTo(next.waiting());
        assertThat(NextTalk.taking(next.talk().withScenario(Scenario.RESULT_FEEDBACK), next.waiting())
                        .talk()
                        .agenda())
                .isEqualTo(next.waiting());
    }
}
