package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cadence.InboxItem;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a delegate does not do for the other: otto stands in for emp and for mia (E41). */
class DelegatesTest {
    private static final ConversationId CLOSED = ConversationId.of("closed");

    private final World world = new World();
    private final Session ottoForEmp = world.as("otto").onBehalfOf(World.EMP);
    private final Session ottoForMia = world.as("otto").onBehalfOf(World.MIA);

    DelegatesTest() {
        world.people.add(World.ACME, person("emp", "mia").build());
        world.people.add(World.ACME, person("mia", "eve").build());
        world.as("mia").conversations().record(talk("closed", true)).orThrow();
        world.as("mia").conversations().record(talk("open", false)).orThrow();
    }

    private static Person.Builder person(String id, String manager) {
        return Person.builder(id).unit("acme").manager(manager).delegate("otto");
    }

    private Conversation talk(String id, boolean confidential) {
        return world.talk(id, Scenario.DAILY_COACHING)
                .confidential(confidential)
                .build();
    }

    @Test
    void what_was_said_in_confidence_is_for_those_who_were_there_in_person() { // E41 E46
        for (Session otto : new Session[] {ottoForEmp, ottoForMia}) {
            assertThat(otto.conversations().find(CLOSED)).isEmpty();
            assertThat(otto.conversations().mine())
                    .extracting(Conversation::id)
                    .containsExactly(ConversationId.of("open"));
            assertThat(otto.conversations().history(CLOSED)).isEmpty();
            assertThat(otto.conversations().acknowledge(CLOSED).why())
                    .extracting(Why::code)
                    .containsExactly("NOT_FOUND");
        }
        assertThat(ottoForMia.conversations().record(talk("dictated", true)).why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
        assertThat(world.as("emp").conversations().find(CLOSED)).isPresent();
    }

    @Test
    void nobody_releases_a_talk_for_the_employee() { // E37 E41
        ConversationId open = ConversationId.of("open");
        assertThat(ottoForEmp.conversations().release(open).why())
                .extracting(Why::code)
                .containsExactly("IN_PERSON");
        assertThat(ottoForMia.conversations().release(open).why())
                .extracting(Why::code)
                .containsExactly("IN_PERSON", "NOT_THE_EMPLOYEE");
        assertThat(world.as("emp").conversations().release(open).orThrow().released())
                .isTrue();
    }

    @Test
    void the_day_of_the_next_talk_tells_a_delegate_of_no_confidence() { // E46
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .zone(World.SHANGHAI)
                        .delegate("otto")
                        .build());
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
        world.at("2026-01-30");
        Session otto = world.as("otto").onBehalfOf(World.MIA);
        List<LocalDate> before = days(otto);
        assertThat(before).isNotEmpty().isEqualTo(days(world.as("mia")));
        world.held(
                world.talk("secret", Scenario.DAILY_COACHING).confidential(true).build());
        assertThat(days(world.as("mia"))).isNotEqualTo(before);
        assertThat(days(otto)).isEqualTo(before);
    }

    private static List<LocalDate> days(Session session) {
        return session.inbox().stream().map(InboxItem::day).toList();
    }
}
