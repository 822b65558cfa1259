package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what when managers change, people go on leave, leave, come back or have two managers. */
class AccessOverTimeTest {
    private static final ConversationId JANUARY = ConversationId.of("january");
    private static final PersonId NOA = PersonId.of("noa");
    private static final CycleId CYCLE = Cycle.idOf(World.EMP, World.Q1);

    private final World world = new World();

    AccessOverTimeTest() {
        world.people.add(World.ACME, led("noa", "kim").build());
        world.people.add(World.ACME, led("kim").build());
        world.openCycle();
        record("january");
        world.as("emp").plans().agree(plan("own").withAuthor(World.EMP)).orThrow();
        world.as("mia").plans().agree(plan("shared").withCycle(CYCLE)).orThrow();
        world.as("emp").plans().acknowledge(PlanId.of("shared")).orThrow();
        world.at("2026-02-01");
    }

    private static Person.Builder led(String id, String... managers) {
        Person.Builder person = Person.builder(id).unit("acme").zone(World.SHANGHAI);
        List.of(managers).forEach(person::manager);
        return person;
    }

    private Conversation record(String id) {
        return world.as("mia")
                .conversations()
                .record(world.talk(id, Scenario.DAILY_COACHING).build())
                .orThrow();
    }

    private static ImprovementPlan plan(String id) {
        return World.plan(LocalDate.of(2026, 4, 1)).withId(PlanId.of(id)).withCycle(Optional.empty());
    }

    private void emp(Person.Builder person) {
        world.clock.advance(Duration.ofHours(1));
        world.people.change(World.ACME, person.build(), world.clock.instant());
    }

    private void changeOfManager() {
        emp(led("emp", "noa"));
        world.clock.advance(Duration.ofDays(1));
    }

    @Test
    void the_past_manager_keeps_what_happened_in_their_time() { // E36 E37
        Conversation guest = world.as("peer")
                .conversations()
                .record(world.talk("with-peer", Scenario.DAILY_COACHING)
                        .manager(PersonId.of("peer"))
                        .author(PersonId.of("peer"))
                        .build())
                .orThrow();
        changeOfManager();
        Conversation later = world.as("noa")
                .conversations()
                .record(world.talk("later", Scenario.DAILY_COACHING)
                        .manager(NOA)
                        .author(NOA)
                        .build())
                .orThrow();
        for (String past : List.of("mia", "eve")) {
            assertThat(world.as(past).conversations().find(guest.id())).isPresent();
            assertThat(world.as(past).conversations().find(later.id())).isEmpty();
            assertThat(world.as(past).conversations().inCycle(CYCLE))
                    .extracting(Conversation::id)
                    .containsExactlyInAnyOrder(JANUARY, guest.id());
        }
        assertThat(world.as("mia").conversations().find(JANUARY).orElseThrow().author())
                .isEqualTo(World.MIA);
    }

    @Test
    void the_new_manager_sees_goals_and_plans_and_of_former_talks_what_was_released() { // E37
        changeOfManager();
        for (String present : List.of("noa", "kim")) {
            Session session = world.as(present);
            assertThat(session.plans().find(PlanId.of("own"))).isPresent();
            assertThat(session.cycles().find(CYCLE)).isPresent();
            assertThat(session.goals().cascade().goals()).isNotEmpty();
            assertThat(session.conversations().find(JANUARY)).isEmpty();
            assertThat(session.because("curious").conversations().inCycle(CYCLE))
                    .isEmpty();
        }
        world.as("emp").conversations().release(JANUARY).orThrow();
        assertThat(world.as("noa").conversations().find(JANUARY)).isPresent();
        assertThat(world.as("kim").conversations().inCycle(CYCLE)).hasSize(1);
        assertThat(world.as("peer").conversations().find(JANUARY)).isEmpty();
        assertThat(world.as("noa").conversations().history(JANUARY))
                .as("what it was before it was released")
                .extracting(Revision::what)
                .containsExactly("RELEASE");
    }

    @Test
    void only_the_employee_releases_and_nothing_that_is_confidential() {
        assertThat(world.as("mia").conversations().release(JANUARY).why())
                .extracting(Why::code)
                .containsExactly("NOT_THE_EMPLOYEE");
        Conversation closed = world.as("mia")
                .conversations()
                .record(world.talk("closed", Scenario.DAILY_COACHING)
                        .confidential(true)
                        .build())
                .orThrow();
        assertThat(world.as("emp").conversations().release(closed.id()).why())
                .extracting(Why::code)
                .containsExactly("CONFIDENTIAL_STAYS");
        assertThat(world.as("mia")
                        .conversations()
                        .record(closed.withId(ConversationId.of("x")).withReleased(true))
                        .why())
                .extracting(Why::code)
                .containsExactly("RELEASED_IN_ADVANCE");
    }

    @Test
    void a_new_manager_takes_over_the_cycle_and_its_plan_and_moves_them() { // E36 E38
        changeOfManager();
        assertThat(world.as("noa").cycles().advance(CYCLE, Phase.DO).why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
        Cycle taken = world.as("noa").cycles().handOver(CYCLE, NOA).orThrow();

        assertThat(taken.manager()).isEqualTo(NOA);
        assertThat(taken.formerManagers()).containsExactly(World.MIA);
        assertThat(taken.heldSince()).isEqualTo(world.clock.instant());
        ImprovementPlan plan =
                world.as("noa").plans().done(PlanId.of("shared"), "a").orThrow();
        assertThat(plan.manager()).isEqualTo(NOA);
        assertThat(plan.author()).as("the true author stays").isEqualTo(World.MIA);
        assertThat(plan.agreedByBoth())
                .as("nothing from before is to be acknowledged anew")
                .isTrue();
        assertThat(world.as("noa").cycles().advance(CYCLE, Phase.DO).why())
                .extracting(Why::code)
                .isNotEmpty()
                .doesNotContain("NOT_ALLOWED", "NOT_FOUND");
        assertThat(world.as("noa").cycles().handOver(CYCLE, NOA).orThrow()).isEqualTo(taken);
    }

    @Test
    void who_handed_over_sees_what_was_and_changes_nothing_any_more() { // E37
        changeOfManager();
        world.as("noa").cycles().handOver(CYCLE, NOA).orThrow();
        world.as("noa").plans().done(PlanId.of("shared"), "a").orThrow();

        assertThat(world.as("mia").cycles().find(CYCLE)).isEmpty();
        assertThat(world.as("mia").cycles().history(CYCLE))
                .extracting(Revision::what)
                .containsExactly("OPEN");
        assertThat(world.as("mia").cycles().asOf(CYCLE, Instant.parse("2026-01-20T00:00:00Z")))
                .isPresent();
        assertThat(world.as("mia").plans().find(PlanId.of("shared"))).isEmpty();
        assertThat(world.as("mia").plans().history(PlanId.of("shared")))
                .extracting(Revision::what)
                .containsExactly("AGREE", "ACKNOWLEDGE");
        assertThat(world.as("mia").cycles().advance(CYCLE, Phase.DO).why())
                .extracting(Why::code)
                .containsExactly("NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "noa, noa, true, ''",
        "hana, noa, true, ''",
        "kim, noa, false, NOT_ALLOWED",
        "mia, noa, true, ''",
        "emp, noa, false, NOT_ALLOWED",
        "peer, noa, false, NOT_FOUND",
        "noa, kim, false, NOT_THE_LEADER",
        "noa, otto, false, NOT_THE_LEADER"
    })
    void a_cycle_goes_to_who_leads_the_employee_by_them_or_by_hr(String by, String to, boolean goes, String code) {
        changeOfManager();
        var outcome = world.as(by).because("new manager").cycles().handOver(CYCLE, PersonId.of(to));
        assertThat(outcome.isAccepted()).isEqualTo(goes);
        if (!goes) {
            assertThat(outcome.why()).extracting(Why::code).contains(code);
        }
    }

    @Test
    void of_two_managers_none_puts_it_into_the_hands_of_the_other() {
        emp(led("emp", "noa", "kim"));
        assertThat(world.as("noa").cycles().handOver(CYCLE, PersonId.of("kim")).why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
        assertThat(world.as("noa")
                        .plans()
                        .handOver(PlanId.of("own"), PersonId.of("kim"))
                        .why())
                .extracting(Why::code)
                .containsExactly("NOT_ALLOWED");
        assertThat(world.as("mia").cycles().handOver(CYCLE, PersonId.of("kim")).isAccepted())
                .as("who holds it may")
                .isTrue();
    }

    @Test
    void the_gate_tells_who_takes_over_of_no_confidential_talk_that_was_before() { // E37 E46
        Conversation inConfidence =
                world.goalTalk("in-confidence").confidential(true).build();
        world.held(inConfidence);
        assertThat(blocking("mia")).doesNotContain("GOAL_TALK_HELD");
        changeOfManager();
        world.as("noa").cycles().handOver(CYCLE, NOA).orThrow();
        assertThat(blocking("noa")).contains("GOAL_TALK_HELD", "COMMITMENT_OF_BOTH");
        assertThat(blocking("emp")).as("the same to both").isEqualTo(blocking("noa"));
        assertThat(world.as("noa").cycles().advance(CYCLE, Phase.DO).why())
                .extracting(Why::code)
                .contains("GOAL_TALK_HELD");
    }

    @Test
    void that_the_former_manager_has_talked_counts_at_the_gate_without_what_was_said() { // E37 E38
        world.planTalk();
        changeOfManager();
        world.as("noa").cycles().handOver(CYCLE, NOA).orThrow();
        assertThat(blocking("noa")).isEmpty();
        assertThat(world.as("noa").conversations().inCycle(CYCLE)).isEmpty();
    }

    @Test
    void feedback_of_the_former_manager_does_not_count_for_the_present_one() { // E37
        world.planTalk();
        world.as("mia").cycles().advance(CYCLE, Phase.DO).orThrow();
        world.at("2026-02-20");
        world.as("mia")
                .feedback()
                .give(World.feedback("f", "mia", "emp", world.clock.instant()))
                .orThrow();
        world.as("emp").feedback().acknowledge(FeedbackId.of("f")).orThrow();
        world.at("2026-03-10");
        assertThat(blocking("mia")).doesNotContain("KEPT_TALKING");
        changeOfManager();
        world.as("noa").cycles().handOver(CYCLE, NOA).orThrow();
        assertThat(blocking("noa")).contains("KEPT_TALKING");
        assertThat(blocking("emp")).isEqualTo(blocking("noa"));
    }

    private List<String> blocking(String person) {
        return world.as(person).cycles().gate(CYCLE).orElseThrow().blocking().stream()
                .map(Why::code)
                .toList();
    }

    @Test
    void a_plan_without_a_cycle_is_handed_over_by_itself() {
        changeOfManager();
        assertThat(world.as("noa").plans().done(PlanId.of("own"), "a").isAccepted())
                .isFalse();
        world.as("noa").plans().handOver(PlanId.of("own"), NOA).orThrow();
        assertThat(world.as("noa").plans().done(PlanId.of("own"), "a").isAccepted())
                .isTrue();
    }

    @Test
    void who_takes_over_is_told_with_the_employee_and_nobody_who_may_not_know() {
        changeOfManager();
        world.as("hana").because("new manager").cycles().handOver(CYCLE, NOA).orThrow();
        world.perf.runDue();
        assertThat(world.notifier.delivered().stream()
                        .filter(told -> told.kind().equals("CYCLE_HANDED_OVER"))
                        .map(Notification::recipient))
                .containsExactlyInAnyOrder("emp", "noa");
    }

    @Test
    void nobody_is_told_of_what_is_not_for_them_by_then() { // E46
        changeOfManager();
        world.as("noa").plans().handOver(PlanId.of("own"), NOA).orThrow();
        world.perf.runDue();
        assertThat(world.notifier.delivered())
                .filteredOn(told -> told.subject().equals("own"))
                .extracting(Notification::recipient)
                .containsExactly("emp");
    }

    @Test
    void who_has_left_sees_nothing_and_is_told_nothing_and_their_records_stay() {
        world.people.leave(World.ACME, "mia", world.clock.instant());
        assertThat(world.as("mia").conversations().mine()).isEmpty();
        assertThat(world.as("mia").goals().cascade().goals()).isEmpty();
        assertThat(world.as("eve").conversations().find(JANUARY)).isPresent();
        assertThat(world.as("emp").conversations().find(JANUARY).orElseThrow().manager())
                .isEqualTo(World.MIA);
        world.perf.runDue();
        assertThat(world.notifier.delivered())
                .noneMatch(told -> told.recipient().equals("mia"));
    }

    @Test
    void who_is_nearest_above_takes_over_while_the_place_is_empty() { // E39
        world.people.leave(World.ACME, "mia", world.clock.instant());
        assertThat(world.as("hana")
                        .because("mia has left")
                        .cycles()
                        .handOver(CYCLE, PersonId.of("eve"))
                        .orThrow()
                        .manager())
                .isEqualTo(PersonId.of("eve"));
    }

    @Test
    void who_left_is_still_looked_after_and_who_comes_back_finds_their_own() {
        Instant left = world.clock.instant();
        world.people.leave(World.ACME, "emp", left);
        assertThat(world.as("emp").conversations().find(JANUARY)).isEmpty();
        assertThat(world.as("hana").because("certificate").conversations().find(JANUARY))
                .isPresent();
        world.at("2026-08-01");
        emp(led("emp", "noa"));
        assertThat(world.as("emp").conversations().mine()).hasSize(1);
        assertThat(world.as("noa").conversations().find(JANUARY)).isEmpty();
    }

    @Test
    void leave_takes_no_right_away() {
        emp(led("emp", "mia").employment(Employment.ON_LEAVE));
        assertThat(world.as("emp").conversations().acknowledge(JANUARY).isAccepted())
                .isTrue();
        assertThat(world.as("mia").plans().find(PlanId.of("own"))).isPresent();
    }

    @Test
    void on_secondment_both_managers_see_what_happens_in_their_time() {
        emp(led("emp", "mia", "noa"));
        world.clock.advance(Duration.ofDays(1));
        record("february");
        emp(led("emp", "mia"));
        world.clock.advance(Duration.ofDays(1));
        record("march");
        assertThat(world.as("noa").conversations().inCycle(CYCLE))
                .extracting(Conversation::id)
                .containsExactly(ConversationId.of("february"));
        assertThat(world.as("mia").conversations().inCycle(CYCLE)).hasSize(3);
    }

    @Test
    void a_loop_of_managers_is_harmless() { // E39
        emp(led("emp", "mia"));
        world.people.change(World.ACME, led("mia", "emp").build(), world.clock.instant());
        assertThat(world.as("mia").plans().find(PlanId.of("own"))).isPresent();
        assertThat(world.as("peer").plans().find(PlanId.of("own"))).isEmpty();
    }
}
