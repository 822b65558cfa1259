package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeCommandTest {
    @TempDir
    private Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String goals(String... lines) throws IOException {
        return file("goals.jsonl", lines);
    }

    private static String goal(String id, String parent, String level, String more) {
        return "{\"id\":\"%s\",\"parent\":%s,\"level\":\"%s\",\"title\":\"目标 %s\"%s}"
                .formatted(id, parent == null ? "null" : '"' + parent + '"', level, id, more);
    }

    private String small() throws IOException {
        return goals(
                goal("team", "top", "team", ",\"owner\":\"SALES\",\"result\":\"150%\""),
                goal("top", null, "company", ",\"owner\":\"Nobody\""),
                goal(
                        "dept",
                        "top",
                        "department",
                        ",\"keyResults\":[{\"text\":\"a\",\"result\":\"0%\"},{\"text\":\"b\"}]"),
                goal("idle", null, "company", ""));
    }

    private String org() throws IOException {
        return file("org.csv", "person_id,title,team", "p1,CEO,Sales");
    }

    @Test
    void json_is_one_object_with_the_figures() throws IOException {
        Run run = Run.of("cascade", small(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip())
                .isEqualTo(
                        "{\"goals\":4,\"roots\":2,\"maxDepth\":1,"
                                + "\"levels\":{\"company\":2,\"department\":1,\"team\":1},"
                                + "\"findings\":{\"DUPLICATE_ID\":0,\"LOOP\":0,\"UNKNOWN_PARENT\":0,\"NO_OWNER\":2,"
                                + "\"NO_MEASURE\":3,\"CHILDLESS_COMPANY_GOAL\":1,\"SAME_LEVEL\":0,\"LEVEL_INVERSION\":0,"
                                + "\"LEVEL_SKIPPED\":1,\"OUTSIDE_PARENT_PERIOD\":0},"
                                + "\"roots_progress\":[{\"id\":\"top\",\"progress\":0.5},{\"id\":\"idle\",\"progress\":null}]}");
    }

    @Test
    void owners_are_looked_up_where_an_organisation_is_given() throws IOException {
        assertThat(Run.of("cascade", small(), "--org", org(), "--json").out()).contains("\"OWNER_NOT_IN_ORG\":1");
    }

    @Test
    void loops_duplicates_and_strangers_are_findings_and_no_error() throws IOException {
        Run run = Run.of(
                "cascade",
                goals(
                        goal("a", "b", "team", ""),
                        goal("b", "a", "team", ""),
                        goal("under", "a", "team", ""),
                        goal("self", "self", "team", ""),
                        goal("stray", "gone", "team", ""),
                        goal("stray", null, "team", "")),
                "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"goals\":5,\"roots\":1,\"maxDepth\":0,\"levels\":{\"team\":5}")
                .contains("\"DUPLICATE_ID\":1,\"LOOP\":3,\"UNKNOWN_PARENT\":1,\"NO_OWNER\":1,\"NO_MEASURE\":1")
                .contains("[{\"id\":\"stray\",\"progress\":null}]");
    }

    @Test
    void a_broken_line_is_told_with_its_number_and_the_others_load() throws IOException {
        String path = goals(
                goal("g", null, "company", ""), "", "{\"id\":\"x\",\"level\":\"moon\",\"title\":\"t\"}", "nonsense");

        Run run = Run.of("cascade", path, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"goals\":1,");
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                        line 3: expected "level" to be one of company, department, team, individual
                        line 4: expected one JSON object on the line, with every field once
                        """);
        assertThat(Run.in(Locale.CHINESE, "cascade", path).err()).startsWith("第 3 行：要求 \"level\" 为");
    }

    @Test
    void a_broken_line_of_the_organisation_is_told_with_its_file() throws IOException {
        String org = file("org.csv", "person_id,title", "p1,CEO", ",CFO");

        Run run = Run.of("cascade", goals(goal("g", null, "company", "")), "--org", org, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo(org + ", line 3: expected a person_id");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_in_one_line() throws IOException {
        Path none = folder.resolve("none.jsonl");

        assertThat(Run.of("cascade", none.toString()))
                .isEqualTo(new Run(2, "", "There is no file " + none + System.lineSeparator()));
        assertThat(Run.of("cascade", small(), "--org", none.toString()).status())
                .isEqualTo(2);
        assertThat(Run.in(Locale.CHINESE, "cascade", folder.toString()))
                .isEqualTo(new Run(2, "", "无法读取 " + folder + System.lineSeparator()));
    }

    @Test
    void a_person_reads_a_page() throws IOException {
        assertThat(Run.of("cascade", small(), "--org", org()).out()).isEqualToNormalizingNewlines("""
                        4 goals, 2 roots, greatest depth 1

                        Levels
                               2  company
                               1  department
                               1  team

                        Findings
                               2  warning  Nobody owns the goal. (NO_OWNER)
                               1  warning  The organisation does not know the owner. (OWNER_NOT_IN_ORG)
                               3  warning  The goal has no measure. (NO_MEASURE)
                               1  warning  No goal serves this company goal. (CHILDLESS_COMPANY_GOAL)
                               1  note     A level is left out between the goal and the one above it. (LEVEL_SKIPPED)

                        Progress of the roots
                             50%  top   目标 top
                               –  idle  目标 idle
                        """);
        assertThat(Run.in(Locale.CHINESE, "cascade", small()).out()).contains("共 4 个目标", "公司", "警告");
    }

    @Test
    void no_line_of_the_page_is_too_wide_nor_obeyed_by_a_terminal() throws IOException {
        String title = "\\u001b[31m红\\u202E\\n" + "长".repeat(500);
        String page = Run.of(
                        "cascade",
                        goals("{\"id\":\"%s\",\"level\":\"team\",\"title\":\"%s\"}".formatted("编号".repeat(60), title)))
                .out();

        assertThat(page).contains("…").doesNotContain("\u001b", "\u202E");
        assertThat(page.lines()).allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void of_many_roots_the_page_shows_some_and_counts_the_rest() throws IOException {
        String[] lines = IntStream.range(0, 45)
                .mapToObj(number -> goal("g" + number, null, "team", ""))
                .toArray(String[]::new);

        assertThat(Run.of("cascade", goals(lines)).out())
                .contains("g39")
                .doesNotContain("g40")
                .contains("and 5 more");
    }

    @Test
    void an_empty_file_is_no_error() throws IOException {
        Run run = Run.of("cascade", goals());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("0 goals, 0 roots", "none");
    }

    @Test
    void the_goals_can_be_seen_as_a_tree() throws IOException {
        String file = goals(
                goal("dept", "top", "department", ",\"result\":\"50%\""),
                goal("deep", "dept", "team", ""),
                goal("长".repeat(60), "dept", "team", ""),
                goal("top", null, "company", ""),
                goal("other", "gone", "company", ""));

        String tree = Run.of("cascade", file, "--tree").out();

        assertThat(tree).startsWith("""
                     50%  top  目标 top
                     50%    dept  目标 dept
                       –      deep  目标 deep
                """).endsWith("–  other  目标 other" + System.lineSeparator());
        assertThat(tree.lines()).hasSize(5).allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void the_progress_of_a_goal_is_explained_with_its_parts() throws IOException {
        Run run = Run.of("cascade", small(), "--explain", "top");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                50% is the weighted average of those goals below that count, 2 of 2 (1 × 100% + 1 × 0%): top

                  progress    weight     share
                      100%         1       50%  team
                        0%         1       50%  dept
                """);
        assertThat(Run.in(Locale.CHINESE, "cascade", small(), "--explain", "idle")
                        .out())
                .startsWith("暂无进展");
        assertThat(Run.of("cascade", small(), "--explain", "dept").out()).contains("1 of 2", "–");
    }

    @Test
    void a_goal_that_is_not_in_the_tree_cannot_be_explained() throws IOException {
        Run run = Run.of("cascade", small(), "--explain", "nobody");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("There is no goal \"nobody\" in the tree.");
    }

    @Test
    void a_diagram_is_printed_for_mermaid_or_graphviz() throws IOException {
        assertThat(Run.of("cascade", small(), "--export", "mermaid").out())
                .startsWith("flowchart TD\n")
                .contains("g0 --> g1");
        assertThat(Run.of("cascade", small(), "--export", "DOT").out())
                .startsWith("digraph {\n")
                .contains("g0 -> g1");
        assertThat(Run.of("cascade", small(), "--export", "png").status()).isEqualTo(2);
    }

    @Test
    void goals_come_back_from_either_form_of_a_file_as_they_were() throws IOException {
        String lines = Run.of("cascade", small(), "--export", "jsonl").out();
        String rows =
                Run.of("cascade", file("a.jsonl", lines), "--export", "csv").out();
        String again =
                Run.of("cascade", file("b.csv", rows), "--export", "jsonl").out();

        assertThat(lines.lines()).hasSize(4).allMatch(line -> line.contains("perftalk-goal-1"));
        assertThat(rows.lines()).hasSize(5);
        assertThat(again).isEqualTo(lines);
        assertThat(Run.of("cascade", file("c.csv", rows), "--json").out())
                .isEqualTo(Run.of("cascade", small(), "--json").out());
    }

    @Test
    void an_export_keeps_what_is_there_twice_and_tells_what_it_could_not_read() throws IOException {
        String path = goals(goal("g", null, "company", ""), goal("g", "g", "team", ""), "nonsense");

        Run run = Run.of("cascade", path, "--export", "jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("line 3:");
    }

    @Test
    void only_one_view_is_shown_at_a_time() throws IOException {
        Run run = Run.in(Locale.CHINESE, "cascade", small(), "--json", "--tree");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--json、--tree、--explain、--export 每次只能使用一个。");
    }
}
