package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.HR;
import static dev.perftalk.conversation.Talks.MAX;
import static dev.perftalk.conversation.Talks.NOW;
import static dev.perftalk.conversation.Talks.checkIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.conversation.ConversationCommand.Acknowledge;
import dev.perftalk.conversation.ConversationCommand.CallOff;
import dev.perftalk.conversation.ConversationCommand.Change;
import dev.perftalk.conversation.ConversationCommand.Hold;
import dev.perftalk.conversation.ConversationCommand.Plan;
import dev.perftalk.conversation.ConversationCommand.Release;
import dev.perftalk.conversation.ConversationCommand.Reopen;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** From the wish to talk to the signature of the other side. */
class LifeCycleTest {
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Conversation WISH = checkIn()
            .withTopics()
            .withHeldAt(TOMORROW)
            .withInitiatedBy(Role.EMPLOYEE)
            .withAuthor(ANNE);
    private static final Conversation PLANNED = plan(WISH).orThrow();
    private static final Conversation WRITTEN = checkIn();
    private static final Conversation SIGNED =
            decide(WRITTEN, new Acknowledge(ANNE)).orThrow();
    private static final UnaryOperator<Conversation> OTHER_WORDS = talk -> talk.withAgreements("something else");

    private static Outcome<Conversation> plan(Conversation wish) {
        return ConversationRules.decide(Optional.empty(), new Plan(wish), NOW);
    }

    private static Outcome<Conversation> decide(Conversation talk, ConversationCommand command) {
        return ConversationRules.decide(Optional.of(talk), command, NOW);
    }

    private static Outcome<Conversation> change(Conversation talk, PersonId by, UnaryOperator<Conversation> change) {
        return decide(talk, new Change(change.apply(talk), by, by));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    private static List<String> told(Outcome<?> outcome) {
        return outcome.toTell().stream()
                .map(notice -> notice.to() + " " + notice.kind())
                .toList();
    }

    @Test
    @Practice(section = "1 Misconceptions", rule = "record.either-asks")
    void either_side_asks_for_a_talk_and_the_other_is_told() { // E35
        assertThat(PLANNED.status()).isEqualTo(ConversationStatus.PLANNED);
        assertThat(told(plan(WISH))).containsExactly("max TALK_ASKED_FOR");
        assertThat(told(plan(WISH.withAuthor(MAX).withInitiatedBy(Role.MANAGER))))
                .containsExactly("anne TALK_ASKED_FOR");
        assertThat(plan(WISH).toTell())
                .extracting(Notice::text)
                .allSatisfy(text -> assertThat(text.en()).endsWith("c1"));
    }

    @Test
    void who_asked_is_who_plans_and_a_plan_lies_ahead() {
        assertThat(codes(plan(WISH.withInitiatedBy(Role.MANAGER).withHeldAt(NOW.minusSeconds(1)))))
                .containsExactly("PLANNED_IN_THE_PAST", "ASKED_FOR_BY_ANOTHER");
        Conversation byHr = WISH.withOthers(HR)
                .withGuests(new Guest(HR, Role.HR))
                .withAuthor(HR)
                .withInitiatedBy(Role.HR);
        assertThat(told(plan(byHr))).containsExactly("anne TALK_ASKED_FOR", "max TALK_ASKED_FOR");
        assertThat(codes(decide(WISH, new Plan(WISH)))).containsExactly("ALREADY_ON_RECORD");
    }

    @Test
    void what_is_planned_is_no_touchpoint_before_it_took_place() {
        assertThat(Touchpoint.of(PLANNED)).isEmpty();
        assertThat(Touchpoint.of(decide(PLANNED, new Hold(MAX, MAX)).orThrow())).isPresent();
        assertThat(Touchpoint.of(decide(PLANNED, new CallOff(MAX)).orThrow())).isEmpty();
    }

    @Test
    void a_second_confirmation_by_either_side_changes_nothing() { // E23
        Conversation held = decide(PLANNED, new Hold(MAX, MAX)).orThrow();
        assertThat(held.status()).isEqualTo(ConversationStatus.HELD);
        assertThat(held.heldAt()).as("earlier than planned").isEqualTo(NOW);
        for (PersonId again : List.of(MAX, ANNE)) {
            Outcome<Conversation> twice = ConversationRules.decide(Optional.of(held), new Hold(again, again), TOMORROW);
            assertThat(twice.orThrow()).isEqualTo(held);
            assertThat(twice.toTell()).isEmpty();
        }
        assertThat(codes(decide(PLANNED.withOthers(HR), new Hold(HR, HR)))).containsExactly("NOT_OF_THE_PAIR");
    }

    @Test
    void a_talk_that_was_held_late_keeps_its_planned_time() {
        assertThat(ConversationRules.decide(Optional.of(PLANNED), new Hold(ANNE, ANNE), TOMORROW.plusSeconds(9))
                        .orThrow()
                        .heldAt())
                .isEqualTo(TOMORROW);
    }

    @Test
    void what_is_called_off_does_not_take_place_and_what_took_place_is_not_called_off() {
        Outcome<Conversation> off = decide(PLANNED, new CallOff(MAX));
        Conversation calledOff = off.orThrow();
        assertThat(calledOff.status()).isEqualTo(ConversationStatus.CALLED_OFF);
        assertThat(told(off)).containsExactly("anne TALK_CALLED_OFF");
        assertThat(decide(calledOff, new CallOff(ANNE))).isEqualTo(Outcome.accepted(calledOff));
        assertThat(codes(decide(calledOff, new Hold(ANNE, ANNE)))).containsExactly("CALLED_OFF");
        assertThat(codes(change(calledOff, ANNE, OTHER_WORDS))).containsExactly("CALLED_OFF");
        assertThat(codes(decide(WRITTEN, new CallOff(ANNE)))).containsExactly("HELD_ALREADY");
        assertThat(codes(plan(WISH.withCalledOff(true)))).containsExactly("CALLED_OFF");
    }

    @Test
    void both_build_the_agenda_and_a_new_time_is_told() {
        AgendaItem item = AgendaItem.asking(TopicKind.PROCESS, Question.PROGRESS);
        for (PersonId by : List.of(ANNE, MAX)) {
            Outcome<Conversation> built =
                    change(PLANNED, by, talk -> talk.withAgenda(talk.agenda().with(item)));
            assertThat(built.orThrow()).isEqualTo(PLANNED.withAgenda(Agenda.of(item)));
            assertThat(built.toTell()).isEmpty();
        }
        assertThat(told(change(PLANNED, MAX, talk -> talk.withHeldAt(TOMORROW.plusSeconds(1)))))
                .containsExactly("anne TALK_MOVED");
        assertThat(codes(change(PLANNED, MAX, talk -> talk.withHeldAt(NOW.minusSeconds(1)))))
                .containsExactly("PLANNED_IN_THE_PAST");
        assertThat(codes(change(PLANNED, HR, talk -> talk.withAgenda(Agenda.of(item)))))
                .containsExactly("NOT_TAKING_PART");
    }

    @Test
    void what_was_said_is_written_once_it_was_said() { // E40
        assertThat(codes(plan(OTHER_WORDS.apply(WISH)))).containsExactly("NOT_SAID_YET");
        assertThat(codes(change(PLANNED, MAX, OTHER_WORDS))).containsExactly("NOT_SAID_YET");
        Conversation held = decide(PLANNED, new Hold(MAX, HR)).orThrow();
        assertThat(held.author()).isEqualTo(MAX);
        assertThat(held.scribe()).contains(HR);
        assertThat(change(held, MAX, OTHER_WORDS).isAccepted()).isTrue();
    }

    @Test
    void who_changes_a_record_answers_for_it_and_the_other_side_acknowledges() { // E36 E40
        Outcome<Conversation> changed = change(WRITTEN, ANNE, OTHER_WORDS);
        assertThat(changed.orThrow().author()).isEqualTo(ANNE);
        assertThat(told(changed)).containsExactly("max CONVERSATION_TO_ACKNOWLEDGE");
        assertThat(codes(decide(changed.orThrow(), new Acknowledge(ANNE)))).containsExactly("OWN_WRITING");
        assertThat(decide(changed.orThrow(), new Acknowledge(MAX)).orThrow().status())
                .isEqualTo(ConversationStatus.ACKNOWLEDGED);
    }

    @Test
    void who_held_the_pen_for_another_does_not_acknowledge_for_themselves() { // E40 E41
        Conversation written = decide(
                        WRITTEN.withAuthor(ANNE), new Change(OTHER_WORDS.apply(WRITTEN.withAuthor(ANNE)), MAX, ANNE))
                .orThrow();
        assertThat(written.author()).isEqualTo(MAX);
        assertThat(written.scribe()).contains(ANNE);
        assertThat(codes(decide(written, new Acknowledge(ANNE)))).containsExactly("OWN_WRITING");
        assertThat(codes(decide(WRITTEN, new Acknowledge(ANNE, MAX, Optional.empty()))))
                .as("the author, standing in for the other side")
                .containsExactly("OWN_WRITING");
        assertThat(decide(WRITTEN, new Acknowledge(ANNE, HR, Optional.empty())).isAccepted())
                .as("a delegate of hers")
                .isTrue();
    }

    @Test
    void only_what_was_held_and_written_is_acknowledged() {
        assertThat(codes(decide(PLANNED, new Acknowledge(MAX)))).containsExactly("NOT_HELD");
        assertThat(codes(decide(PLANNED, new Release(ANNE)))).containsExactly("NOT_HELD");
        Conversation held = decide(PLANNED, new Hold(ANNE, ANNE)).orThrow();
        assertThat(codes(decide(held, new Acknowledge(MAX)))).containsExactly("NOTHING_WRITTEN");
    }

    @Test
    void who_disagrees_has_acknowledged_but_not_agreed() {
        Reply no = Reply.disagreement(ANNE, "the date was another");
        Outcome<Conversation> disputed = decide(WRITTEN, new Acknowledge(ANNE, ANNE, Optional.of(no)));
        assertThat(disputed.orThrow().status()).isEqualTo(ConversationStatus.ACKNOWLEDGED);
        assertThat(disputed.orThrow().agreedByBoth()).isFalse();
        assertThat(told(disputed)).containsExactly("max CONVERSATION_ANSWERED");

        Reply yes = Reply.comment(ANNE, "thank you");
        assertThat(decide(WRITTEN, new Acknowledge(ANNE, ANNE, Optional.of(yes)))
                        .orThrow()
                        .agreedByBoth())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Acknowledge(MAX, MAX, Optional.of(yes)));
    }

    @Test
    void an_acknowledgement_is_given_once_with_what_was_said() { // E33
        Reply no = Reply.disagreement(ANNE, "no");
        Acknowledge saying = new Acknowledge(ANNE, ANNE, Optional.of(no));
        Conversation disputed = decide(WRITTEN, saying).orThrow();
        assertThat(decide(disputed, saying)).isEqualTo(Outcome.accepted(disputed));
        assertThat(decide(disputed, new Acknowledge(ANNE))).isEqualTo(Outcome.accepted(disputed));
        assertThat(codes(decide(SIGNED, saying))).containsExactly("ALREADY_ACKNOWLEDGED");
    }

    @Test
    void what_was_acknowledged_is_locked_for_everybody() { // E49
        for (PersonId by : List.of(MAX, ANNE)) {
            assertThat(codes(change(SIGNED, by, OTHER_WORDS))).containsExactly("LOCKED");
        }
        assertThat(change(SIGNED, MAX, talk -> talk)).isEqualTo(Outcome.accepted(SIGNED));
    }

    @Test
    void a_change_after_the_lock_needs_leave_of_the_other_side_and_resets_the_acknowledgement() { // E49
        Outcome<Conversation> reopened = decide(SIGNED, new Reopen(ANNE, ANNE));
        assertThat(told(reopened)).containsExactly("max CONVERSATION_REOPENED");
        Conversation open = reopened.orThrow();
        assertThat(open.status()).isEqualTo(ConversationStatus.REOPENED);
        assertThat(open.agreedByBoth()).as("what was signed stands until then").isTrue();
        assertThat(codes(change(open, ANNE, OTHER_WORDS)))
                .as("leave to oneself")
                .containsExactly("LOCKED");

        Outcome<Conversation> changed = change(open, MAX, OTHER_WORDS);
        assertThat(changed.orThrow())
                .isEqualTo(WRITTEN.withAgreements("something else").withWrittenAt(NOW))
                .extracting(Conversation::status)
                .isEqualTo(ConversationStatus.HELD);
        assertThat(told(changed)).containsExactly("anne CONVERSATION_TO_ACKNOWLEDGE");
        Conversation again = decide(changed.orThrow(), new Acknowledge(ANNE)).orThrow();
        assertThat(codes(change(again, MAX, OTHER_WORDS.andThen(talk -> talk.withSupport("more"))::apply)))
                .as("leave is for one change")
                .containsExactly("LOCKED");
    }

    @Test
    void both_may_have_leave_and_leave_given_twice_is_the_same() {
        Conversation open = decide(SIGNED, new Reopen(ANNE, ANNE)).orThrow();
        assertThat(decide(open, new Reopen(ANNE, ANNE))).isEqualTo(Outcome.accepted(open));
        Conversation both = decide(open, new Reopen(MAX, MAX)).orThrow();
        assertThat(change(both, ANNE, OTHER_WORDS).isAccepted()).isTrue();
        assertThat(change(both, MAX, OTHER_WORDS).isAccepted()).isTrue();
        assertThat(codes(decide(WRITTEN, new Reopen(ANNE, ANNE)))).containsExactly("NOT_LOCKED");
        assertThat(codes(decide(SIGNED, new Reopen(HR, HR)))).containsExactly("NOT_OF_THE_PAIR");
    }

    @Test
    void nobody_gives_leave_to_themselves_as_a_delegate() { // E41
        assertThat(codes(decide(SIGNED, new Reopen(ANNE, MAX)))).containsExactly("LEAVE_TO_ONESELF");
        Conversation open = decide(SIGNED, new Reopen(ANNE, HR)).orThrow();
        assertThat(codes(decide(open, new Change(OTHER_WORDS.apply(open), MAX, ANNE))))
                .containsExactly("LOCKED");
    }

    @Test
    void who_and_what_was_signed_is_not_rewritten() { // E36
        List<UnaryOperator<Conversation>> forbidden = List.of(
                talk -> talk.withManager(HR),
                talk -> talk.withInitiatedBy(Role.HR),
                talk -> talk.withAuthor(ANNE),
                talk -> talk.withAcknowledgedBy(ANNE),
                talk -> talk.withReopenedBy(ANNE),
                talk -> talk.withReleased(true),
                talk -> talk.withConfirmed(false),
                talk -> talk.withPulseGiven(true));
        for (UnaryOperator<Conversation> change : forbidden) {
            assertThat(codes(change(WRITTEN, MAX, change))).contains("NOT_TO_BE_CHANGED");
        }
        assertThat(codes(change(WRITTEN.withConfidential(true), MAX, talk -> talk.withConfidential(false))))
                .containsExactly("CONFIDENTIAL_FOR_GOOD");
    }

    @Test
    void what_the_employee_released_is_not_released_in_other_words() { // E37
        Conversation released = decide(WRITTEN, new Release(ANNE)).orThrow();
        assertThat(change(released, MAX, OTHER_WORDS).orThrow().released()).isFalse();
        assertThat(change(released, ANNE, OTHER_WORDS).orThrow().released()).isTrue();
    }

    @Test
    void an_action_without_owner_or_date_is_refused_on_every_path() { // E50
        Action lacking = Action.builder().id("a").what(" ").build();
        Action whole = lacking.withWhat("call them").withOwner(ANNE).withDue(LocalDate.of(2026, 4, 1));
        UnaryOperator<Conversation> acting = talk -> talk.withActions(lacking, whole);
        String[] expected = {"ACTION_WITHOUT_WORDS", "ACTION_WITHOUT_OWNER", "ACTION_WITHOUT_DUE", "ACTION_TWICE"};
        assertThat(codes(plan(acting.apply(WISH)))).containsExactly(expected);
        assertThat(codes(change(PLANNED, ANNE, acting))).containsExactly(expected);
        assertThat(codes(change(WRITTEN, ANNE, acting))).containsExactly(expected);
        Outcome<Conversation> recorded =
                ConversationRules.decide(Optional.empty(), new ConversationCommand.Record(acting.apply(WRITTEN)), NOW);
        assertThat(codes(recorded)).containsExactly(expected);
        assertThat(recorded.why())
                .allSatisfy(why -> assertThat(why.in(Locale.CHINESE)).endsWith("c1"));
        assertThat(change(WRITTEN, ANNE, talk -> talk.withActions(whole)).isAccepted())
                .isTrue();
    }

    @Test
    void acknowledging_goes_by_one_word() {
        assertThat(ConversationStatus.ACKNOWLEDGED.label().zh()).contains("确认");
        assertThat(ResourceBundle.getBundle("dev.perftalk.conversation.messages", Locale.CHINESE)
                        .keySet())
                .allSatisfy(
                        key -> assertThat(Text.message(Reasons.class, key).zh()).doesNotContain("签收"));
    }

    @Test
    void every_status_has_a_name_in_both_languages() {
        assertThat(Arrays.stream(ConversationStatus.values()).map(ConversationStatus::label))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label.zh()).isNotEqualTo(label.en()));
    }

    @Test
    void a_record_by_a_guest_that_one_of_the_two_has_signed_is_opened_to_them_by_the_other() {
        Conversation signed = decide(
                        WRITTEN.withOthers(HR)
                                .withGuests(new Guest(HR, Role.HR))
                                .withAuthor(HR),
                        new Acknowledge(ANNE))
                .orThrow();
        assertThat(codes(change(signed, ANNE, OTHER_WORDS))).containsExactly("LOCKED");
        Conversation open = decide(signed, new Reopen(MAX, MAX)).orThrow();

        assertThat(change(open, ANNE, OTHER_WORDS).isAccepted()).isTrue();
        assertThat(codes(change(open, MAX, OTHER_WORDS)))
                .as("without leave of who has signed")
                .containsExactly("LOCKED");
    }
}
