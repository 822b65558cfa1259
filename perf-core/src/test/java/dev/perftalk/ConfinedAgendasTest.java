package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.spi.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What was meant for two goes nowhere where others read it: not what waits, and not what a confidential talk left. E37 */
class ConfinedAgendasTest {
    private static final ConversationId TALK = ConversationId.of("talk");
    private static final AgendaTemplate CHECK_IN = AgendaTemplate.standard("DO", Scenario.DAILY_COACHING);
    private static final Action ASK = Action.builder()
            .id("ask-the-doctor")
            .what("ask the doctor")
            .owner(World.EMP)
            .due(LocalDate.of(2026, 2, 1))
            .build();

    private final World world = new World();
    private final Session emp = world.as("emp");
    private final Session mia = world.as("mia");

    /** Who leads the manager, and reads every talk that is not confidential. */
    private final Session eve = world.as("eve");

    private Instant tomorrow() {
        return world.clock.instant().plus(Duration.ofDays(1));
    }

    private static AgendaItem item(String id) {
        return AgendaItem.builder()
                .id(id)
                .kind(TopicKind.PROCESS)
                .text("words of " + id)
                .build();
    }

    private static AgendaItem secret(String id) {
        return item(id).withConfidential(true);
    }

    private Conversation wish(String id) {
        return world.talk(id, Scenario.DAILY_COACHING)
                .topics(List.of())
                .heldAt(tomorrow())
                .author(World.EMP)
                .initiatedBy(Role.EMPLOYEE)
                .build();
    }

    private Conversation held(boolean confidential, AgendaItem... items) {
        return mia.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING)
                        .confidential(confidential)
                        .agenda(Agenda.of(items))
                        .actions(List.of(ASK))
                        .build())
                .orThrow();
    }

    private List<String> waiting(Session session) {
        return session.agendas().waiting(World.EMP, World.MIA).items().stream()
                .map(AgendaItem::id)
                .toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    private static List<String> ids(Conversation talk) {
        return talk.agenda().items().stream()
                .filter(item -> item.question().isEmpty())
                .map(AgendaItem::id)
                .toList();
    }

    @Test
    void what_waits_is_its_authors_until_it_stands_on_an_agenda() {
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        Outcome<Backlog> reworded = mia.agendas().raise(World.EMP, World.MIA, item("pager"));
        assertThat(codes(reworded)).containsExactly("ANOTHERS_ITEM");
        assertThat(reworded.why().get(0).in(Locale.ENGLISH)).endsWith("pager").doesNotContain("words of");
        assertThat(codes(mia.agendas().drop(World.EMP, World.MIA, "pager"))).containsExactly("ANOTHERS_ITEM");

        emp.agendas()
                .raise(World.EMP, World.MIA, item("pager").withCovered(true).withCarried(7))
                .orThrow();
        assertThat(mia.agendas().waiting(World.EMP, World.MIA).items())
                .containsExactly(item("pager").withBy(Role.EMPLOYEE));
        emp.agendas().drop(World.EMP, World.MIA, "pager").orThrow();
        assertThat(waiting(mia)).isEmpty();
    }

    @Test
    void once_it_was_on_an_agenda_either_of_the_two_lets_go_of_what_waits_of_nobody() {
        mia.conversations()
                .plan(wish("off")
                        .withAuthor(World.MIA)
                        .withInitiatedBy(Role.MANAGER)
                        .withAgenda(Agenda.of(item("of-both"))))
                .orThrow();
        mia.conversations().callOff(ConversationId.of("off")).orThrow();
        assertThat(waiting(emp)).containsExactly("of-both");
        emp.agendas().drop(World.EMP, World.MIA, "of-both").orThrow();
        assertThat(waiting(emp)).isEmpty();
    }

    @Test
    void a_confidential_item_waits_for_a_confidential_talk() {
        emp.agendas().raise(World.EMP, World.MIA, secret("home")).orThrow();
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();

        assertThat(ids(emp.conversations().plan(wish("open")).orThrow())).containsExactly("pager");
        assertThat(waiting(mia)).containsExactly("home");
        Conversation confined = emp.conversations()
                .plan(wish("confined").withConfidential(true))
                .orThrow();
        assertThat(ids(confined)).containsExactly("home");
        assertThat(waiting(mia)).isEmpty();
        assertThat(eve.conversations().find(ConversationId.of("open"))).isPresent();
        assertThat(eve.conversations().find(confined.id())).isEmpty();
    }

    @Test
    void its_author_opens_it_up_by_hand_and_nothing_else_does() {
        emp.agendas().raise(World.EMP, World.MIA, secret("home")).orThrow();
        mia.conversations()
                .plan(wish("open")
                        .withAuthor(World.MIA)
                        .withInitiatedBy(Role.MANAGER)
                        .withAgenda(Agenda.of(item("home"))))
                .orThrow();
        assertThat(waiting(emp)).as("another item of this name").containsExactly("home");
        assertThat(codes(mia.conversations()
                        .change(
                                ConversationId.of("open"),
                                talk -> talk.withAgenda(talk.agenda().with(secret("home"))))))
                .containsExactly("CONFIDENTIAL_ITEM");
        assertThat(codes(emp.conversations().plan(wish("other").withAgenda(Agenda.of(secret("x"))))))
                .containsExactly("CONFIDENTIAL_ITEM");

        emp.agendas().raise(World.EMP, World.MIA, item("home")).orThrow();
        assertThat(ids(emp.conversations().plan(wish("third")).orThrow())).containsExactly("home");
        assertThat(waiting(emp)).isEmpty();
    }

    @Test
    void what_one_of_the_two_puts_on_an_agenda_by_hand_waits_no_more() {
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        emp.agendas().raise(World.EMP, World.MIA, item("desk")).orThrow();
        PersonId peer = PersonId.of("peer");
        emp.conversations()
                .plan(wish("with-peer").withOthers(peer).withAgenda(Agenda.of(item("pager"))))
                .orThrow();
        assertThat(waiting(emp)).containsExactly("desk");
        world.as("peer")
                .conversations()
                .change(
                        ConversationId.of("with-peer"),
                        talk -> talk.withAgenda(talk.agenda().with(item("desk"))))
                .orThrow();
        assertThat(waiting(emp)).as("who doesn't know what waits").containsExactly("desk");
    }

    @Test
    void what_a_confidential_talk_left_goes_on_in_confidence_alone() {
        held(true, item("health"));
        Conversation next = mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        assertThat(next.confidential()).isTrue();
        assertThat(ids(next)).containsExactly("health");
        assertThat(next.actions()).containsExactly(ASK);

        emp.conversations().callOff(next.id()).orThrow();
        assertThat(waiting(emp)).contains("health");
        Conversation open = emp.conversations().plan(wish("open")).orThrow();
        assertThat(ids(open)).isEmpty();
        assertThat(open.actions()).isEmpty();
        assertThat(ids(mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow()))
                .containsExactly("health");
    }

    @Test
    void what_a_check_in_cannot_take_from_a_confidential_review_waits_in_confidence() {
        AgendaItem pay = item("pay").withKind(TopicKind.RATING_OR_PAY);
        mia.conversations()
                .record(world.talk("talk", Scenario.RESULT_FEEDBACK)
                        .confidential(true)
                        .agenda(Agenda.of(pay))
                        .build())
                .orThrow();
        mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        assertThat(waiting(emp)).containsExactly("pay");
        Conversation review = wish("review").withScenario(Scenario.RESULT_FEEDBACK);
        assertThat(ids(emp.conversations().plan(review).orThrow())).isEmpty();
        assertThat(ids(emp.conversations()
                        .plan(review.withId(ConversationId.of("confined")).withConfidential(true))
                        .orThrow()))
                .containsExactly("pay");
    }

    @Test
    void where_a_talk_becomes_confidential_so_does_the_one_that_follows() {
        held(false, item("health"));
        Conversation next = mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        assertThat(eve.conversations().find(next.id())).isPresent();
        mia.conversations()
                .change(
                        TALK,
                        talk -> talk.withConfidential(true)
                                .withAgenda(talk.agenda().with(item("worse")))
                                .withActions(ASK, ASK.withId("rest")))
                .orThrow();

        Conversation follower = emp.conversations().find(next.id()).orElseThrow();
        assertThat(ids(follower)).containsExactly("health", "worse");
        assertThat(follower.actions()).hasSize(2);
        assertThat(eve.conversations().find(next.id())).isEmpty();
        assertThat(eve.conversations().history(next.id())).isEmpty();
    }

    @Test
    void where_others_join_the_next_talk_what_is_confidential_waits() {
        held(false, item("health"));
        Conversation next = mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        mia.conversations()
                .change(next.id(), talk -> talk.withOthers(PersonId.of("peer")))
                .orThrow();
        mia.conversations()
                .change(
                        TALK,
                        talk -> talk.withConfidential(true)
                                .withAgenda(talk.agenda().with(item("worse"))))
                .orThrow();
        assertThat(ids(world.as("peer").conversations().find(next.id()).orElseThrow()))
                .containsExactly("health");
        assertThat(waiting(emp)).containsExactly("worse");
        assertThat(ids(emp.conversations().plan(wish("open")).orThrow())).isEmpty();
    }

    @Test
    void a_delegate_who_may_not_see_what_waits_loses_none_of_it() { // E41
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        AgendaItem pay = item("pay").withKind(TopicKind.RATING_OR_PAY);
        mia.conversations()
                .record(world.talk("talk", Scenario.RESULT_FEEDBACK)
                        .agenda(Agenda.of(pay))
                        .build())
                .orThrow();
        world.people.add(
                World.ACME,
                Person.builder("mia").manager("eve").delegate("peer").build());
        Session peer = world.as("peer").onBehalfOf(World.MIA);
        assertThat(ids(peer.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow()))
                .isEmpty();
        assertThat(waiting(emp)).containsExactly("pager", "pay");
    }
}
