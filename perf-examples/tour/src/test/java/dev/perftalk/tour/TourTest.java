package dev.perftalk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.StoredRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TourTest {
    @TempDir
    private Path folder;

    private record Told(int status, List<String> lines, String errors) {}

    private Told tour(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--page", folder.resolve("tour.html").toString()));
        int status = Tour.run(utf8(out), utf8(err), all.toArray(String[]::new));
        return new Told(
                status, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private String database() {
        return folder.resolve("records").toString();
    }

    @ParameterizedTest
    @CsvSource({"en, The next turn, already on record", "zh, 下一轮, 上次运行"})
    void the_story_stands_on_a_screen_or_two_in_both_languages(String language, String last, String already) {
        Told told = tour("--lang", language, "--db", database());
        assertThat(told.status()).isZero();
        assertThat(told.errors()).isEmpty();
        assertThat(told.lines()).hasSizeBetween(60, 120);
        assertThat(told.lines()).anyMatch(line -> line.startsWith("9  " + last));
        assertThat(told.lines()).as("a first run finds nothing there").noneMatch(line -> line.contains(already));
    }

    @Test
    void the_page_is_one_well_formed_file_with_six_drawings_and_no_request_to_anywhere() throws Exception {
        tour("--lang", "zh");
        String page = Files.readString(folder.resolve("tour.html"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("svg")
                        .getLength())
                .isEqualTo(6);
        assertThat(page.replace("http://www.w3.org/", "")).doesNotContain("http://", "https://", "<script");
    }

    @Test
    void told_again_on_the_same_database_it_finds_what_is_there() {
        tour("--lang", "en", "--db", database());
        Told again = tour("--lang", "en", "--db", database());
        assertThat(again.status()).isZero();
        assertThat(again.lines()).anyMatch(line -> line.contains("already on record"));
        assertThat(again.lines()).anyMatch(line -> line.startsWith("9  The next turn"));
    }

    @Test
    void it_is_told_with_the_goals_and_people_of_files() throws Exception {
        Path goals = Files.writeString(folder.resolve("goals.jsonl"), """
                {"id":"g1","parent":null,"level":"company","owner":"Board","title":"Grow","period":"P2","periodStart":"2025-04-01","periodEnd":"2025-06-30"}
                {"id":"g2","parent":"g1","level":"team","owner":"ROASTERY","title":"Roast better","period":"P2","periodStart":"2025-04-01","periodEnd":"2025-06-30"}
                {"id":"g0","parent":null,"level":"company","owner":"Board","title":"Old","period":"P1","periodStart":"2025-01-01","periodEnd":"2025-03-31"}
                """);
        Path org = Files.writeString(folder.resolve("org.csv"), """
                person_id,name_or_pseudonym,title,manager_id,team
                b,Boss,CEO,,Board room
                m,Mara,Head roaster,b,Roastery
                e1,Ed,Roaster,m,Roastery
                e2,Eva,Roaster,m,Roastery
                e3,Ewa,Roaster,m,Roastery
                """);
        Told told = tour("--lang", "en", "--goals", goals.toString(), "--org", org.toString());
        assertThat(told.errors()).isEmpty();
        assertThat(told.lines())
                .anyMatch(line ->
                        line.contains("Periods in the file: 2") && line.contains("P2") && line.contains("Goals: 2"));
        assertThat(told.lines()).anyMatch(line -> line.contains("OWNER_NOT_IN_ORG × 1"));
        assertThat(told.lines())
                .anyMatch(line -> line.contains("The manager: Mara, the first with three to eight reports (3)")
                        && line.contains("Ed."));
        assertThat(told.lines()).anyMatch(line -> line.startsWith("9  The next turn"));
    }

    private static final String ORG = """
            person_id,name_or_pseudonym,title,manager_id,team
            m,Mara,Head roaster,,Roastery
            e,Ed,Roaster,m,Roastery
            """;

    private Told told(String goals) throws IOException {
        Path file = Files.writeString(folder.resolve("goals.jsonl"), goals);
        Path org = Files.writeString(folder.resolve("org.csv"), ORG);
        return tour("--lang", "en", "--goals", file.toString(), "--org", org.toString());
    }

    @Test
    void an_untidy_file_is_told_all_the_same_and_what_is_untidy_is_said() throws IOException {
        Told told = told("""
                {"id":"top","level":"company","title":"Grow","owner":"m"}
                {"id":"a","parent":"b","level":"team","title":"A"}
                {"id":"b","parent":"a","level":"team","title":"B"}
                {"id":"below","parent":"a","level":"team","title":"Below"}
                {"id":"self","parent":"self","level":"team","title":"Self"}
                {"id":"lost","parent":"nowhere","level":"team","title":"Lost","owner":"stranger"}
                {"id":"top","level":"company","title":"Grow again"}
                """);
        assertThat(told.errors()).isEmpty();
        assertThat(told.status()).isZero();
        assertThat(told.lines())
                .anyMatch(line -> line.contains("LOOP × 3"))
                .anyMatch(line -> line.contains("DUPLICATE_ID × 1"))
                .anyMatch(line -> line.contains("UNKNOWN_PARENT × 1"))
                .anyMatch(line -> line.contains("OWNER_NOT_IN_ORG × 1"))
                .anyMatch(line -> line.startsWith("9  The next turn"))
                .noneMatch(line -> line.contains("Zhou Ning"));
    }

    @Test
    void a_broken_line_is_named_and_the_rest_is_told() throws IOException {
        Told told = told("""
                {"id":"top","level":"company","title":"Grow","owner":"m"}
                {broken
                """);
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.errors()).contains("goals, line 2: expected");
        assertThat(told.lines()).anyMatch(line -> line.startsWith("9  The next turn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "broken",
                "{\"id\":\"t\",\"level\":\"team\",\"title\":\"T\"}",
                "{\"id\":\"x\",\"parent\":\"x\",\"level\":\"company\",\"title\":\"X\"}"
            })
    void a_file_that_nothing_can_be_told_of_is_refused_in_one_line(String goals) throws IOException {
        Told told = told(goals);
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.errors().lines()).hasSize(1);
        assertThat(told.errors()).contains("goal").doesNotContain("Exception");
    }

    @Test
    void told_again_in_the_other_language_it_leaves_every_goal_as_it_was() {
        tour("--lang", "en", "--db", database());
        List<StoredRecord> before = goals();
        Told again = tour("--lang", "zh", "--db", database());
        assertThat(again.status()).isZero();
        assertThat(goals()).isEqualTo(before);
    }

    private List<StoredRecord> goals() {
        try (Database records = Database.at(Path.of(database()))) {
            return records.store().query(Query.of("qingyun", "goal")).records();
        }
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line() {
        assertThat(tour("--lang", "fr").status()).isEqualTo(2);
        Told told = tour("--lang", "zh", "--db", folder.resolve("none/x").toString());
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.errors()).startsWith("找不到文件夹");
    }

    @Test
    void goals_without_people_are_refused_and_a_missing_file_is_named() {
        assertThat(tour("--lang", "en", "--goals", "x.jsonl")).satisfies(told -> {
            assertThat(told.status()).isEqualTo(2);
            assertThat(told.errors()).contains("--org");
        });
        assertThat(tour("--goals", "x.jsonl", "--org", "y.csv").errors()).contains("x.jsonl");
    }
}
