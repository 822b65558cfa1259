package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Whoever has written something can't agree to it, in whosever name (E40, E41). Each of the two has named the other a
 * delegate here, and otto is a delegate of both.
 */
class BothSidesTest {
    private static final PersonId EMP = World.EMP;
    private static final PersonId MIA = World.MIA;
    private static final GoalId OWN = GoalId.of("own");
    private static final PlanTalk SAID = PlanTalk.builder()
            .aims("aims")
            .fit("fit")
            .challenge("challenge")
            .addResources("time")
            .addRisks("none")
            .build();

    private final World world = new World();

    BothSidesTest() {
        world.people.add(World.ACME, person("emp", "mia").delegate("mia").build());
        world.people.add(World.ACME, person("mia", "eve").delegate("emp").build());
    }

    private static Person.Builder person(String id, String manager) {
        return Person.builder(id)
                .unit("acme")
                .manager(manager)
                .zone(World.SHANGHAI)
                .delegate("otto");
    }

    private Session as(String actor, PersonId name) {
        Session session = world.as(actor);
        return name.value().equals(actor) ? session : session.onBehalfOf(name);
    }

    private Conversation recorded(String actor) {
        return as(actor, MIA)
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
    }

    private void refused(Outcome<?> outcome) {
        assertThat(outcome.why()).extracting(Why::code).contains("BOTH_SIDES").isSubsetOf("BOTH_SIDES", "OWN_WRITING");
    }

    @Test
    void a_manager_does_not_acknowledge_their_own_record_as_the_employees_delegate() { // E40 E41
        refused(as("mia", EMP).conversations().acknowledge(recorded("mia").id()));
        assertThat(as("emp", EMP)
                        .conversations()
                        .acknowledge(ConversationId.of("talk"))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void an_employee_does_not_acknowledge_what_they_wrote_as_the_managers_delegate() { // E40 E41
        refused(as("emp", EMP).conversations().acknowledge(recorded("emp").id()));
    }

    @Test
    void a_delegate_of_both_speaks_for_one_of_them() { // E40 E41
        ConversationId talk = recorded("otto").id();
        refused(as("otto", EMP).conversations().acknowledge(talk));
        refused(as("mia", EMP).conversations().acknowledge(talk));
        assertThat(as("emp", EMP).conversations().acknowledge(talk).isAccepted())
                .isTrue();
    }

    @Test
    void a_delegate_who_wrote_nothing_acknowledges_and_again() { // E33 E41
        ConversationId talk = recorded("mia").id();
        assertThat(as("otto", EMP).conversations().acknowledge(talk).isAccepted())
                .isTrue();
        assertThat(as("otto", EMP).conversations().acknowledge(talk).isAccepted())
                .isTrue();
        assertThat(as("emp", EMP).conversations().acknowledge(talk).isAccepted())
                .isTrue();
    }

    @Test
    void nobody_agrees_to_their_own_plan_for_the_other() { // E40 E41
        as("mia", MIA).plans().agree(World.plan(LocalDate.of(2026, 4, 1))).orThrow();
        PlanId plan = PlanId.of("plan");
        refused(as("mia", EMP).plans().acknowledge(plan));
        assertThat(as("emp", EMP).plans().acknowledge(plan).orThrow().agreedByBoth())
                .isTrue();
    }

    @Test
    void nobody_acknowledges_for_the_receiver_the_feedback_that_they_gave() { // E40 E41
        as("mia", MIA)
                .feedback()
                .give(World.feedback("f", "mia", "emp", world.clock.instant()))
                .orThrow();
        FeedbackId given = FeedbackId.of("f");
        refused(as("mia", EMP).feedback().acknowledge(given));
        assertThat(as("emp", EMP).feedback().acknowledge(given).isAccepted()).isTrue();
    }

    @Test
    void nobody_agrees_on_a_goal_for_both_sides() { // E40 E41
        as("emp", EMP)
                .goals()
                .add(World.goal("own", GoalLevel.INDIVIDUAL, "emp"))
                .orThrow();
        as("mia", MIA).goals().agree(OWN, SAID).orThrow();
        refused(as("mia", EMP).goals().agree(OWN));
        assertThat(as("emp", EMP).goals().agree(OWN).orThrow().isAgreed()).isTrue();
    }

    @Test
    void nobody_accepts_for_the_other_what_they_proposed() { // E40 E41
        var goal = World.goal("own", GoalLevel.INDIVIDUAL, "emp");
        as("emp", EMP).goals().add(goal).orThrow();
        as("mia", MIA).goals().agree(OWN, SAID).orThrow();
        as("emp", EMP).goals().agree(OWN).orThrow();
        as("otto", MIA)
                .goals()
                .propose(OWN, goal.terms().withPriority(2), "more urgent")
                .orThrow();
        refused(as("otto", EMP).goals().accept(OWN, 1));
        refused(as("mia", EMP).goals().accept(OWN, 1));
        assertThat(as("emp", EMP).goals().accept(OWN, 1).isAccepted()).isTrue();
    }

    @Test
    void a_delegate_who_takes_over_from_the_manager_speaks_for_the_same_side() { // E36 E41
        as("otto", MIA)
                .plans()
                .agree(World.plan(LocalDate.of(2026, 4, 1)).withAuthor(MIA))
                .orThrow();
        PlanId plan = PlanId.of("plan");
        as("emp", EMP).plans().acknowledge(plan).orThrow();
        world.people.add(World.ACME, person("emp", "otto").build());
        PersonId otto = PersonId.of("otto");
        as("otto", otto).plans().handOver(plan, otto).orThrow();
        as("emp", EMP)
                .plans()
                .change(plan, World.plan(LocalDate.of(2026, 5, 1)).goals())
                .orThrow();
        assertThat(as("otto", otto).plans().acknowledge(plan).isAccepted()).isTrue();
    }

    @Test
    void what_is_about_one_person_only_is_refused_and_does_not_break() { // E40
        assertThat(as("mia", MIA)
                        .feedback()
                        .give(World.feedback("f", "mia", "mia", world.clock.instant()))
                        .isAccepted())
                .isFalse();
        assertThat(as("mia", MIA)
                        .plans()
                        .agree(World.plan(LocalDate.of(2026, 4, 1))
                                .withEmployee(MIA)
                                .withAuthor(MIA))
                        .isAccepted())
                .isFalse();
    }
}
