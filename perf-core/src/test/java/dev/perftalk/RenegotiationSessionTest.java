package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.goal.GoalTemplate.Assignment;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenegotiationSessionTest {
    private static final GoalId OWN = GoalId.of("own");
    private static final PlanTalk TALK = PlanTalk.builder()
            .aims("secret aims")
            .fit("fit")
            .challenge("challenge")
            .build();

    private final World world = new World();
    private final Goal goal = world.as("mia")
            .goals()
            .add(World.goal("own", GoalLevel.INDIVIDUAL, "emp"))
            .orThrow();

    private Goals as(String person) {
        return world.as(person).goals();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    private List<String> told() {
        world.perf.runDue();
        return world.notifier.delivered().stream()
                .map(told -> told.recipient() + " " + told.kind())
                .toList();
    }

    @Test
    void owner_and_manager_agree_and_renegotiate_and_the_other_side_is_told() {
        as("mia").agree(OWN, TALK).orThrow();
        assertThat(as("emp").agree(OWN).orThrow().isAgreed()).isTrue();
        as("emp").propose(OWN, goal.terms().withPriority(1), "secret why").orThrow();
        Goal revised = as("mia").accept(OWN, 1).orThrow();

        assertThat(revised.priority()).isEqualTo(1);
        assertThat(revised.isAgreed()).isTrue();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "emp GOAL_TO_AGREE", "mia GOAL_AGREED", "mia REVISION_PROPOSED", "emp REVISION_ACCEPTED");
        assertThat(world.notifier.delivered())
                .extracting(told -> told.text())
                .noneMatch(text -> text.contains("secret"));
    }

    @Test
    void a_manager_further_above_answers_too_but_nobody_else() {
        as("emp").propose(OWN, goal.terms().withPriority(1), "why").orThrow();

        assertThat(codes(as("emp").accept(OWN, 1))).containsExactly("OWN_SIDE");
        assertThat(codes(as("peer").accept(OWN, 1))).containsExactly("NOT_ALLOWED");
        assertThat(codes(world.as("hana").because("case 12").goals().accept(OWN, 1)))
                .containsExactly("NOT_A_SIDE");
        assertThat(as("eve").decline(OWN, 1, "no").orThrow().priority()).isEqualTo(3);
        assertThat(as("eve").decline(OWN, 1, "no").isAccepted()).isTrue(); // E33
    }

    @Test
    void whom_nobody_leads_changes_their_goals_alone() { // E39
        as("eve").add(World.goal("top", GoalLevel.COMPANY, "eve")).orThrow();

        assertThat(codes(as("eve").propose(GoalId.of("top"), goal.terms(), "why")))
                .containsExactly("NOBODY_ABOVE");
        assertThat(as("eve").change(GoalId.of("top"), goal.terms()).isAccepted())
                .isTrue();
    }

    @Test
    void a_parents_change_leaves_what_is_below_as_it_is() { // E15
        as("mia").add(World.goal("team", GoalLevel.TEAM, "mia")).orThrow();
        as("mia").move(OWN, GoalId.of("team")).orThrow();
        Goal before = as("emp").find(OWN).orElseThrow();

        as("mia")
                .change(GoalId.of("team"), goal.terms().withTitle("other").withPriority(1))
                .orThrow();

        assertThat(as("emp").find(OWN)).contains(before);
    }

    @Test
    void an_answer_about_a_goal_that_is_meanwhile_deleted_is_refused() { // E17
        as("emp").propose(OWN, goal.terms().withPriority(1), "why").orThrow();
        RecordKey key = new RecordKey(World.ACME, "goal", "own");
        long version = world.store.find(List.of(key)).get(key).version();
        world.store.commit(Commit.builder().delete(key, version).build());

        assertThat(codes(as("mia").accept(OWN, 1))).containsExactly("NOT_FOUND");
        assertThat(codes(as("emp").estimate(OWN, Confidence.AT_RISK))).containsExactly("NOT_FOUND");
        assertThat(told()).as("of what is gone nobody is told").isEmpty();
    }

    @Test
    void nobody_brings_along_what_others_are_said_to_have_agreed_to() { // E41
        as("mia").agree(OWN, TALK).orThrow();
        Goal agreed = as("emp").agree(OWN).orThrow().withId(GoalId.of("forged"));

        assertThat(codes(as("emp").add(agreed))).containsExactly("IN_ANOTHERS_NAME");
    }

    @Test
    void nothing_comes_in_that_was_measured_in_the_future() { // E09
        Goal early = World.goal("g", GoalLevel.TEAM, "emp")
                .withMeasuredAt(world.clock.instant().plusSeconds(60));

        assertThat(codes(as("emp").add(early))).containsExactly("IN_FUTURE");
        assertThat(codes(as("emp")
                        .measured(
                                OWN, "m", BigDecimal.ONE, world.clock.instant().plusSeconds(1))))
                .containsExactly("IN_FUTURE");
    }

    @Test
    void carrying_over_twice_makes_one_goal() { // E33
        as("emp").measured(OWN, "m", BigDecimal.valueOf(4)).orThrow();
        Period next = Period.quarter(2026, 2);

        Goal carried = as("emp").carryOver(List.of(OWN), next).orThrow().get(0);
        as("emp").measured(carried.id(), "m", BigDecimal.valueOf(5)).orThrow();

        assertThat(carried.measures().get(0).baseline()).isEqualByComparingTo("4");
        assertThat(as("emp").carryOver(List.of(OWN), next).orThrow())
                .isEqualTo(List.of(as("emp").find(carried.id()).orElseThrow()));
        assertThat(codes(as("emp").carryOver(List.of(GoalId.of("none")), next))).containsExactly("NOT_FOUND");
    }

    @Test
    void a_template_goes_to_many_and_twice_is_once() { // E33
        GoalTemplate template = GoalTemplate.builder()
                .id("sales")
                .level(GoalLevel.INDIVIDUAL)
                .title("Sell")
                .addMeasures(Measure.money("revenue", "CNY", BigDecimal.TEN))
                .build();
        List<Assignment> both = List.of(
                Assignment.of(World.EMP), new Assignment(PersonId.of("peer"), Map.of("revenue", BigDecimal.ONE)));

        List<Goal> goals = as("mia").assign(template, World.Q1, both).orThrow();
        as("emp").measured(goals.get(0).id(), "revenue", BigDecimal.ONE).orThrow();

        assertThat(goals).extracting(Goal::owner).doesNotHaveDuplicates().hasSize(2);
        assertThat(as("mia").assign(template, World.Q1, both).orThrow().get(0).measuredAt())
                .isPresent();
        assertThat(codes(as("emp").assign(template, World.Q1, List.of(Assignment.of(World.MIA)))))
                .containsExactly("NOT_ALLOWED");
    }
}
