package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationQuality;
import dev.perftalk.conversation.ConversationStatus;
import dev.perftalk.conversation.Guest;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Relationship;
import dev.perftalk.conversation.SharedNote;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.spi.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A talk from the wish to the signature, and the talk after it, as sessions see it. */
class TalksTest {
    private static final ConversationId TALK = ConversationId.of("talk");
    private static final AgendaTemplate CHECK_IN = AgendaTemplate.standard("DO", Scenario.DAILY_COACHING);

    private final BetweenStore store = new BetweenStore();
    private final World world = new World(store);
    private final Session emp = world.as("emp");
    private final Session mia = world.as("mia");

    private Instant tomorrow() {
        return world.clock.instant().plus(Duration.ofDays(1));
    }

    private Conversation wish() {
        return world.talk("talk", Scenario.DAILY_COACHING)
                .topics(List.of())
                .heldAt(tomorrow())
                .author(World.EMP)
                .initiatedBy(Role.EMPLOYEE)
                .build();
    }

    private static AgendaItem item(String id) {
        return AgendaItem.builder()
                .id(id)
                .kind(TopicKind.PROCESS)
                .text("words of " + id)
                .build();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    private List<String> told() {
        int before = world.notifier.delivered().size();
        world.perf.runDue();
        return world.notifier.delivered().stream()
                .skip(before)
                .map(one -> one.recipient() + " " + one.kind())
                .toList();
    }

    @Test
    void a_talk_goes_its_way_and_each_step_is_told_to_the_other_side_alone() { // E35
        emp.conversations().plan(wish()).orThrow();
        assertThat(told()).containsExactly("mia TALK_ASKED_FOR");
        mia.conversations()
                .change(TALK, talk -> talk.withAgenda(talk.agenda().with(item("pager"))))
                .orThrow();
        mia.conversations().hold(TALK).orThrow();
        assertThat(told()).isEmpty();
        mia.conversations()
                .change(TALK, talk -> talk.withAgreements("one pager"))
                .orThrow();
        assertThat(told()).containsExactly("emp CONVERSATION_TO_ACKNOWLEDGE");
        emp.conversations().acknowledge(TALK, "thank you").orThrow();
        assertThat(told()).containsExactly("mia CONVERSATION_ANSWERED");
        emp.conversations().reopen(TALK).orThrow();
        assertThat(told()).containsExactly("mia CONVERSATION_REOPENED");

        Conversation talk = mia.conversations().find(TALK).orElseThrow();
        assertThat(talk.status()).isEqualTo(ConversationStatus.REOPENED);
        assertThat(talk.heldAt()).as("it came earlier").isEqualTo(world.clock.instant());
        assertThat(mia.conversations().history(TALK))
                .extracting(Revision::what)
                .containsExactly("PLAN", "WRITE", "HOLD", "WRITE", "ACKNOWLEDGE", "REOPEN");
    }

    @Test
    void asked_for_again_after_a_lost_answer_it_is_the_same_talk() { // E33
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        Conversation once = emp.conversations().plan(wish()).orThrow();
        assertThat(once.agenda()).isEqualTo(Agenda.of(item("pager").withBy(Role.EMPLOYEE)));
        assertThat(emp.conversations().plan(wish()).orThrow()).isEqualTo(once);
        assertThat(told()).containsExactly("mia TALK_ASKED_FOR");
        assertThat(codes(mia.conversations().plan(wish()))).containsExactly("IN_ANOTHERS_NAME");
    }

    @Test
    void two_who_say_at_once_that_it_took_place_make_one_talk_after_it() { // E23
        emp.conversations().plan(wish()).orThrow();
        store.beforeNextCommit(() -> {
            emp.conversations().hold(TALK).orThrow();
            emp.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        });
        mia.conversations().hold(TALK).orThrow();
        Conversation next = mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();

        assertThat(emp.agendas()
                        .next(TALK, CHECK_IN, tomorrow().plusSeconds(60))
                        .orThrow())
                .isEqualTo(next);
        assertThat(mia.conversations().mine()).hasSize(2);
        assertThat(mia.conversations().history(TALK)).hasSize(2);
        assertThat(told()).containsExactly("mia TALK_ASKED_FOR", "mia TALK_ASKED_FOR");
    }

    @Test
    void what_waits_for_no_talk_in_particular_comes_onto_the_next_agenda_and_waits_no_more() { // E51
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        mia.agendas().raise(World.EMP, World.MIA, item("office")).orThrow();
        mia.agendas().raise(World.EMP, World.MIA, item("gone")).orThrow();
        mia.agendas().drop(World.EMP, World.MIA, "gone").orThrow();
        world.held(world.talk("talk", Scenario.DAILY_COACHING).build());

        Conversation next = emp.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        assertThat(next.agenda().items())
                .extracting(AgendaItem::id)
                .startsWith("LOOK_BACK", "pager", "office")
                .contains(Question.BIGGEST_BLOCKER.code())
                .doesNotContain("gone");
        assertThat(emp.agendas().waiting(World.EMP, World.MIA)).isEqualTo(Agenda.EMPTY);

        mia.conversations().callOff(next.id()).orThrow();
        Conversation third = mia.agendas().next(next.id(), CHECK_IN, tomorrow()).orThrow();
        assertThat(third.agenda().find("pager").orElseThrow().carried()).isEqualTo(1);
        assertThat(third.agenda().items()).extracting(AgendaItem::id).doesNotHaveDuplicates();
    }

    @Test
    void nobody_but_the_two_knows_what_waits_not_even_the_next_manager() { // E37 E38
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        world.people.add(World.ACME, Person.builder("emp").manager("eve").build());
        for (String other : List.of("eve", "peer", "hana", "otto")) {
            Session session = world.as(other).because("case 12");
            assertThat(session.agendas().waiting(World.EMP, World.MIA)).isEqualTo(Agenda.EMPTY);
            assertThat(codes(session.agendas().raise(World.EMP, World.MIA, item("x"))))
                    .containsExactly("NOT_ALLOWED");
            assertThat(codes(session.agendas().drop(World.EMP, World.MIA, "pager")))
                    .containsExactly("NOT_FOUND");
        }
        assertThat(world.as("eve").agendas().waiting(World.EMP, PersonId.of("eve")))
                .isEqualTo(Agenda.EMPTY);
    }

    @Test
    void a_talk_of_others_is_neither_changed_nor_followed_nor_told_apart_from_none() {
        emp.conversations().plan(wish()).orThrow();
        for (String other : List.of("peer", "otto", "hana")) {
            Session session = world.as(other);
            assertThat(codes(session.conversations().hold(TALK))).containsExactly("NOT_FOUND");
            assertThat(codes(session.conversations().change(TALK, talk -> talk)))
                    .containsExactly("NOT_FOUND");
            assertThat(codes(session.agendas().next(TALK, CHECK_IN, tomorrow())))
                    .containsExactly("NOT_FOUND");
        }
        assertThat(codes(world.as("eve").conversations().hold(TALK)))
                .as("who sees it from above")
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void a_new_manager_is_not_asked_to_acknowledge_what_was_before_their_time() { // E36 E38
        emp.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING)
                        .author(World.EMP)
                        .build())
                .orThrow();
        world.clock.advance(Duration.ofDays(1));
        world.people.change(World.ACME, Person.builder("emp").manager("peer").build(), world.clock.instant());
        assertThat(told()).containsExactly("mia CONVERSATION_TO_ACKNOWLEDGE");
        assertThat(codes(world.as("peer").conversations().acknowledge(TALK))).containsExactly("NOT_FOUND");
        assertThat(mia.conversations().acknowledge(TALK).orThrow().manager()).isEqualTo(World.MIA);
    }

    @Test
    void who_has_nobody_above_talks_like_anybody_else() { // E39
        PersonId eve = PersonId.of("eve");
        Conversation talk = wish().withEmployee(World.MIA).withManager(eve).withAuthor(World.MIA);
        world.as("mia").conversations().plan(talk).orThrow();
        world.as("eve").conversations().hold(TALK).orThrow();
        Conversation next =
                world.as("eve").agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        assertThat(next.initiatedBy()).isEqualTo(Role.MANAGER);
        assertThat(world.as("eve").conversations().mine()).hasSize(2);
    }

    @Test
    void written_on_behalf_of_somebody_both_are_kept_and_neither_acknowledges() { // E40 E41
        world.people.add(
                World.ACME, Person.builder("mia").unit("acme").delegate("emp").build());
        Session standIn = emp.onBehalfOf(World.MIA);
        Conversation written = standIn.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
        assertThat(written.author()).isEqualTo(World.MIA);
        assertThat(written.scribe()).contains(World.EMP);
        assertThat(standIn.conversations()
                        .record(written.withScribe(Optional.empty()))
                        .orThrow())
                .isEqualTo(written);
        assertThat(codes(emp.conversations().acknowledge(TALK))).containsExactly("BOTH_SIDES", "OWN_WRITING");
        assertThat(codes(mia.conversations().acknowledge(TALK))).containsExactly("OWN_WRITING");
    }

    @Test
    void a_planned_talk_is_no_evidence_of_a_talk() {
        world.openCycle();
        mia.conversations()
                .plan(world.talk("talk", Scenario.GOAL_SETTING)
                        .topics(List.of())
                        .heldAt(tomorrow())
                        .build())
                .orThrow();
        assertThat(missing()).contains("GOAL_TALK_HELD");
        mia.conversations().hold(TALK).orThrow();
        assertThat(missing()).doesNotContain("GOAL_TALK_HELD");
    }

    private List<String> missing() {
        return mia.cycles().gate(world.cycle().id()).orElseThrow().results().stream()
                .filter(result -> !result.satisfied())
                .map(result -> result.criterion().code())
                .toList();
    }

    @Test
    void what_stands_against_it_ends_with_the_talk_in_both_languages() {
        emp.conversations().plan(wish()).orThrow();
        assertThat(mia.conversations().acknowledge(TALK).why()).allSatisfy(why -> {
            assertThat(why.in(Locale.CHINESE)).endsWith("talk");
            assertThat(why.in(Locale.ENGLISH)).endsWith("talk");
        });
    }

    @Test
    void how_two_people_talk_is_read_from_what_the_reader_may_see() {
        world.held(world.talk("open", Scenario.DAILY_COACHING).build());
        world.held(
                world.talk("closed", Scenario.DAILY_COACHING).confidential(true).build());
        emp.feedback()
                .give(World.feedback("f", "emp", "mia", world.clock.instant()))
                .orThrow();
        mia.feedback().acknowledge(FeedbackId.of("f")).orThrow();
        Relationship own = emp.conversations().relationship(World.EMP, World.MIA, World.Q1);
        assertThat(own.talks()).hasSize(2);
        assertThat(own.touchpoints()).hasSize(3);
        assertThat(own.until()).as("the day after today").isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(own.qualities().reading(ConversationQuality.CONTINUOUS).signsAgainst())
                .as("what is still to come is no silence")
                .isEmpty();
        Relationship fromAbove = world.as("eve").conversations().relationship(World.EMP, World.MIA, World.Q1);
        assertThat(fromAbove.talks()).extracting(talk -> talk.id().value()).containsExactly("open");
        assertThat(fromAbove.touchpoints()).hasSize(1);
        assertThat(world.as("otto")
                        .conversations()
                        .relationship(World.EMP, World.MIA, World.Q1)
                        .talks())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emp.conversations().relationship(World.EMP, World.MIA, Period.named("ever")))
                .withMessageContaining("ever");
    }

    @Test
    void an_erased_person_is_gone_from_what_waits_and_from_every_part_of_others_talks() { // E42
        emp.agendas().raise(World.EMP, World.MIA, item("pager")).orThrow();
        PersonId peer = PersonId.of("peer");
        PersonId eve = PersonId.of("eve");
        world.as("eve")
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING)
                        .employee(World.MIA)
                        .manager(eve)
                        .author(eve)
                        .addOthers(peer, World.EMP)
                        .addGuests(new Guest(peer, Role.HR), new Guest(World.EMP, Role.PEER))
                        .addSharedNotes(new SharedNote(World.EMP, "noted"))
                        .addActions(Action.builder()
                                .id("a")
                                .what("call")
                                .owner(World.EMP)
                                .due(LocalDate.of(2026, 2, 1))
                                .build())
                        .build())
                .orThrow();
        world.as("hana").because("request").erase(World.EMP).orThrow();

        assertThat(mia.agendas().waiting(World.EMP, World.MIA)).isEqualTo(Agenda.EMPTY);
        Conversation left = mia.conversations().find(TALK).orElseThrow();
        assertThat(left.others()).containsExactly(peer, PersonId.ERASED);
        assertThat(left.guests()).extracting(Guest::person).containsExactly(peer, PersonId.ERASED);
        assertThat(left.sharedNotes()).extracting(SharedNote::by).containsExactly(PersonId.ERASED);
        assertThat(left.actions()).extracting(Action::owner).containsExactly(Optional.empty());
    }

    @Test
    void who_was_there_and_whom_a_confidence_reaches_is_not_widened() { // E46
        mia.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
        assertThat(codes(mia.conversations().change(TALK, talk -> talk.withOthers(PersonId.of("eve")))))
                .containsExactly("NOT_TO_BE_CHANGED");
        ConversationId secret = ConversationId.of("secret");
        emp.conversations().plan(wish().withId(secret).withConfidential(true)).orThrow();
        assertThat(codes(emp.conversations().change(secret, talk -> talk.withOthers(PersonId.of("eve")))))
                .containsExactly("NOT_TO_BE_CHANGED");
    }

    @Test
    void leave_to_change_what_is_signed_is_the_other_sides_alone() { // E49
        mia.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING)
                        .addOthers(PersonId.of("eve"))
                        .build())
                .orThrow();
        emp.conversations().acknowledge(TALK).orThrow();
        mia.conversations().reopen(TALK).orThrow();
        for (String person : List.of("mia", "eve")) {
            assertThat(codes(world.as(person).conversations().change(TALK, talk -> talk.withAgreements("another"))))
                    .as(person)
                    .containsExactly("LOCKED");
        }
    }

    @Test
    void after_a_talk_that_was_called_off_another_follows() { // E51
        emp.conversations().plan(wish()).orThrow();
        mia.conversations().hold(TALK).orThrow();
        Conversation off = mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        mia.conversations().callOff(off.id()).orThrow();
        Conversation again = mia.agendas().next(TALK, CHECK_IN, tomorrow()).orThrow();
        assertThat(again.id()).isNotEqualTo(off.id());
        assertThat(again.calledOff()).isFalse();
    }

    @Test
    void an_action_given_up_is_not_carried_on() { // E31 E51
        Action open = Action.builder()
                .id("a")
                .what("ask")
                .owner(World.EMP)
                .due(LocalDate.of(2026, 2, 1))
                .build();
        Conversation talk = world.talk("talk", Scenario.DAILY_COACHING).build();
        assertThat(talk.withActions(open).openActions()).containsExactly(open);
        assertThat(talk.withActions(open.withDroppedOn(LocalDate.of(2026, 1, 9)))
                        .openActions())
                .isEmpty();
    }
}
