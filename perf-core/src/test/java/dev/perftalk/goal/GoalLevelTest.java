package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GoalLevelTest {
    @Test
    void a_standard_level_is_found_by_its_code_in_any_case() {
        assertThat(GoalLevel.of("department")).isEqualTo(GoalLevel.DEPARTMENT);
        assertThat(GoalLevel.of("INDIVIDUAL")).isEqualTo(GoalLevel.INDIVIDUAL);
    }

    @Test
    void an_unknown_code_is_refused_with_the_four_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalLevel.of("galaxy"))
                .withMessageContainingAll("COMPANY, DEPARTMENT, TEAM, INDIVIDUAL", "galaxy");
    }

    @Test
    void a_vendors_level_goes_by_its_code_and_stands_where_its_rank_says() {
        GoalLevel group = new GoalLevel("GROUP", -1);

        assertThat(group.label().zh()).isEqualTo("GROUP");
        assertThat(group.isAbove(GoalLevel.COMPANY)).isTrue();
    }

    @Test
    void a_standard_level_has_a_name_in_both_languages() {
        assertThat(GoalLevel.TEAM.label().zh()).isEqualTo("团队");
        assertThat(GoalLevel.TEAM.label().en()).isEqualTo("team");
    }

    @Test
    void a_blank_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalLevel(" ", 1));
    }
}
