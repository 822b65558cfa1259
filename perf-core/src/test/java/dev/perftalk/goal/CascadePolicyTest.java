package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.at;
import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CascadePolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-31T20:00:00Z");

    private static List<String> kinds(CascadePolicy policy, Goal... goals) {
        return GoalCascade.of(List.of(goals), policy).findings().stream()
                .map(finding -> finding.subject() + " " + finding.kind())
                .toList();
    }

    private static CascadePolicy only(GoalFinding kind) {
        return CascadePolicy.builder().checked(Set.of(kind)).build();
    }

    private static Goal owned(String owner, Goal goal) {
        return goal.withOwner(PersonId.of(owner));
    }

    private static Goal weighing(String weight, Goal goal) {
        return goal.withWeight(new BigDecimal(weight));
    }

    @Test
    void what_is_not_asked_for_is_not_found() {
        Goal orphan = goal("g").withPeriod(Period.quarter(2020, 1));

        assertThat(kinds(CascadePolicy.standard().withNow(NOW), orphan)).isEmpty();
        assertThat(kinds(CascadePolicy.strict(), orphan)).containsExactly("g NO_RATIONALE", "g ORPHAN");
        assertThat(kinds(CascadePolicy.strict().withNow(NOW), orphan)).contains("g EXPIRED");
    }

    @Test
    void a_goal_below_the_company_that_serves_nothing_is_an_orphan() {
        CascadePolicy orphans = only(GoalFinding.ORPHAN);

        assertThat(kinds(orphans, goal("g"))).containsExactly("g ORPHAN");
        assertThat(kinds(orphans, goal("g", GoalLevel.COMPANY))).isEmpty();
        assertThat(kinds(orphans, below("lost", goal("g")))).isEmpty();
        assertThat(kinds(orphans, goal("g").withContributesTo(Goals.id("elsewhere"))))
                .isEmpty();
    }

    @Test
    void weights_that_look_like_shares_must_add_up_to_the_whole() { // E05
        CascadePolicy weights = only(GoalFinding.WEIGHTS_NOT_WHOLE);
        Goal half = weighing("0.5", below("g", goal("a")));

        assertThat(kinds(weights, goal("g"), half)).containsExactly("g WEIGHTS_NOT_WHOLE");
        assertThat(kinds(weights, goal("g"), half, weighing("0.50", below("g", goal("b")))))
                .isEmpty();
        assertThat(kinds(
                        weights,
                        goal("g"),
                        half,
                        weighing("0.50", below("g", goal("b")).withCancelled(true))))
                .hasSize(1);
        Goal sixty = weighing("60", below("g", goal("a")));
        assertThat(kinds(weights, goal("g"), sixty, weighing("35", below("g", goal("b")))))
                .hasSize(1);
        assertThat(kinds(weights, goal("g"), sixty, weighing("40.0", below("g", goal("b")))))
                .isEmpty();
        assertThat(kinds(weights, goal("g"), below("g", goal("a")), below("g", goal("b"))))
                .isEmpty();
        assertThat(kinds(
                        weights, goal("g"), weighing("3", below("g", goal("a"))), weighing("2", below("g", goal("b")))))
                .isEmpty();
    }

    @Test
    void an_owner_of_too_many_goals_is_found_once() {
        CascadePolicy many = only(GoalFinding.TOO_MANY_GOALS).withMostGoals(2);
        Goal[] five =
                IntStream.range(0, 5).mapToObj(number -> goal("g" + number)).toArray(Goal[]::new);

        List<Finding> findings = GoalCascade.of(List.of(five), many).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).subject()).isEqualTo("g2");
        assertThat(findings.get(0).why().text().en()).startsWith("owner owns 5 goals, more than the 2");
        assertThat(kinds(many, goal("a"), goal("b"), goal("c").withCancelled(true)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> many.withMostGoals(0))
                .withMessageContaining("0");
    }

    @Test
    void the_manager_of_an_owner_is_expected_among_those_whom_the_goal_serves() {
        Map<PersonId, PersonId> managers = Map.of(PersonId.of("lin"), PersonId.of("boss"));
        CascadePolicy line = only(GoalFinding.MANAGER_NOT_IN_LINE)
                .withManagerOf(person -> Optional.ofNullable(managers.get(person)));
        Goal mine = owned("lin", below("g", goal("mine")));

        assertThat(kinds(line, owned("boss", goal("g")), mine)).isEmpty();
        assertThat(kinds(line, owned("other", goal("g")), mine)).containsExactly("mine MANAGER_NOT_IN_LINE");
        assertThat(kinds(line, owned("lin", goal("g")), mine)).isEmpty();
        assertThat(kinds(
                        line,
                        owned("other", goal("g")),
                        owned("boss", goal("h")),
                        mine.withContributesTo(Goals.id("h"))))
                .isEmpty();
        assertThat(kinds(line, owned("other", goal("g")), owned("top", below("g", goal("t"))))) // E39
                .isEmpty();
        assertThat(kinds(only(GoalFinding.MANAGER_NOT_IN_LINE), owned("other", goal("g")), mine))
                .isEmpty();
    }

    @Test
    void a_goal_that_nobody_measures_any_more_is_stale() { // E09
        CascadePolicy stale = only(GoalFinding.STALE).withNow(NOW).withFresh(Duration.ofDays(14));
        Goal measured = goal("g").withMeasuredAt(NOW.minus(Duration.ofDays(15)));

        assertThat(kinds(stale, measured)).containsExactly("g STALE");
        assertThat(kinds(stale, measured.withMeasuredAt(NOW.minus(Duration.ofDays(14)))))
                .isEmpty();
        assertThat(kinds(stale, at("100", measured))).isEmpty();
        assertThat(kinds(stale, measured.withCancelled(true))).isEmpty();
        assertThat(kinds(stale, measured.withMeasuredAt(NOW.plusSeconds(1)))).containsExactly("g STALE");
    }

    @Test
    void a_goal_whose_period_is_over_is_expired_by_the_calendar_of_the_place() { // E11
        CascadePolicy expired = only(GoalFinding.EXPIRED).withNow(NOW);
        Goal quarter = goal("g").withPeriod(Period.of("Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));

        assertThat(kinds(expired, quarter)).isEmpty();
        assertThat(kinds(expired.withZone(ZoneId.of("Asia/Shanghai")), quarter)).containsExactly("g EXPIRED");
        assertThat(kinds(expired.withZone(ZoneId.of("Asia/Shanghai")), at("100", quarter)))
                .isEmpty();
    }

    @Test
    void what_is_done_is_the_same_for_findings_as_for_the_status() { // E31
        Goal quarter = goal("g").withPeriod(Period.of("Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 30)));
        Goal partly = quarter.withMeasures(Measure.yesNo("signed").withActual(BigDecimal.ONE), Measure.percent("paid"));
        Goal held = goal("g")
                .withMeasuredAt(NOW.minus(Duration.ofDays(400)))
                .withMeasures(Measure.within("acidity", BigDecimal.ONE, BigDecimal.TEN)
                        .withActual(BigDecimal.ONE));

        assertThat(kinds(only(GoalFinding.EXPIRED).withNow(NOW), partly)).containsExactly("g EXPIRED");
        assertThat(kinds(only(GoalFinding.STALE).withNow(NOW), held)).containsExactly("g STALE");
    }

    @Test
    void a_host_finds_what_it_looks_for() {
        CascadeRule lonely = cascade -> cascade.goals().stream()
                .filter(goal -> cascade.children(goal.id()).size() == 1)
                .map(goal ->
                        new Finding(Severity.INFO, goal.id().value(), Why.of("LONELY", Text.of("只有一个", "only one"))))
                .toList();

        assertThat(kinds(
                        CascadePolicy.standard().withRules(lonely),
                        goal("g"),
                        below("g", goal("a", GoalLevel.INDIVIDUAL))))
                .containsExactly("g LONELY");
    }
}
