package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalFileTest {
    private static final String REST = "\"level\":\"team\",\"title\":\"t\"";
    private static final String FINE = "{\"id\":\"fine\"," + REST + "}";

    private static GoalFile read(String... lines) throws IOException {
        return GoalFile.read(new StringReader(String.join("\n", lines)));
    }

    private static Goal goal(String fields) throws IOException {
        GoalFile file = read("{\"id\":\"g\"," + REST + "," + fields + "}");
        assertThat(file.problems()).isEmpty();
        return file.goals().get(0);
    }

    private static GoalFile.Problem problem(String line) throws IOException {
        GoalFile file = read(FINE, line, FINE);
        assertThat(file.goals()).hasSize(2);
        assertThat(file.problems()).hasSize(1);
        assertThat(file.problems().get(0).line()).isEqualTo(2);
        return file.problems().get(0);
    }

    @Test
    void a_whole_goal_is_read() throws IOException {
        Goal goal = goal("""
                "parent":"above","owner":" CMO ","period":"FY26-Q1","periodStart":"2026-02-01","periodEnd":"2026-04-30",\
                "keyResults":[{"text":"win","result":"70% (nearly)"},{"text":"win"}],"result":"100%, done","weight":0.75,\
                "priority":1,"rationale":"because","due":"2030","depth":2,"notes":[{"deep":[]}]""");

        assertThat(goal.id()).isEqualTo(GoalId.of("g"));
        assertThat(goal.level()).isEqualTo(GoalLevel.TEAM);
        assertThat(goal.parent()).contains(GoalId.of("above"));
        assertThat(goal.owner()).contains(PersonId.of("CMO"));
        assertThat(goal.period()).contains(Period.of("FY26-Q1", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)));
        assertThat(goal.measures())
                .containsExactly(Measure.percent("win").withActual(new BigDecimal("70")), Measure.percent("win"));
        assertThat(goal.result()).contains(Progress.FULL);
        assertThat(goal.weight()).isEqualByComparingTo("0.75");
        assertThat(goal.priority()).isEqualTo(1);
        assertThat(goal.rationale()).contains("because");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70% (moved)|70",
                "56.87% coverage = 79.13% of target|56.87",
                "19.3%, 0%|19.3",
                "0%. Did not ship|0",
                "１００％ 完成|100", // E53
                "　８５．５ ％|85.5", // E53
                "12 % so far|12",
                "1500%.|1500",
            })
    void a_leading_percentage_counts(String result, BigDecimal percent) throws IOException {
        assertThat(goal("\"result\":\"" + result + "\"").result()).contains(Progress.ofPercent(percent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"(57%)\"",
                "\"8/10 (80%)\"",
                "\"DONE 100%\"",
                "\"+8% more\"",
                "\"-5%\"",
                "\"done\"",
                "\"\"",
                "\"70\"",
                "\"1,500%\"",
                "null",
                "70",
                "{}"
            })
    void any_other_result_is_no_data(String result) throws IOException { // E01
        assertThat(goal("\"result\":" + result).result()).isEmpty();
        assertThat(goal("\"keyResults\":[{\"text\":\"win\",\"result\":" + result + "}]")
                        .ownProgress())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void an_empty_parent_owner_or_period_is_none(String nothing) throws IOException {
        Goal goal = goal("\"parent\":%1$s,\"owner\":%1$s,\"period\":%1$s,\"periodStart\":%1$s,\"keyResults\":null"
                .formatted(nothing));

        assertThat(goal.parent()).isEmpty();
        assertThat(goal.owner()).isEmpty();
        assertThat(goal.period()).isEmpty();
    }

    @Test
    void a_period_may_lack_an_end_or_its_name() throws IOException {
        LocalDate first = LocalDate.of(2026, 1, 1);

        assertThat(goal("\"period\":\"2026\"").period()).contains(Period.named("2026"));
        assertThat(goal("\"periodStart\":\"2026-01-01\"").period())
                .contains(new Period("2026-01-01/..", Optional.of(first), Optional.empty()));
        assertThat(goal("\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2026-01-01\"")
                        .period())
                .contains(Period.of("2026-01-01/2026-01-01", first, first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"priority\":\"high\"",
                "\"priority\":9,\"weight\":null",
                "\"priority\":1.5,\"weight\":\"1\"",
                "\"priority\":1e999999999",
                "\"rationale\":7"
            })
    void what_the_format_leaves_open_counts_only_where_it_fits(String fields) throws IOException {
        Goal goal = goal(fields);

        assertThat(goal.priority()).isEqualTo(3);
        assertThat(goal.weight()).isEqualByComparingTo("1");
        assertThat(goal.rationale()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"id\":",
                "[]",
                "7",
                "null",
                "{} {}",
                "{\"id\":\"x\",\"level\":\"team\",\"title\":\"t\"} x"
            })
    void a_line_that_is_no_json_object_is_told(String line) throws IOException {
        assertThat(problem(line).expected().en()).isEqualTo("one JSON object on the line, with every field once");
        assertThat(problem(line).expected().zh()).isEqualTo("每行一个 JSON 对象，其中每个字段只出现一次");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'level':'team','title':'t'}|id",
                "{'id':null,'level':'team','title':'t'}|id",
                "{'id':7,'level':'team','title':'t'}|id",
                "{'id':'a\\u0007','level':'team','title':'t'}|id",
                "{'id':'a\\ud800','level':'team','title':'t'}|id",
                "{'id':'x','title':'t'}|level",
                "{'id':'x','level':'galaxy','title':'t'}|level",
                "{'id':'x','level':2,'title':'t'}|level",
                "{'id':'x','level':'team'}|title",
                "{'id':'x','level':'team','title':'  '}|title",
                "{'id':'x','level':'team','title':['t']}|title",
                "{'id':'x','level':'team','title':'t','parent':5}|parent",
                "{'id':'x','level':'team','title':'t','owner':{}}|owner",
                "{'id':'x','level':'team','title':'t','period':5}|period",
                "{'id':'x','level':'team','title':'t','periodStart':'2026-02-30'}|periodStart",
                "{'id':'x','level':'team','title':'t','periodEnd':'soon'}|periodEnd",
                "{'id':'x','level':'team','title':'t','periodStart':'2026-02-02','periodEnd':'2026-02-01'}|periodEnd",
                "{'id':'x','level':'team','title':'t','keyResults':{}}|keyResults",
                "{'id':'x','level':'team','title':'t','keyResults':['win']}|keyResults",
                "{'id':'x','level':'team','title':'t','keyResults':[{'result':'5%'}]}|keyResults",
            },
            quoteCharacter = '`')
    void a_field_that_is_not_as_it_should_be_is_named(String line, String field) throws IOException {
        GoalFile.Problem problem = problem(line.replace('\'', '"'));

        assertThat(problem.expected().en()).contains('"' + field + '"');
        assertThat(problem.expected().zh()).contains('"' + field + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"'heavy'", "-1", "1e999999999", "1e-999999999", "1000001", "[1]", "true"})
    void a_weight_that_is_none_breaks_its_line(String weight) throws IOException { // E05
        String line = ("{'id':'x','level':'team','title':'t','weight':" + weight + "}").replace('\'', '"');

        assertThat(problem(line).expected().en()).contains("\"weight\"");
    }

    @Test
    void a_field_given_twice_breaks_its_line() throws IOException {
        assertThat(problem("{\"id\":\"x\"," + REST + ",\"title\":\"other\"}")
                        .expected()
                        .en())
                .contains("every field once");
    }

    @Test
    void an_unknown_field_may_be_deep() throws IOException {
        assertThat(goal("\"x\":" + "[".repeat(9_000) + "]".repeat(9_000)).title())
                .isEqualTo("t");
    }

    @Test
    void everything_wrong_with_a_line_is_told_at_once() throws IOException {
        assertThat(problem("{\"periodEnd\":\"soon\"}").expected().en())
                .contains("\"id\"", "\"level\"", "\"title\"", "\"periodEnd\"");
    }

    @Test
    void a_problem_repeats_nothing_of_what_people_wrote() throws IOException {
        String line =
                "{\"id\":\"secret\",\"level\":\"secret\",\"title\":[\"secret\"],\"owner\":[\"secret\"],\"period\":{\"secret\":1}}";

        assertThat(problem(line).toString()).doesNotContain("secret");
        assertThat(problem(line.substring(5)).toString()).doesNotContain("secret");
    }

    @Test
    void an_id_that_is_too_long_is_told() throws IOException {
        String line = "{\"id\":\"%s\",%s}".formatted("x".repeat(201), REST);

        assertThat(problem(line).expected().en()).contains("200 characters");
    }

    @Test
    void a_byte_order_mark_windows_ends_and_blank_lines_are_passed_over() throws IOException {
        GoalFile file = GoalFile.read(new StringReader("\uFEFF" + FINE + "\r\n\r\n  \r\nbroken\r\n" + FINE));

        assertThat(file.goals()).hasSize(2);
        assertThat(file.problems()).extracting(GoalFile.Problem::line).containsExactly(4L);
    }

    private static GoalFile table(String... rows) throws IOException {
        return GoalFile.read(new StringReader(String.join("\n", rows)), GoalFormat.CSV);
    }

    @Test
    void a_quote_left_open_in_a_table_is_told_where_it_began() throws IOException {
        GoalFile file = table("id,level,title", "g1,company,Grow", "g2,team,\"Sell", "g3,team,Bake");

        assertThat(file.goals()).hasSize(1);
        assertThat(file.problems()).extracting(GoalFile.Problem::line).containsExactly(3L);
        assertThat(table("id,\"level,title", "g1,company,Grow").problems()).hasSize(1);
    }

    @Test
    void an_empty_file_has_no_goals_and_no_problems() throws IOException {
        assertThat(read("").goals()).isEmpty();
        assertThat(read("", "").problems()).isEmpty();
    }

    @Test
    void however_deep_or_long_a_line_is_the_others_load() throws IOException {
        String deep = "{\"id\":\"g\"," + REST + ",\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        String brackets = "[".repeat(1_000_000);
        String huge = "{\"id\":\"g\",\"level\":\"team\",\"title\":\"" + "x".repeat(2_000_000) + "\"}";

        GoalFile file = read(FINE, deep, brackets, huge, FINE);

        assertThat(file.goals()).hasSize(2);
        assertThat(file.problems()).extracting(GoalFile.Problem::line).containsExactly(2L, 3L, 4L);
        assertThat(file.problems().get(2).expected().en()).contains("1048576 characters");
    }

    @Test
    void bytes_that_are_not_utf_8_break_their_line_alone(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("goals.jsonl");
        byte[] first = (FINE.replace("\"t\"", "\"目标\"") + "\n").getBytes(Charset.forName("GBK"));
        byte[] second = FINE.replace("\"t\"", "\"目标 \uFFFD\"").getBytes(StandardCharsets.UTF_8);
        Files.write(path, first);
        Files.write(path, second, StandardOpenOption.APPEND);

        GoalFile file = GoalFile.read(path);

        assertThat(file.goals()).extracting(Goal::title).containsExactly("目标 \uFFFD");
        assertThat(file.problems())
                .extracting(problem -> problem.line() + " " + problem.expected().en())
                .containsExactly("1 text in UTF-8");
    }
}
