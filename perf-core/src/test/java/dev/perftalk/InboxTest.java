package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cadence.InboxItem;
import dev.perftalk.cadence.ObligationKind;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.Phase;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Carrier;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.Person;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each has to do, through their sessions. */
class InboxTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 20);

    private final World world = new World();

    /** Each as {@code KIND id}, with {@code !} where it is late. */
    private List<String> inbox(String person) {
        return inbox(world.as(person));
    }

    private static List<String> inbox(Session session) {
        return session.inbox().stream()
                .map(item -> item.obligation().kind() + " "
                        + item.obligation().subject()
                        + item.obligation().part().map(part -> "/" + part).orElse("")
                        + (item.overdue() ? "!" : ""))
                .toList();
    }

    private static ImprovementPlan plan(String author) {
        return World.plan(DUE)
                .withCycle(Optional.empty())
                .withAuthor(PersonId.of(author))
                .withGoals(ImprovementGoal.builder()
                        .title("ask earlier")
                        .addActions(action("hers", World.EMP), action("his", World.MIA))
                        .addSupport("a day with the partner")
                        .addCheckpoints(Checkpoint.of(DUE, "the list"))
                        .build());
    }

    private static Action action(String id, PersonId owner) {
        return Action.builder().id(id).what("write").owner(owner).due(DUE).build();
    }

    private void agreedPlan() {
        world.as("mia").plans().agree(plan("mia")).orThrow();
        world.as("emp").plans().acknowledge(PlanId.of("plan")).orThrow();
    }

    private void request(String id, String from) {
        world.as("emp")
                .feedback()
                .request(Feedback.builder()
                        .id(FeedbackId.of(id))
                        .from(PersonId.of(from))
                        .to(World.EMP)
                        .at(world.clock.instant())
                        .request(FeedbackRequest.builder()
                                .at(world.clock.instant())
                                .build())
                        .build())
                .orThrow();
    }

    @Test
    void an_inbox_of_nothing_is_empty() { // E39
        for (String person : new String[] {"eve", "emp", "otto", "nobody"}) {
            assertThat(inbox(person)).as(person).isEmpty();
        }
        assertThat(inbox(world.perf.tenant(World.ACME).asSystem("job"))).isEmpty();
    }

    @Test
    void everything_that_waits_for_somebody_is_in_order_with_its_reason_and_what_to_call() {
        request("asked", "mia");
        world.as("peer")
                .feedback()
                .give(World.feedback("thanks", "peer", "emp", world.clock.instant()))
                .orThrow();
        world.at("2026-01-06");
        world.as("mia")
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
        world.at("2026-01-07");
        world.as("emp").plans().agree(plan("emp")).orThrow();

        assertThat(inbox("emp")).containsExactly("ACKNOWLEDGE_FEEDBACK thanks", "ACKNOWLEDGE_TALK talk");
        assertThat(inbox("mia")).containsExactly("ANSWER asked", "ACKNOWLEDGE_PLAN plan");
        world.at("2026-01-13");
        assertThat(inbox("emp")).containsExactly("ACKNOWLEDGE_FEEDBACK thanks!", "ACKNOWLEDGE_TALK talk");
        InboxItem first = world.as("mia").inbox().get(0);
        assertThat(first.call()).isEqualTo("feedback.give");
        assertThat(first.day()).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(first.why().text().en())
                .isEqualTo("emp would like to have feedback from you; give it by 2026-01-12, or decline: asked");
        assertThat(first.why().text().zh()).contains("2026-01-12").endsWith("asked");
    }

    @Test
    void what_is_done_leaves_the_inbox_and_a_second_time_changes_nothing() { // E23, E33
        agreedPlan();
        world.at("2026-02-10");
        assertThat(inbox("emp")).containsExactly("ACT plan/hers", "CHECK plan");
        assertThat(inbox("mia")).containsExactly("ACT plan/his", "CHECK plan");

        world.at("2026-02-20");
        for (int twice = 0; twice < 2; twice++) {
            world.as("emp").plans().done(PlanId.of("plan"), "hers").orThrow();
            world.as("mia").plans().lookedBack(PlanId.of("plan")).orThrow();
            world.as("emp").plans().lookedBack(PlanId.of("plan")).orThrow();
        }

        assertThat(inbox("emp")).isEmpty();
        assertThat(inbox("mia")).containsExactly("ACT plan/his");
        assertThat(world.as("emp").plans().find(PlanId.of("plan")).orElseThrow().reviews())
                .hasSize(1);
    }

    @Test
    void the_next_talk_asks_both_to_look_back_and_other_talks_do_not() {
        agreedPlan();
        world.at("2026-01-12");
        world.held(world.talk("next", Scenario.DAILY_COACHING).build());

        assertThat(inbox("emp")).containsExactly("LOOK_BACK plan");
        assertThat(inbox("mia")).containsExactly("LOOK_BACK plan");
        world.at("2026-01-13");
        assertThat(inbox("emp")).containsExactly("LOOK_BACK plan!");
        world.as("mia").plans().lookedBack(PlanId.of("plan")).orThrow();
        assertThat(inbox("emp")).isEmpty();
    }

    @Test
    void after_an_outage_all_that_is_late_is_still_there_once() { // E24, E25
        agreedPlan();
        world.at("2026-06-01");

        assertThat(inbox("emp")).containsExactly("ACT plan/hers!", "CHECK plan!");
    }

    @Test
    void a_day_is_over_for_the_owner_and_not_for_whoever_looks() { // E26, E31
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .zone(ZoneId.of("America/Los_Angeles"))
                        .build());
        agreedPlan();
        world.at("2026-02-21");

        assertThat(inbox("emp")).containsExactly("ACT plan/hers!", "CHECK plan!");
        assertThat(inbox("mia")).contains("ACT plan/his");
        assertThat(world.as("emp")
                        .plans()
                        .lookBack(PlanId.of("plan"))
                        .orElseThrow()
                        .overdue())
                .extracting(Action::id)
                .containsExactly("hers");
    }

    @Test
    void the_talk_that_is_due_is_in_the_managers_inbox_as_the_reminder_says() { // E31
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
        world.at("2026-02-04");
        assertThat(inbox("mia")).containsExactly("TALK_DUE emp@2026-Q1");
        assertThat(world.perf.runDue().reminded()).isZero();
        world.at("2026-02-05");
        assertThat(inbox("mia")).containsExactly("TALK_DUE emp@2026-Q1!");
        assertThat(world.perf.runDue().reminded()).isEqualTo(1);
        assertThat(inbox("emp")).isEmpty();
        world.people.add(
                World.ACME,
                Person.builder("emp")
                        .unit("acme")
                        .manager("mia")
                        .zone(World.SHANGHAI)
                        .employment(Employment.ON_LEAVE)
                        .build());
        assertThat(inbox("mia")).as("nobody talks to who is away").isEmpty(); // E32
    }

    @Test
    void who_takes_over_is_asked_for_what_is_due_from_then_on_and_nothing_is_rewritten() { // E36, E38
        agreedPlan();
        world.as("mia")
                .conversations()
                .record(world.talk("hers", Scenario.DAILY_COACHING).build())
                .orThrow();
        ImprovementPlan before = world.as("emp").plans().find(PlanId.of("plan")).orElseThrow();
        world.at("2026-02-15");
        world.leads("noa");

        assertThat(world.as("noa").inbox()).extracting(InboxItem::call).containsOnly("plans.handOver");
        assertThat(inbox("noa")).containsExactly("ACT plan/his", "CHECK plan");
        assertThat(inbox("mia")).isEmpty();
        assertThat(world.as("emp").plans().find(PlanId.of("plan"))).contains(before);

        world.as("noa").plans().handOver(PlanId.of("plan"), PersonId.of("noa")).orThrow();
        assertThat(world.as("noa").inbox())
                .extracting(InboxItem::call)
                .containsExactly("plans.done", "plans.lookedBack");
    }

    @Test
    void a_planned_talk_waits_for_both_until_either_says_that_it_took_place() { // E23
        Conversation wish =
                world.talk("talk", Scenario.DAILY_COACHING).topics(List.of()).build();
        world.as("mia")
                .conversations()
                .plan(wish.withHeldAt(world.clock.instant().plusSeconds(86_400)))
                .orThrow();
        assertThat(inbox("emp")).containsExactly("HOLD_TALK talk");
        assertThat(inbox("mia")).containsExactly("HOLD_TALK talk");
        world.clock.advance(Duration.ofDays(1));
        world.as("emp").conversations().hold(ConversationId.of("talk")).orThrow();
        assertThat(inbox("emp")).isEmpty();
        assertThat(inbox("mia")).isEmpty();
    }

    @Test
    void nobody_is_asked_for_what_fell_due_before_their_time() { // E38
        agreedPlan();
        world.as("emp")
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING)
                        .author(World.EMP)
                        .build())
                .orThrow();
        world.at("2026-03-15");
        world.leads("noa");

        assertThat(inbox("noa")).isEmpty();
        assertThat(inbox("mia"))
                .as("what she alone can acknowledge stays hers")
                .containsExactly("ACKNOWLEDGE_TALK talk!");
        assertThat(inbox("emp")).containsExactly("ACT plan/hers!", "CHECK plan!");
    }

    @Test
    void a_plan_with_somebody_who_leads_nobody_stays_theirs() { // E39
        ImprovementPlan mentored = plan("emp").withManager(PersonId.of("otto"));
        world.as("emp").plans().agree(mentored).orThrow();
        world.as("otto").plans().acknowledge(PlanId.of("plan")).orThrow();
        world.at("2026-02-10");

        assertThat(inbox("otto")).containsExactly("ACT plan/his", "CHECK plan").isNotEqualTo(inbox("mia"));
        assertThat(inbox("mia")).isEmpty();
    }

    @Test
    void the_plan_of_who_has_no_manager_in_the_directory_frightens_nobody() { // E39
        world.as("eve")
                .plans()
                .agree(plan("eve").withEmployee(PersonId.of("eve")).withManager(PersonId.of("ghost")))
                .orThrow();

        assertThat(inbox("eve")).isEmpty();
        assertThat(inbox("ghost")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = CycleStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void a_talk_of_a_cycle_that_is_over_waits_for_nobody(CycleStatus status) { // E30
        Cycle cycle = world.openCycle();
        new Carrier(world.store, world.clock)
                .carry(Caller.person(TenantId.of(World.ACME), World.MIA), Deed.ADVANCE, unit -> {
                    unit.put(Records.CYCLE.type(), cycle.withStatus(status));
                    return Outcome.accepted(true);
                })
                .orThrow();
        world.as("mia")
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();

        assertThat(inbox("emp")).isEmpty();
    }

    @Test
    void what_has_long_lapsed_is_asked_of_nobody() {
        Conversation old = world.talk("talk", Scenario.DAILY_COACHING).build();
        world.as("mia").conversations().record(old).orThrow();
        world.at("2027-01-04");
        assertThat(inbox("emp")).containsExactly("ACKNOWLEDGE_TALK talk!");
        world.at("2027-01-07");
        assertThat(inbox("emp")).isEmpty();
    }

    @Test
    void a_delegate_sees_what_the_other_must_do_and_a_stranger_nothing() { // E41
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .delegate("peer")
                        .build());
        request("asked", "mia");

        assertThat(inbox(world.as("peer").onBehalfOf(World.MIA))).containsExactly("ANSWER asked");
        assertThat(inbox(world.as("otto").onBehalfOf(World.MIA))).isEmpty();
        assertThat(inbox("peer")).isEmpty();
        world.as("peer")
                .onBehalfOf(World.MIA)
                .feedback()
                .give(World.feedback("asked", "mia", "emp", world.clock.instant()))
                .orThrow();
        assertThat(world.as("emp").feedback().history(FeedbackId.of("asked")))
                .last()
                .satisfies(given -> {
                    assertThat(given.by()).isEqualTo(PersonId.of("peer"));
                    assertThat(given.onBehalfOf()).contains(World.MIA);
                });
    }

    @ParameterizedTest
    @EnumSource(ObligationKind.class)
    void what_to_call_is_there_to_be_called(ObligationKind kind) throws ReflectiveOperationException {
        String[] call = kind.call().split("\\.");
        Class<?> desk = Session.class.getMethod(call[0]).getReturnType();

        assertThat(Arrays.stream(desk.getMethods()).map(Method::getName)).contains(call[1]);
    }
}
