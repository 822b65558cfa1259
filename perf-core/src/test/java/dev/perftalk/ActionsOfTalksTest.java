package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.plan.Action;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people take on in a talk is asked of them until it is done, in one place: E51. */
class ActionsOfTalksTest {
    private static final ConversationId TALK = ConversationId.of("talk");
    private static final LocalDate DUE = LocalDate.of(2026, 1, 12);
    private static final AgendaTemplate CHECK_IN = AgendaTemplate.standard("DO", Scenario.DAILY_COACHING);

    private final World world = new World();
    private final Session emp = world.as("emp");
    private final Session mia = world.as("mia");

    @BeforeEach
    void eachHasTakenOnSomething() {
        mia.conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING)
                        .addActions(action("hers", World.EMP), action("his", World.MIA))
                        .build())
                .orThrow();
        emp.conversations().acknowledge(TALK).orThrow();
    }

    private static Action action(String id, PersonId owner) {
        return Action.builder().id(id).what("write").owner(owner).due(DUE).build();
    }

    private List<String> asked(Session session) {
        return session.inbox().stream()
                .filter(item -> item.obligation().kind().equals("ACT_ON_TALK"))
                .map(item -> item.obligation().subject() + "/"
                        + item.obligation().part().orElseThrow() + (item.overdue() ? "!" : ""))
                .toList();
    }

    private Conversation next() {
        return mia.agendas()
                .next(TALK, CHECK_IN, world.clock.instant().plus(Duration.ofDays(1)))
                .orThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(why -> why.code()).toList();
    }

    @Test
    void what_somebody_took_on_is_in_their_inbox_until_it_is_done() { // E23, E33
        assertThat(asked(emp)).containsExactly("talk/hers");
        assertThat(asked(mia)).containsExactly("talk/his");
        assertThat(asked(world.as("eve"))).as("who leads the manager").isEmpty();
        world.at("2026-01-13");
        assertThat(asked(emp)).containsExactly("talk/hers!");

        Conversation once = emp.conversations().done(TALK, "hers").orThrow();
        world.at("2026-01-14");
        assertThat(emp.conversations().done(TALK, "hers").orThrow())
                .as("said again")
                .isEqualTo(once);
        assertThat(once.action("hers").orElseThrow().doneOn()).contains(LocalDate.of(2026, 1, 13));
        assertThat(asked(emp)).isEmpty();
        assertThat(asked(mia)).containsExactly("talk/his!");
    }

    @Test
    void it_says_what_to_do_and_what_to_call() {
        assertThat(emp.inbox().get(0)).satisfies(item -> {
            assertThat(item.call()).isEqualTo("conversations.done");
            assertThat(item.day()).isEqualTo(DUE);
            assertThat(item.why().text().en())
                    .isEqualTo("You took on action hers in a talk; it is to be done by 2026-01-12: talk");
            assertThat(item.why().text().zh()).contains("hers", "2026-01-12").endsWith("talk");
        });
    }

    @Test
    void to_have_done_it_rewrites_nothing_and_asks_nobody_to_sign_again() {
        Conversation done = emp.conversations().done(TALK, "hers").orThrow();

        assertThat(done.acknowledgedBy()).containsExactly(World.EMP);
        assertThat(done.author()).isEqualTo(World.MIA);
        assertThat(mia.inbox())
                .extracting(item -> item.obligation().kind())
                .doesNotContain("ACKNOWLEDGE_TALK", "HOLD_TALK");
        assertThat(mia.conversations().history(TALK))
                .extracting(Revision::what)
                .containsExactly("RECORD", "ACKNOWLEDGE", "DONE");
    }

    @Test
    void an_action_that_is_done_does_not_go_on_to_the_next_talk_and_an_open_one_does_once() {
        emp.conversations().done(TALK, "hers").orThrow();

        assertThat(next().actions()).extracting(Action::id).containsExactly("his");
        assertThat(asked(mia))
                .as("planned, so it is asked for where it was agreed")
                .containsExactly("talk/his");
    }

    @Test
    void an_action_that_goes_on_is_asked_for_in_the_talk_that_took_it_on_alone() {
        Conversation next = next();
        world.at("2026-01-09");
        mia.conversations().hold(next.id()).orThrow();

        assertThat(asked(emp)).containsExactly(next.id() + "/hers");
        emp.conversations().done(TALK, "hers").orThrow();
        assertThat(asked(emp)).as("done by its first name").isEmpty();
        mia.conversations().done(next.id(), "his").orThrow();
        assertThat(asked(mia)).as("done by its last").isEmpty();
    }

    @Test
    void a_talk_that_is_called_off_takes_on_nothing() {
        Conversation next = next();
        mia.conversations().callOff(next.id()).orThrow();

        assertThat(asked(emp)).containsExactly("talk/hers");
    }

    @Test
    void whoever_of_the_two_knows_may_say_so_and_the_owner_too_but_nobody_else() {
        assertThat(mia.conversations().done(TALK, "hers").isAccepted()).isTrue();
        mia.conversations()
                .record(world.talk("three", Scenario.DAILY_COACHING)
                        .addOthers(PersonId.of("peer"), PersonId.of("otto"))
                        .addActions(action("ours", PersonId.of("peer")))
                        .build())
                .orThrow();
        ConversationId three = ConversationId.of("three");

        assertThat(asked(world.as("peer"))).containsExactly("three/ours");
        assertThat(codes(world.as("otto").conversations().done(three, "ours"))).containsExactly("NOT_THE_OWNER");
        assertThat(world.as("peer").conversations().done(three, "ours").isAccepted())
                .isTrue();
        assertThat(world.as("eve").conversations().done(three, "ours").isAccepted())
                .isFalse();
    }

    @Test
    void what_can_not_be_done_is_refused_with_every_reason() {
        Conversation next = next();
        assertThat(codes(mia.conversations().done(next.id(), "nothing"))).containsExactly("NOT_HELD", "UNKNOWN_ACTION");

        mia.conversations()
                .record(world.talk("later", Scenario.DAILY_COACHING)
                        .addActions(action("given up", World.EMP).withDroppedOn(DUE))
                        .build())
                .orThrow();
        assertThat(codes(emp.conversations().done(ConversationId.of("later"), "given up")))
                .containsExactly("ACTION_DROPPED");
        assertThat(asked(emp)).containsExactly("talk/hers");
    }

    @Test
    void what_was_taken_on_outlives_the_manager_of_that_day() { // E40
        world.leads("noa");

        assertThat(asked(emp)).containsExactly("talk/hers");
        assertThat(asked(mia)).containsExactly("talk/his");
        assertThat(asked(world.as("noa"))).isEmpty();
    }

    @Test
    void a_guest_is_asked_for_what_they_took_on_also_after_the_two_have_talked_without_them() {
        PersonId peer = PersonId.of("peer");
        ConversationId three = ConversationId.of("three");
        mia.conversations()
                .record(world.talk("three", Scenario.DAILY_COACHING)
                        .addOthers(peer)
                        .addActions(action("ours", peer))
                        .build())
                .orThrow();
        Conversation next = mia.agendas()
                .next(three, CHECK_IN, world.clock.instant().plus(Duration.ofDays(1)))
                .orThrow();
        world.at("2026-01-09");
        mia.conversations().hold(next.id()).orThrow();

        assertThat(asked(world.as("peer"))).containsExactly("three/ours");
    }

    @Test
    void a_record_sent_again_after_something_in_it_was_done_is_the_same_record() { // E33
        Conversation sent = world.talk("sent", Scenario.DAILY_COACHING)
                .addActions(action("mine", World.EMP))
                .build();
        mia.conversations().record(sent).orThrow();
        emp.conversations().done(sent.id(), "mine").orThrow();

        assertThat(mia.conversations().record(sent).isAccepted()).isTrue();
    }
}
