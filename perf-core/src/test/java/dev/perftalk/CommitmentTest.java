package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Question;
import dev.perftalk.cycle.Phase;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both have agreed to is the goals as they were then, and no others. */
class CommitmentTest extends FreeCycles {
    private static final GoalId GOAL = GoalId.of("own");
    private static final PlanTalk ANSWERS =
            PlanTalk.builder().aims("aims").fit("fit").challenge("yes").build();

    @BeforeEach
    void bothAgree() {
        world.openCycle();
        world.clock.advance(Duration.ofMinutes(1));
        world.planTalk();
        world.clock.advance(Duration.ofMinutes(1));
    }

    private Goals goals(String person) {
        return world.as(person).goals();
    }

    private Goal goal() {
        return goals("emp").find(GOAL).orElseThrow();
    }

    private List<String> missing() {
        return world.as("mia").cycles().gate(ID).orElseThrow().blocking().stream()
                .map(why -> why.code() + " " + why.text().en().replaceAll(".* ", ""))
                .toList();
    }

    @Test
    void a_goal_that_is_changed_after_both_agreed_needs_the_yes_of_both_again() {
        assertThat(missing()).isEmpty();

        goals("mia").change(GOAL, goal().terms().withTitle("something else")).orThrow();

        assertThat(missing()).containsExactly("CONSENT_OUTDATED own", "CONSENT_OUTDATED own");
        List<Why> refused = world.as("mia").cycles().advance(ID, Phase.DO).why();
        assertThat(codes(refused)).containsExactly("CONSENT_OUTDATED", "CONSENT_OUTDATED");
        assertThat(refused).extracting(Why::text).extracting(Text::zh).allMatch(text -> text.endsWith("own"));
        assertThat(refused.get(0).text().in(Locale.ENGLISH)).contains("the employee agreed");
        assertThat(refused.get(1).text().in(Locale.ENGLISH)).contains("the manager agreed");

        goals("mia").agree(GOAL, ANSWERS).orThrow();
        assertThat(world.as("emp").cycles().gate(ID).orElseThrow().blocking())
                .singleElement()
                .satisfies(left -> assertThat(left.text().en()).contains("the employee agreed"));
        goals("emp").agree(GOAL).orThrow();
        world.as("mia").cycles().advance(ID, Phase.DO).orThrow();
    }

    private static List<String> codes(List<Why> reasons) {
        return reasons.stream().map(Why::code).toList();
    }

    @Test
    void another_measure_weight_period_or_goal_above_is_another_goal_and_progress_is_not() {
        goals("emp").measured(GOAL, "m", BigDecimal.ONE).orThrow();
        assertThat(missing()).as("progress").isEmpty();

        Goal agreed = goal();
        for (Goal other : List.of(
                agreed.withMeasures(agreed.measures().get(0).withTarget(new BigDecimal("11"))),
                agreed.withWeight(BigDecimal.TEN),
                agreed.withPeriod(Q2),
                agreed.withRationale("another reason"),
                agreed.withPriority(1))) {
            goals("mia").change(GOAL, other.terms()).orThrow();
            assertThat(missing()).hasSize(2);
            goals("mia").change(GOAL, agreed.terms()).orThrow();
            assertThat(missing()).as("as it was").isEmpty();
        }
        goals("mia").move(GOAL, GoalId.of("dept")).orThrow();
        assertThat(missing()).containsExactly("CONSENT_OUTDATED own", "CONSENT_OUTDATED own");
    }

    @Test
    void another_talk_about_the_goal_as_it_is_renews_the_yes_of_both() {
        goals("mia").change(GOAL, goal().terms().withPriority(1)).orThrow();
        world.held(world.talk("again", Scenario.GOAL_SETTING, Question.GOAL_FIT).build());

        assertThat(missing()).isEmpty();
    }

    @Test
    void a_goal_that_was_written_down_after_both_agreed_has_nobodys_yes() {
        goals("mia")
                .add(World.goal("late", GoalLevel.INDIVIDUAL, "emp").withParent(GoalId.of("team")))
                .orThrow();
        world.as("mia")
                .cycles()
                .update(ID, List.of(GOAL, GoalId.of("late")), world.cycle().projects())
                .orThrow();

        assertThat(missing()).containsExactly("CONSENT_OPEN late", "CONSENT_OPEN late");
    }

    @Test
    void a_goal_that_came_into_the_cycle_after_both_agreed_has_nobodys_yes_however_old_it_is() {
        world.as("mia")
                .cycles()
                .update(ID, List.of(GOAL, GoalId.of("team")), world.cycle().projects())
                .orThrow();
        assertThat(missing()).containsExactly("CONSENT_OPEN team", "CONSENT_OPEN team");

        world.clock.advance(Duration.ofMinutes(1));
        world.held(world.talk("again", Scenario.GOAL_SETTING, Question.GOAL_FIT).build());
        assertThat(missing()).isEmpty();
    }

    @Test
    void while_a_revision_waits_for_an_answer_nothing_is_agreed() {
        goals("emp")
                .propose(GOAL, goal().terms().withPriority(1), "it matters more")
                .orThrow();
        assertThat(missing()).containsExactly("REVISION_OPEN own");

        world.clock.advance(Duration.ofMinutes(1));
        goals("mia").accept(GOAL, 1).orThrow();

        assertThat(missing()).as("both wanted it").isEmpty();
    }

    @Test
    void in_a_renegotiation_too_the_yes_is_to_the_goal_as_it_stands() {
        world.as("mia").cycles().advance(ID, Phase.DO).orThrow();
        world.clock.advance(Duration.ofMinutes(1));
        world.as("mia").cycles().renegotiate(ID, OWN).orThrow();
        world.held(world.goalTalk("again").build());
        world.clock.advance(Duration.ofMinutes(1));
        goals("mia").change(GOAL, goal().terms().withPriority(1)).orThrow();

        assertThat(missing()).containsExactly("CONSENT_OUTDATED own", "CONSENT_OUTDATED own");
    }

    @Test
    void a_talk_of_which_it_was_not_kept_when_it_was_written_stands() {
        goals("mia").change(GOAL, goal().terms().withPriority(1)).orThrow();
        assertThat(missing()).hasSize(2);

        RecordKey key = RecordKey.of(World.ACME, "conversation", "plan-talk");
        StoredRecord talk = world.store.find(List.of(key)).get(key);
        String older = talk.body().json().replaceAll(",\"writtenAt\":\"[^\"]*\"", "");
        world.store.commit(Commit.builder()
                .put(
                        key,
                        talk.version(),
                        talk.labels(),
                        talk.at(),
                        Body.of(talk.body().format(), older))
                .build());

        assertThat(missing()).isEmpty();
        assertThat(older).isNotEqualTo(talk.body().json());
    }
}
