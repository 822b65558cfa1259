package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalFindingTest {
    private static List<String> kinds(Goal... goals) {
        return GoalCascade.of(List.of(goals)).findings().stream()
                .map(finding -> finding.subject() + " " + finding.kind())
                .toList();
    }

    @Test
    void a_tidy_cascade_has_no_findings() {
        assertThat(kinds(
                        goal("c", GoalLevel.COMPANY),
                        below("c", goal("d", GoalLevel.DEPARTMENT)),
                        below("d", goal("t", GoalLevel.TEAM)),
                        below("t", goal("i", GoalLevel.INDIVIDUAL))))
                .isEmpty();
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.breakdown")
    void a_missing_owner_measure_or_child_is_found() {
        assertThat(kinds(goal("g").withOwner(Optional.empty()))).containsExactly("g NO_OWNER");
        assertThat(kinds(goal("g").withMeasures())).containsExactly("g NO_MEASURE");
        assertThat(kinds(goal("g", GoalLevel.COMPANY))).containsExactly("g CHILDLESS_COMPANY_GOAL");
    }

    @Test
    void a_child_on_the_wrong_level_is_found() {
        assertThat(kinds(goal("t"), below("t", goal("g", GoalLevel.TEAM)))).containsExactly("g SAME_LEVEL");
        assertThat(kinds(goal("t"), below("t", goal("g", GoalLevel.DEPARTMENT))))
                .containsExactly("g LEVEL_INVERSION");
        assertThat(kinds(goal("d", GoalLevel.DEPARTMENT), below("d", goal("g", GoalLevel.INDIVIDUAL))))
                .containsExactly("g LEVEL_SKIPPED");
    }

    @Test
    void a_vendors_level_skips_only_what_lies_between() {
        GoalLevel group = new GoalLevel("GROUP", -1);

        assertThat(kinds(
                        goal("x", group),
                        below("x", goal("c", GoalLevel.COMPANY)),
                        below("c", goal("d", GoalLevel.DEPARTMENT))))
                .isEmpty();
        assertThat(kinds(goal("x", group), below("x", goal("d", GoalLevel.DEPARTMENT))))
                .containsExactly("d LEVEL_SKIPPED");
    }

    @Test
    void a_child_that_runs_longer_than_its_parent_is_found() {
        Goal year = goal("d", GoalLevel.DEPARTMENT).withPeriod(Period.quarter(2026, 1));
        Goal inside = below("d", goal("t")).withPeriod(Period.quarter(2026, 1));

        assertThat(kinds(year, inside)).isEmpty();
        assertThat(kinds(year, inside.withPeriod(Period.quarter(2026, 2)))).containsExactly("t OUTSIDE_PARENT_PERIOD");
        assertThat(kinds(year, inside.withPeriod(Period.named("some day")))).isEmpty();
        assertThat(kinds(year, inside.withPeriod(Optional.empty()))).isEmpty();
        assertThat(kinds(year.withPeriod(Optional.empty()), inside)).isEmpty();
    }

    @Test
    void an_unknown_parent_and_every_further_goal_of_an_id_are_found() {
        assertThat(kinds(below("elsewhere", goal("g")))).containsExactly("g UNKNOWN_PARENT");
        assertThat(kinds(goal("g"), goal("g"), goal("g").withMeasures()))
                .containsExactly("g DUPLICATE_ID", "g DUPLICATE_ID");
    }

    @Test
    void all_members_of_a_loop_are_found_but_not_what_hangs_below() { // E13
        assertThat(kinds(below("g", goal("g")))).containsExactly("g LOOP");
        assertThat(kinds(
                        below("c", goal("a").withOwner(Optional.empty())),
                        below("a", goal("b")),
                        below("b", goal("c")),
                        below("a", goal("under").withMeasures())))
                .containsExactlyInAnyOrder("a LOOP", "b LOOP", "c LOOP");
    }

    @Test
    void an_owner_is_looked_up_only_where_an_organisation_is_given() {
        List<Goal> goals = List.of(goal("g"), goal("h").withOwner(PersonId.of("stranger")));

        assertThat(GoalCascade.of(goals).findings()).isEmpty();
        assertThat(GoalCascade.of(goals, PersonId.of("owner")::equals).findings())
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(tuple("OWNER_NOT_IN_ORG", "h"));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_says_what_it_means_and_ends_with_the_goals_id(GoalFinding kind) {
        Finding finding = kind.on(goal("g-1"), "other", 8, 7);

        assertThat(finding.kind()).isEqualTo(kind.name());
        assertThat(finding.severity()).isEqualTo(kind.severity());
        assertThat(finding.why().text().zh()).endsWith("：g-1").doesNotContain("{");
        assertThat(finding.why().text().en()).endsWith(": g-1").doesNotContain("{");
        assertThat(kind.meaning().zh()).endsWith("。");
        assertThat(kind.meaning().en()).endsWith(".");
    }
}
