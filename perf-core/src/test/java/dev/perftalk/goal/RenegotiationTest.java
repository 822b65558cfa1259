package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.perftalk.goal.GoalRevision.Status;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenegotiationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final PersonId OWNER = PersonId.of("owner");
    private static final PersonId BOSS = PersonId.of("boss");
    private static final Side EMPLOYEE = new Side(OWNER, Role.EMPLOYEE, BOSS);
    private static final Side MANAGER = new Side(BOSS, Role.MANAGER, OWNER);
    private static final PlanTalk TALK = PlanTalk.builder()
            .aims("secret aims")
            .fit("secret fit")
            .challenge("secret challenge")
            .addResources("a day a week")
            .addRisks("the vendor")
            .build();
    private static final Goal GOAL = Goals.goal("g");
    private static final GoalTerms HIGHER = GOAL.terms().withTitle("something better");

    private static Outcome<Goal> decide(Goal goal, GoalCommand command) {
        return GoalRules.decide(goal, command, NOW);
    }

    private static Goal agreed(Goal goal) {
        Goal half =
                decide(goal, new GoalCommand.Agree(MANAGER, Optional.of(TALK))).orThrow();
        return decide(half, new GoalCommand.Agree(EMPLOYEE, Optional.empty())).orThrow();
    }

    private static Goal proposed(Goal goal) {
        return decide(goal, new GoalCommand.Propose(EMPLOYEE, HIGHER, "secret why"))
                .orThrow();
    }

    private static GoalCommand answer(Side by, Status status) {
        return new GoalCommand.Answer(by, 1, status, Optional.of("secret answer"));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    @Test
    @Practice(
            section = "3.2 Plan",
            rule = {"plan.aims", "plan.fit", "plan.challenge", "plan.commitment", "plan.resources"})
    void a_goal_is_agreed_once_both_sides_have_said_yes() {
        Outcome<Goal> half = decide(GOAL, new GoalCommand.Agree(MANAGER, Optional.of(TALK)));
        assertThat(half.orThrow().isAgreed()).isFalse();
        assertThat(half.toTell()).extracting(Notice::kind, Notice::to).containsExactly(tuple("GOAL_TO_AGREE", OWNER));

        Goal agreed = agreed(GOAL);
        assertThat(agreed.isAgreed()).isTrue();
        assertThat(agreed.agreement().orElseThrow().consents())
                .extracting(Consent::by)
                .containsExactly(BOSS, OWNER);
        assertThat(agreed.agreement().orElseThrow().talk()).isEqualTo(TALK);
    }

    @Test
    void every_open_question_is_said_at_once() {
        PlanTalk open = PlanTalk.builder().fit(" ").build();

        assertThat(codes(decide(GOAL, new GoalCommand.Agree(EMPLOYEE, Optional.of(open)))))
                .containsExactly("AIMS_OPEN", "FIT_OPEN", "CHALLENGE_OPEN");
        assertThat(codes(decide(GOAL, new GoalCommand.Agree(EMPLOYEE, Optional.empty()))))
                .containsExactly("NOTHING_TO_AGREE_TO");
    }

    @Test
    void saying_yes_twice_changes_nothing() { // E33
        Goal agreed = agreed(GOAL);
        Outcome<Goal> again = decide(agreed, new GoalCommand.Agree(EMPLOYEE, Optional.empty()));

        assertThat(again.orThrow()).isEqualTo(agreed);
        assertThat(again.toTell()).isEmpty();
    }

    @Test
    void other_answers_need_the_other_side_again() {
        PlanTalk other = TALK.withRisks("another one");

        assertThat(decide(agreed(GOAL), new GoalCommand.Agree(MANAGER, Optional.of(other)))
                        .orThrow()
                        .isAgreed())
                .isFalse();
    }

    @Test
    void an_agreement_falls_away_when_what_the_goal_served_is_deleted() { // E14
        Goal served = agreed(GOAL.withParent(Goals.id("top")));

        Outcome<GoalRemoval> removal = GoalRemoval.of(Goals.goal("top"), List.of(served), OnDelete.DETACH);

        assertThat(removal.orThrow().detached()).singleElement().satisfies(goal -> {
            assertThat(goal.parent()).isEmpty();
            assertThat(goal.agreement()).isEmpty();
        });
        assertThat(removal.toTell()).extracting(Notice::kind).containsOnly("AGREEMENT_LAPSED");
    }

    @Test
    void an_agreement_falls_away_when_the_goal_serves_another_one() {
        Outcome<Goal> moved =
                decide(agreed(GOAL), new GoalCommand.Move(Optional.of(Goals.id("b")), List.of(Goals.goal("b"))));

        assertThat(moved.orThrow().agreement()).isEmpty();
        assertThat(moved.toTell()).extracting(Notice::kind).containsOnly("AGREEMENT_LAPSED");
        assertThat(moved.toTell()).extracting(Notice::to).containsExactly(BOSS, OWNER);
        assertThat(agreed(GOAL).withTitle("changed by a host").isAgreed()).isFalse();
        assertThat(agreed(GOAL).withOwner(PersonId.of("successor")).isAgreed()).isFalse();
    }

    @Test
    void progress_is_no_change_of_what_was_agreed() {
        GoalCommand measured = new GoalCommand.Measured("done", BigDecimal.TEN);

        assertThat(decide(agreed(GOAL), measured).orThrow().isAgreed()).isTrue();
    }

    @Test
    void one_side_alone_changes_a_goal_only_until_both_have_agreed() {
        GoalCommand change = new GoalCommand.Change(HIGHER);

        assertThat(decide(GOAL, change).orThrow().title()).isEqualTo("something better");
        assertThat(codes(decide(agreed(GOAL), change))).containsExactly("AGREED_ALREADY");
        assertThat(codes(decide(proposed(GOAL), change))).containsExactly("REVISION_PENDING");
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.renegotiate")
    void an_accepted_revision_is_what_both_have_agreed_on() {
        Goal agreed = agreed(GOAL);
        Outcome<Goal> accepted = decide(proposed(agreed), answer(MANAGER, Status.ACCEPTED));

        Goal revised = accepted.orThrow();
        assertThat(revised.terms()).isEqualTo(HIGHER);
        assertThat(revised.isAgreed()).isTrue();
        assertThat(revised.revisions()).extracting(GoalRevision::status).containsExactly(Status.ACCEPTED);
        assertThat(accepted.toTell())
                .extracting(Notice::kind, Notice::to)
                .containsExactly(tuple("REVISION_ACCEPTED", OWNER));
        assertThat(revised.termsAt(NOW.minusSeconds(1))).isEqualTo(agreed.terms());
        assertThat(revised.termsAt(NOW)).isEqualTo(HIGHER);
    }

    @Test
    void a_declined_or_withdrawn_revision_leaves_the_goal_as_it_was() {
        Goal agreed = agreed(GOAL);
        Goal declined =
                decide(proposed(agreed), answer(MANAGER, Status.DECLINED)).orThrow();
        Goal withdrawn =
                decide(proposed(agreed), answer(EMPLOYEE, Status.WITHDRAWN)).orThrow();

        assertThat(declined.withRevisions()).isEqualTo(agreed);
        assertThat(withdrawn.withRevisions()).isEqualTo(agreed);
        assertThat(declined.revisions().get(0).answer()).contains("secret answer");
    }

    @Test
    void nobody_answers_for_the_side_that_proposed() { // E40
        Goal proposed = proposed(GOAL);
        Goal bySomeoneAbove =
                decide(GOAL, new GoalCommand.Propose(MANAGER, HIGHER, "why")).orThrow();
        Side aboveBoss = new Side(PersonId.of("eve"), Role.MANAGER, OWNER);

        assertThat(codes(decide(proposed, answer(EMPLOYEE, Status.ACCEPTED)))).containsExactly("OWN_SIDE");
        assertThat(codes(decide(bySomeoneAbove, answer(aboveBoss, Status.DECLINED))))
                .containsExactly("OWN_SIDE");
        assertThat(codes(decide(proposed, answer(MANAGER, Status.WITHDRAWN)))).containsExactly("NOT_THE_PROPOSER");
    }

    @Test
    void the_same_answer_twice_changes_nothing_and_another_one_is_refused() { // E33
        Goal accepted = decide(proposed(GOAL), answer(MANAGER, Status.ACCEPTED)).orThrow();
        Outcome<Goal> again = decide(accepted, answer(MANAGER, Status.ACCEPTED));

        assertThat(again.orThrow()).isEqualTo(accepted);
        assertThat(again.toTell()).isEmpty();
        assertThat(codes(decide(accepted, answer(MANAGER, Status.DECLINED)))).containsExactly("ANSWERED_ALREADY");
    }

    @Test
    void proposing_twice_is_proposing_once_and_another_proposal_has_to_wait() { // E33
        Goal proposed = proposed(GOAL);

        assertThat(proposed(proposed)).isEqualTo(proposed);
        assertThat(codes(decide(proposed, new GoalCommand.Propose(MANAGER, HIGHER.withPriority(1), "why"))))
                .containsExactly("REVISION_PENDING");
    }

    @Test
    void everything_against_a_proposal_is_said_at_once() {
        GoalCommand empty = new GoalCommand.Propose(EMPLOYEE, GOAL.terms(), " ");

        assertThat(codes(decide(GOAL, empty))).containsExactly("NOTHING_CHANGES", "WHY_MISSING");
        assertThat(codes(decide(GOAL.withOwner(Optional.empty()), empty))).startsWith("NO_OWNER");
        assertThat(codes(decide(GOAL.withOwner(PersonId.of("other")), empty))).startsWith("NOT_A_SIDE");
        assertThat(codes(decide(GOAL, new GoalCommand.Answer(MANAGER, 7, Status.ACCEPTED, Optional.empty()))))
                .containsExactly("UNKNOWN_REVISION");
    }

    @Test
    void a_proposal_does_not_overwrite_what_has_changed_meanwhile() { // E21
        Goal changed = proposed(GOAL).withPriority(1);

        assertThat(codes(decide(changed, answer(MANAGER, Status.ACCEPTED)))).containsExactly("TERMS_MOVED_ON");
        assertThat(decide(changed, answer(MANAGER, Status.DECLINED)).isAccepted())
                .isTrue();
    }

    @Test
    void the_kind_of_a_measure_stays_once_there_is_an_actual() { // E12
        Goal measured =
                decide(GOAL, new GoalCommand.Measured("done", BigDecimal.TEN)).orThrow();
        GoalTerms counted = GOAL.terms()
                .withMeasures(
                        Measure.builder().name("done").target(BigDecimal.TEN).build());

        assertThat(codes(decide(measured, new GoalCommand.Change(counted)))).containsExactly("ANOTHER_KIND");
        assertThat(decide(GOAL, new GoalCommand.Change(counted)).isAccepted()).isTrue();

        Goal proposedBefore =
                decide(GOAL, new GoalCommand.Propose(EMPLOYEE, counted, "why")).orThrow();
        Goal measuredSince = decide(proposedBefore, new GoalCommand.Measured("done", BigDecimal.TEN))
                .orThrow();
        assertThat(codes(decide(measuredSince, answer(MANAGER, Status.ACCEPTED))))
                .containsExactly("ANOTHER_KIND");
    }

    @Test
    void a_measure_keeps_its_actual_when_its_target_is_renegotiated() {
        Goal measured =
                decide(GOAL, new GoalCommand.Measured("done", BigDecimal.TEN)).orThrow();
        Measure half = Measure.percent("done").withTarget(BigDecimal.valueOf(50));

        Goal changed = decide(measured, new GoalCommand.Change(measured.terms().withMeasures(half)))
                .orThrow();

        assertThat(changed.ownProgress()).contains(Goals.percent("20"));
        assertThat(changed.measuredAt()).contains(NOW);
    }

    @Test
    void nothing_is_measured_in_the_future_nor_behind_what_is_there() { // E09
        GoalCommand tomorrow = new GoalCommand.Measured("done", BigDecimal.TEN, Optional.of(NOW.plusSeconds(1)));
        GoalCommand yesterday =
                new GoalCommand.Measured("done", BigDecimal.ONE, Optional.of(NOW.minus(Duration.ofDays(1))));
        Goal measured =
                decide(GOAL, new GoalCommand.Measured("done", BigDecimal.TEN)).orThrow();

        assertThat(codes(decide(GOAL, tomorrow))).containsExactly("IN_FUTURE");
        assertThat(codes(decide(measured, yesterday))).containsExactly("NEWER_ACTUAL");
        assertThat(decide(GOAL, yesterday).orThrow().measuredAt()).contains(NOW.minus(Duration.ofDays(1)));
    }

    @Test
    void an_actual_has_to_fit_its_kind() {
        Goal signed = GOAL.withMeasures(Measure.yesNo("signed"), Measure.milestones("launch", "a", "b"));

        assertThat(codes(decide(signed, new GoalCommand.Measured("signed", BigDecimal.TEN))))
                .containsExactly("NOT_YES_OR_NO");
        assertThat(codes(decide(signed, new GoalCommand.Measured("launch", new BigDecimal("1.5")))))
                .containsExactly("NOT_A_MILESTONE");
    }

    @Test
    void nothing_more_is_noted_for_what_is_given_up() {
        Goal cancelled = decide(GOAL, new GoalCommand.Change(GOAL.terms().withCancelled(true)))
                .orThrow();

        assertThat(codes(decide(cancelled, new GoalCommand.Estimate(Confidence.ON_TRACK))))
                .containsExactly("GIVEN_UP");
        assertThat(codes(decide(cancelled, new GoalCommand.Measured("done", BigDecimal.ONE))))
                .containsExactly("GIVEN_UP");
    }

    @Test
    void what_people_wrote_shows_in_no_notice_and_no_text_of_an_object() {
        Outcome<Goal> proposed = decide(agreed(GOAL), new GoalCommand.Propose(EMPLOYEE, HIGHER, "secret why"));
        Outcome<Goal> declined = decide(proposed.orThrow(), answer(MANAGER, Status.DECLINED));

        assertThat(proposed.toTell() + " " + declined.toTell() + declined.orThrow())
                .doesNotContain("secret");
        assertThat(new GoalCommand.Propose(EMPLOYEE, HIGHER, "secret why") + " " + answer(MANAGER, Status.DECLINED))
                .doesNotContain("secret");
    }
}
