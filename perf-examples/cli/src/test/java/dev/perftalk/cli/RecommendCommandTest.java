package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecommendCommandTest {
    private record Ran(int status, String out, String err) {}

    private static Ran recommend(Locale language, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new RecommendCommand())
                .setResourceBundle(new Words(language).bundle())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }

    @Test
    void json_is_an_array_with_the_best_first() {
        Ran ran = recommend(Locale.ENGLISH, "GOAL_SETTING", "--json");
        JsonNode array = new JsonMapper().readTree(ran.out());

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(array)
                .extracting(one -> one.get("channel").asString() + " "
                        + one.get("suitability").asString())
                .containsExactly(
                        "ONE_ON_ONE IDEAL",
                        "DASHBOARD SUITABLE",
                        "TEAM_MEETING FAIR",
                        "WRITTEN_REPORT FAIR",
                        "INSTANT_FEEDBACK UNSUITABLE");
        assertThat(array)
                .allSatisfy(one -> assertThat(one.propertyNames()).containsExactly("channel", "suitability", "why"));
        assertThat(ran.out().strip().lines()).hasSize(1);
    }

    @Test
    void json_says_why_in_the_chosen_language() {
        assertThat(recommend(Locale.CHINESE, "GOAL_SETTING", "--json").out()).containsPattern("\"why\":\"\\p{IsHan}");
        assertThat(recommend(Locale.ENGLISH, "GOAL_SETTING", "--json").out()).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"midterm_review", "MIDTERM-REVIEW", "Midterm-review"})
    void case_and_dashes_make_no_difference(String given) {
        assertThat(recommend(Locale.ENGLISH, given)).isEqualTo(recommend(Locale.ENGLISH, "MIDTERM_REVIEW"));
    }

    @Test
    void a_person_reads_a_table() {
        Ran chinese = recommend(Locale.CHINESE, "goal-setting");
        Ran english = recommend(Locale.ENGLISH, "goal-setting");

        assertThat(chinese.out().lines())
                .startsWith("目标设定：哪种沟通形式合适", "", "  非常适合  正式一对一面谈")
                .contains("  适合      系统化绩效看板", "  不适合    即时反馈（IM/系统点赞）");
        assertThat(english.out().lines())
                .startsWith("Forms of conversation for goal setting", "", "  ideal       formal one-on-one")
                .contains("  unsuitable  instant feedback (message, thumbs-up)");
        assertThat(chinese.out().lines()).allMatch(line -> Columns.width(line) <= 100);
        assertThat(english.out().lines()).allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void an_unknown_scenario_is_told_in_one_line_with_the_five() {
        assertThat(recommend(Locale.ENGLISH, "year-end"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "There is no scenario \"year-end\", only GOAL_SETTING, DAILY_COACHING, MIDTERM_REVIEW,"
                                + " RESULT_FEEDBACK, DEVELOPMENT_PLANNING" + System.lineSeparator()));
        assertThat(recommend(Locale.CHINESE, "年终").err()).startsWith("没有“年终”这个场景，可选：GOAL_SETTING");
    }

    @Test
    void what_was_given_is_not_obeyed_by_a_terminal() {
        assertThat(recommend(Locale.ENGLISH, "\u001b[31m\n" + "x".repeat(500)).err())
                .doesNotContain("\u001b", "x".repeat(41))
                .satisfies(line -> assertThat(line.lines()).hasSize(1));
    }
}
