package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanReview;
import dev.perftalk.spi.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two look back on their plan: when, in which talk, and how often that counts. */
class LookingBackTest {
    private static final PlanId PLAN = PlanId.of("plan");
    private static final PersonId PEER = PersonId.of("peer");

    private final World world = new World();

    @BeforeEach
    void a_plan_is_agreed() {
        world.as("mia").plans().agree(World.plan(LocalDate.of(2026, 4, 10))).orThrow();
        world.as("emp").plans().acknowledge(PLAN).orThrow();
        world.at("2026-02-02");
    }

    private Outcome<ImprovementPlan> lookedBack(String by, String talk) {
        return world.as(by).plans().lookedBack(PLAN, ConversationId.of(talk));
    }

    private List<PlanReview> reviews() {
        return world.as("emp").plans().find(PLAN).orElseThrow().reviews();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    private void talk(String id) {
        world.held(world.talk(id, Scenario.DAILY_COACHING).build());
    }

    private Conversation planned(String id) {
        return world.as("mia")
                .conversations()
                .plan(world.talk(id, Scenario.DAILY_COACHING).topics(List.of()).build())
                .orThrow();
    }

    private Conversation plannedToLookBack() {
        return world.as("mia")
                .conversations()
                .plan(world.talk("planned", Scenario.DAILY_COACHING)
                        .topics(List.of())
                        .heldAt(world.clock.instant().plus(Duration.ofDays(1)))
                        .lookedBackOn(PLAN)
                        .build())
                .orThrow();
    }

    @Test
    void said_by_both_and_more_than_once_on_a_day_it_is_one_look_back() { // E23, E33
        talk("talk");
        for (String by : new String[] {"mia", "emp", "mia"}) {
            world.as(by).plans().lookedBack(PLAN).orThrow();
            lookedBack(by, "talk").orThrow();
        }
        assertThat(reviews())
                .extracting(PlanReview::conversation)
                .containsExactly(Optional.of(ConversationId.of("talk")));

        world.at("2026-02-03");
        lookedBack("emp", "talk").orThrow();
        assertThat(reviews()).as("the same talk").hasSize(1);
        world.as("emp").plans().lookedBack(PLAN).orThrow();
        assertThat(reviews()).as("another day").hasSize(2);
    }

    @Test
    void it_is_of_the_day_of_the_talk_where_the_employee_is() {
        world.clock.set(
                LocalDate.of(2026, 2, 2).atTime(1, 0).atZone(World.SHANGHAI).toInstant());
        talk("after midnight");
        world.at("2026-02-20");
        lookedBack("mia", "after midnight").orThrow();

        assertThat(reviews()).extracting(PlanReview::on).containsExactly(LocalDate.of(2026, 2, 2));
    }

    @Test
    void a_talk_that_is_not_there_and_one_that_is_not_for_the_caller_are_refused_alike() {
        world.as("mia")
                .conversations()
                .record(world.talk("theirs", Scenario.DAILY_COACHING)
                        .employee(PEER)
                        .build())
                .orThrow();

        Outcome<ImprovementPlan> hidden = lookedBack("emp", "theirs");
        assertThat(codes(hidden)).containsExactly("NOT_FOUND");
        assertThat(hidden.why().get(0).text().en().replace("theirs", "no such"))
                .isEqualTo(lookedBack("emp", "no such").why().get(0).text().en());
        assertThat(reviews()).isEmpty();
    }

    @Test
    void only_a_talk_of_the_two_that_took_place_counts_and_all_that_is_wrong_is_said_at_once() {
        world.as("mia")
                .conversations()
                .record(world.talk("with peer", Scenario.DAILY_COACHING)
                        .employee(PEER)
                        .build())
                .orThrow();
        assertThat(codes(lookedBack("mia", "with peer"))).containsExactly("TALK_OF_OTHERS");

        planned("to come");
        assertThat(codes(lookedBack("emp", "to come"))).containsExactly("TALK_NOT_HELD");
        world.as("emp").conversations().callOff(ConversationId.of("to come")).orThrow();
        assertThat(codes(lookedBack("emp", "to come"))).containsExactly("TALK_NOT_HELD");

        world.as("mia").plans().drop(PLAN).orThrow();
        assertThat(codes(lookedBack("mia", "to come"))).containsExactly("TALK_NOT_HELD", "PLAN_DROPPED");
        assertThat(reviews()).isEmpty();
    }

    @Test
    void a_plan_that_was_given_up_is_neither_looked_back_on_nor_acknowledged() {
        world.as("mia").plans().drop(PLAN).orThrow();
        ImprovementPlan dropped = world.as("emp").plans().find(PLAN).orElseThrow();

        for (Outcome<ImprovementPlan> outcome : List.of(
                world.as("emp").plans().lookedBack(PLAN),
                world.as("emp").plans().acknowledge(PLAN))) {
            assertThat(codes(outcome)).containsExactly("PLAN_DROPPED");
        }
        assertThat(world.as("emp").plans().find(PLAN)).contains(dropped);
    }

    @Test
    void a_talk_with_who_had_the_plan_before_counts_as_well() { // E36
        talk("with mia");
        world.clock.advance(Duration.ofDays(1));
        world.leads("noa");
        world.as("noa").plans().handOver(PLAN, PersonId.of("noa")).orThrow();

        assertThat(codes(lookedBack("noa", "with mia"))).containsExactly("NOT_FOUND");
        lookedBack("emp", "with mia").orThrow();
        assertThat(reviews()).extracting(PlanReview::by).containsExactly(World.EMP);
    }

    @Test
    void a_date_that_is_over_for_the_employee_is_still_to_come_where_its_owner_is() { // E31
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .zone(ZoneId.of("America/Los_Angeles"))
                        .build());
        LocalDate today = LocalDate.of(2026, 2, 2);
        ImprovementPlan plan = World.plan(today).withId(PlanId.of("next"));
        Action hers = plan.actions().get(0).withDue(today.minusDays(1));
        Action his = hers.withId("his").withOwner(World.MIA);

        assertThat(world.as("mia")
                        .plans()
                        .agree(plan.withGoals(plan.goals().get(0).withActions(hers, his)))
                        .why())
                .extracting(why -> why.text().en())
                .singleElement()
                .asString()
                .startsWith("The date of action a is already over");
    }

    @Test
    void a_plan_knows_of_the_talk_that_says_it_looked_back_on_it() {
        world.at("2026-02-05");
        Conversation talk =
                world.talk("talk", Scenario.DAILY_COACHING).lookedBackOn(PLAN).build();
        world.as("mia").conversations().record(talk).orThrow();
        world.as("mia").conversations().change(talk.id(), same -> same).orThrow();

        assertThat(reviews()).singleElement().satisfies(review -> {
            assertThat(review.conversation()).contains(talk.id());
            assertThat(review.on()).isEqualTo(LocalDate.of(2026, 2, 5));
        });
    }

    @Test
    void a_talk_that_was_planned_to_look_back_has_done_so_when_it_is_held() {
        Conversation planned = plannedToLookBack();
        assertThat(reviews()).isEmpty();
        world.at("2026-02-05");
        world.as("emp").conversations().hold(planned.id()).orThrow();

        assertThat(reviews()).hasSize(1);
    }

    @Test
    void a_talk_can_not_look_back_on_a_plan_that_is_not_theirs_or_not_there() {
        world.at("2026-02-05");
        PersonId eve = PersonId.of("eve");
        Conversation others = world.talk("others", Scenario.DAILY_COACHING)
                .employee(World.MIA)
                .manager(eve)
                .author(World.MIA)
                .lookedBackOn(PLAN)
                .build();

        assertThat(world.as("mia").conversations().record(others).why())
                .extracting(Why::code)
                .containsExactly("TALK_OF_OTHERS");
        assertThat(world.as("mia")
                        .conversations()
                        .record(world.talk("talk", Scenario.DAILY_COACHING)
                                .lookedBackOn(PlanId.of("nothing"))
                                .build())
                        .why())
                .extracting(Why::code)
                .containsExactly("NOT_FOUND");
        assertThat(world.as("mia").conversations().find(ConversationId.of("talk")))
                .as("nothing is half written")
                .isEmpty();
    }

    @Test
    void a_talk_that_was_held_stands_whatever_has_become_of_the_plan_since() {
        Conversation planned = plannedToLookBack();
        world.as("mia").plans().drop(PLAN).orThrow();
        world.at("2026-02-05");

        assertThat(world.as("mia").conversations().hold(planned.id()).isAccepted())
                .isTrue();
        assertThat(world.as("emp").conversations().hold(planned.id()).isAccepted())
                .isTrue();
        assertThat(reviews()).isEmpty();
    }

    @Test
    void a_guest_may_put_right_what_names_a_plan_but_not_say_that_the_two_looked_back() {
        Conversation talk = world.talk("three", Scenario.DAILY_COACHING)
                .addOthers(PEER)
                .lookedBackOn(PLAN)
                .build();
        world.as("mia").conversations().record(talk).orThrow();
        assertThat(world.as("peer")
                        .conversations()
                        .change(talk.id(), one -> one.withAgreements("typo"))
                        .isAccepted())
                .isTrue();

        Conversation other =
                world.talk("other", Scenario.DAILY_COACHING).addOthers(PEER).build();
        world.as("mia").conversations().record(other).orThrow();
        assertThat(codes(world.as("peer").conversations().change(other.id(), one -> one.withLookedBackOn(PLAN))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void a_plan_knows_the_day_but_not_the_name_of_a_talk_in_confidence() {
        world.as("mia")
                .conversations()
                .record(world.talk("secret", Scenario.DAILY_COACHING)
                        .confidential(true)
                        .lookedBackOn(PLAN)
                        .build())
                .orThrow();

        assertThat(reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.conversation()).isEmpty());
    }
}
