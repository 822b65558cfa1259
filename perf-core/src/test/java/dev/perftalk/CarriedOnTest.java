package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is unfinished stands in one place, whatever happens to the talks that it stands in: E51. */
class CarriedOnTest {
    private static final ConversationId TALK = ConversationId.of("talk");
    private static final AgendaTemplate CHECK_IN = AgendaTemplate.standard("DO", Scenario.DAILY_COACHING);
    private static final Action ASK = Action.builder()
            .id("ask")
            .what("ask the client")
            .owner(World.EMP)
            .due(LocalDate.of(2026, 2, 1))
            .build();

    private final World world = new World();
    private final Session emp = world.as("emp");
    private final Session mia = world.as("mia");

    @BeforeEach
    void aTalkIsHeld() {
        mia.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
    }

    private Instant tomorrow() {
        return world.clock.instant().plus(Duration.ofDays(1));
    }

    private static AgendaItem item(String id, TopicKind kind) {
        return AgendaItem.builder().id(id).kind(kind).text("words of " + id).build();
    }

    private Conversation next() {
        return mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
    }

    private Conversation stored(Conversation talk) {
        return emp.conversations().find(talk.id()).orElseThrow();
    }

    private List<String> waiting() {
        return emp.agendas().waiting(World.EMP, World.MIA).items().stream()
                .map(AgendaItem::id)
                .toList();
    }

    @Test
    void what_is_written_down_after_the_next_talk_was_planned_reaches_it() {
        Conversation next = next();
        mia.conversations()
                .change(
                        TALK,
                        talk -> talk.withAgenda(talk.agenda().with(item("late", TopicKind.PROCESS)))
                                .withActions(ASK))
                .orThrow();

        assertThat(stored(next).agenda().find("late").orElseThrow().carried()).isEqualTo(1);
        assertThat(stored(next).actions()).containsExactly(ASK);

        mia.conversations()
                .change(
                        TALK,
                        talk -> talk.withAgenda(talk.agenda().covered("late"))
                                .withActions(ASK.withDoneOn(LocalDate.of(2026, 1, 9))))
                .orThrow();
        assertThat(stored(next).agenda().find("late")).as("settled there").isEmpty();
        assertThat(stored(next).actions()).isEmpty();
        assertThat(stored(next).agenda().items())
                .as("what the template asks")
                .containsAll(CHECK_IN.agenda().items());
    }

    @Test
    void what_the_two_have_put_on_the_next_agenda_themselves_stays() {
        Conversation next = next();
        emp.conversations()
                .change(next.id(), talk -> talk.withAgenda(talk.agenda().with(item("own", TopicKind.PROCESS))))
                .orThrow();
        mia.conversations()
                .change(TALK, talk -> talk.withAgenda(talk.agenda().with(item("late", TopicKind.PROCESS))))
                .orThrow();

        assertThat(stored(next).agenda().items()).extracting(AgendaItem::id).contains("own", "late");
    }

    @Test
    void what_does_not_belong_into_the_next_talk_waits() {
        mia.conversations()
                .record(world.talk("review", Scenario.RESULT_FEEDBACK).build())
                .orThrow();
        Conversation next = mia.agendas()
                .next(ConversationId.of("review"), CHECK_IN, tomorrow())
                .orThrow();
        mia.conversations()
                .change(
                        ConversationId.of("review"),
                        talk -> talk.withAgenda(talk.agenda().with(item("pay", TopicKind.RATING_OR_PAY))))
                .orThrow();

        assertThat(stored(next).agenda().find("pay")).as("a check-in").isEmpty();
        assertThat(waiting()).containsExactly("pay");
    }

    @Test
    void what_stood_on_a_talk_that_was_called_off_waits_for_whichever_comes_next() {
        emp.agendas()
                .raise(World.EMP, World.MIA, item("pager", TopicKind.PROCESS))
                .orThrow();
        Conversation off = next();
        assertThat(waiting()).isEmpty();

        emp.conversations().callOff(off.id()).orThrow();
        emp.conversations().callOff(off.id()).orThrow();
        assertThat(waiting()).containsExactly("pager");

        Conversation other = world.talk("other", Scenario.DAILY_COACHING)
                .topics(List.of())
                .heldAt(tomorrow())
                .author(World.EMP)
                .initiatedBy(Role.EMPLOYEE)
                .build();
        assertThat(emp.conversations().plan(other).orThrow().agenda().find("pager"))
                .isPresent();
        assertThat(next().agenda().find("pager")).as("once").isEmpty();
        assertThat(emp.agendas().waiting(World.EMP, World.MIA)).isEqualTo(Agenda.EMPTY);
    }

    @Test
    void what_waits_and_is_put_on_a_record_unfinished_is_not_lost_where_the_next_talk_has_no_place_for_it() {
        emp.agendas()
                .raise(World.EMP, World.MIA, item("pay", TopicKind.RATING_OR_PAY))
                .orThrow();
        mia.conversations()
                .record(world.talk("review", Scenario.RESULT_FEEDBACK).build())
                .orThrow();
        ConversationId review = ConversationId.of("review");
        Conversation next = mia.agendas().next(review, CHECK_IN, tomorrow()).orThrow();
        emp.conversations()
                .change(review, talk -> talk.withAgenda(talk.agenda().with(item("pay", TopicKind.RATING_OR_PAY))))
                .orThrow();

        assertThat(stored(next).agenda().find("pay")).isEmpty();
        assertThat(waiting()).containsExactly("pay");
    }

    @Test
    void what_waits_and_was_talked_about_waits_no_more_whatever_else_is_left() {
        emp.agendas()
                .raise(World.EMP, World.MIA, item("pager", TopicKind.PROCESS))
                .orThrow();
        Conversation next = next();
        world.at("2026-01-09");
        mia.conversations().hold(next.id()).orThrow();
        emp.agendas()
                .raise(World.EMP, World.MIA, item("desk", TopicKind.PROCESS))
                .orThrow();
        emp.conversations()
                .change(
                        TALK,
                        talk -> talk.withAgenda(talk.agenda()
                                .with(item("desk", TopicKind.PROCESS))
                                .covered("desk")
                                .with(item("late", TopicKind.PROCESS))))
                .orThrow();

        assertThat(waiting()).containsExactly("late");
    }

    @Test
    void what_waits_is_not_taken_for_something_else_that_goes_by_the_same_id() {
        emp.agendas().raise(World.EMP, World.MIA, item("1", TopicKind.PROCESS)).orThrow();
        mia.conversations()
                .plan(world.talk("own", Scenario.DAILY_COACHING)
                        .topics(List.of())
                        .heldAt(tomorrow())
                        .agenda(Agenda.of(item("1", TopicKind.PROCESS).withText("the budget")))
                        .build())
                .orThrow();

        assertThat(waiting()).containsExactly("1");
    }
}
