package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.HR;
import static dev.perftalk.conversation.Talks.NOW;
import static dev.perftalk.conversation.Talks.checkIn;
import static dev.perftalk.conversation.Talks.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.channel.Scenario;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final AgendaItem LOOK_BACK = AgendaItem.asking(TopicKind.PROCESS, Question.LOOK_BACK);

    private static AgendaItem item(String id) {
        return AgendaItem.builder()
                .id(id)
                .kind(TopicKind.PROCESS)
                .by(Role.EMPLOYEE)
                .text("words of " + id)
                .build();
    }

    private static Agenda agenda(String... ids) {
        return new Agenda(Stream.of(ids).map(AgendaTest::item).toList());
    }

    private static List<String> ids(Agenda agenda) {
        return agenda.items().stream().map(AgendaItem::id).toList();
    }

    private static Conversation after(Conversation last, Agenda waiting) {
        return NextTalk.after(
                        last,
                        waiting,
                        AgendaTemplate.standard("DO", Scenario.DAILY_COACHING),
                        ConversationId.of("next"),
                        NOW.plusSeconds(60),
                        ANNE)
                .orThrow()
                .talk();
    }

    @Test
    void the_look_back_comes_first_wherever_it_was_put() {
        assertThat(ids(agenda("a", "b").with(LOOK_BACK))).containsExactly("LOOK_BACK", "a", "b");
    }

    @Test
    void an_item_stands_on_it_once() {
        AgendaItem other = item("a").withCovered(true);
        assertThat(agenda("a", "b").with(other).items()).containsExactly(other, item("b"));
        assertThat(agenda("a").and(Agenda.of(other, item("c"))).items()).containsExactly(item("a"), item("c"));
        assertThat(ids(agenda("a", "b").without("a").without("z"))).containsExactly("b");
        assertThatIllegalArgumentException().isThrownBy(() -> agenda("a", "a")).withMessageEndingWith("a");
    }

    @Test
    void an_item_says_something() {
        assertThat(item("a").label().en()).isEqualTo("words of a");
        assertThat(LOOK_BACK.label()).isEqualTo(Question.LOOK_BACK.label());
        assertThat(item("a").toString()).contains("a").doesNotContain("words");
        assertThatIllegalArgumentException().isThrownBy(() -> item("a").withText(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> item(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> item("a").withCarried(-1));
    }

    @Test
    void finished_is_what_was_marked_so_or_whose_question_was_answered() {
        Conversation talk = checkIn()
                .withAgenda(agenda("a", "b")
                        .with(LOOK_BACK)
                        .with(AgendaItem.asking(TopicKind.PROCESS, Question.PROGRESS))
                        .covered("b"))
                .withTopics(topic(Role.EMPLOYEE).answering(Question.PROGRESS));
        assertThat(ids(talk.unfinished())).containsExactly("LOOK_BACK", "a");
    }

    @Test
    void what_is_unfinished_carries_over_for_as_many_talks_as_it_takes() { // E51
        Conversation talk = checkIn().withAgenda(agenda("a", "b"));
        for (int times = 1; times <= 5; times++) {
            talk = after(talk.withConfirmed(true), agenda("w", "a"));
            assertThat(ids(talk.agenda()))
                    .startsWith("LOOK_BACK")
                    .contains("a", "b", "w")
                    .doesNotHaveDuplicates();
            assertThat(talk.agenda().find("a").orElseThrow().carried()).isEqualTo(times);
            assertThat(talk.agenda().find("a").orElseThrow().text()).contains("words of a");
        }
        Conversation last =
                after(talk.withConfirmed(true).withAgenda(talk.agenda().covered("a")), Agenda.EMPTY);
        assertThat(last.agenda().find("a")).isEmpty();
    }

    @Test
    void open_actions_go_on_with_the_talks_until_they_are_done() { // E51
        Action open = Action.builder()
                .id("a")
                .what("call them")
                .owner(ANNE)
                .due(LocalDate.of(2026, 4, 1))
                .build();
        Action done = open.withId("b").withDoneOn(LocalDate.of(2026, 3, 1));
        Conversation next = after(checkIn().withActions(open, done), Agenda.EMPTY);
        assertThat(next.actions()).containsExactly(open);
        assertThat(after(next.withConfirmed(true), Agenda.EMPTY).actions()).containsExactly(open);
    }

    @Test
    void nothing_follows_a_talk_that_lies_ahead_but_something_may_follow_what_was_called_off() {
        Conversation planned = checkIn().withConfirmed(false).withAgenda(agenda("a"));
        assertThat(NextTalk.after(
                                planned,
                                Agenda.EMPTY,
                                AgendaTemplate.standard(Scenario.DAILY_COACHING),
                                ConversationId.of("next"),
                                NOW,
                                ANNE)
                        .why())
                .extracting(Why::code)
                .containsExactly("NOT_HELD");
        Conversation off = planned.withCalledOff(true);
        assertThat(ids(after(off, NextTalk.brought(off)).agenda())).contains("a");
        assertThat(ids(after(off, Agenda.EMPTY).agenda()))
                .as("what another talk has taken up meanwhile")
                .doesNotContain("a");
    }

    @Test
    void what_two_have_waiting_is_not_taken_to_where_others_hear_it() { // E37
        NextTalk withGuest = NextTalk.taking(checkIn().withOthers(HR), agenda("a"));
        assertThat(withGuest.talk().agenda()).isEqualTo(Agenda.EMPTY);
        assertThat(withGuest.waiting()).isEqualTo(agenda("a"));
        assertThat(after(checkIn().withOthers(HR), Agenda.EMPTY).others()).isEmpty();
    }

    @Test
    void only_the_two_let_something_wait_and_it_says_who_did() {
        Backlog backlog = Backlog.builder().employee(ANNE).manager(Talks.MAX).build();
        assertThat(backlog.raise(item("a"), Talks.MAX).orThrow().agenda().items())
                .containsExactly(item("a").withBy(Role.MANAGER));
        assertThat(backlog.raise(item("a"), HR).why()).extracting(Why::code).containsExactly("NOT_OF_THE_PAIR");
        assertThat(backlog.withManager(ANNE).raise(item("a"), ANNE).why())
                .extracting(Why::code)
                .containsExactly("SAME_PERSON"); // E40
    }

    @Property(tries = 200)
    void the_next_agenda_has_all_that_was_left_each_once_and_nothing_is_lost( // E51
            @ForAll Set<Integer> left, @ForAll Set<Integer> waiting, @ForAll Set<Integer> asked) {
        Agenda next = Agenda.next(numbered(left), numbered(waiting), numbered(asked));
        assertThat(ids(next))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(left, waiting, asked)
                        .flatMap(Set::stream)
                        .map(String::valueOf)
                        .collect(Collectors.toSet()));
        assertThat(next.items())
                .allSatisfy(item ->
                        assertThat(item.carried()).isEqualTo(left.contains(Integer.valueOf(item.id())) ? 1 : 0));
    }

    private static Agenda numbered(Set<Integer> numbers) {
        return new Agenda(numbers.stream().map(number -> item("" + number)).toList());
    }
}
