package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {
    @TempDir
    private Path folder;

    @Test
    void carets_stand_under_the_words_that_are_meant() {
        List<String> lines = Run.of("lint", "You are careless.").out().lines().toList();

        assertThat(lines).startsWith("You are careless.", "        ^^^^^^^^ label");
        assertThat(lines).contains("    What did they do or say that made you think so?");
        assertThat(lines.get(lines.size() - 1)).startsWith("Next: ");
    }

    @Test
    void a_chinese_character_is_two_columns_wide() { // E53
        List<String> lines =
                Run.in(Locale.CHINESE, "lint", "👍🏽 你最近太不专业了").out().lines().toList();

        assertThat(lines.get(0)).isEqualTo("👍🏽 你最近太不专业了");
        assertThat(lines).anyMatch(line -> line.endsWith("^^^^^^ 贴标签") && line.startsWith("     "));
    }

    @Test
    void nothing_is_wider_than_a_terminal_and_nothing_is_obeyed_by_it() {
        String text = "You always do this\u001b[31m and then you never tell anybody about it afterwards. ".repeat(5);

        assertThat(Run.of("lint", text).out())
                .doesNotContain("\u001b")
                .satisfies(page -> assertThat(page.lines()).allMatch(line -> Columns.width(line) <= 120));
    }

    @Test
    void praise_is_met_kindly() {
        assertThat(Run.of("lint", "--kind", "recognition", "Thank you!").out()).contains("Thanks are always welcome");
    }

    @Test
    void a_file_is_read_in_its_order_and_a_broken_line_is_told() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
                {"id":"b","lang":"en","kind":"IMPROVEMENT","text":"👍🏽 You are careless."}
                broken
                {"id":"a","lang":"zh","kind":"RECOGNITION","text":"这次做得很好"}
                """);
        Path out = folder.resolve("out.jsonl");

        Run run = Run.of("lint", "--in", in.toString(), "--out", out.toString(), "--engine", "core");
        List<JsonNode> found = Files.readAllLines(out).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("line 2: expected a JSON object with an id and a text");
        assertThat(found).extracting(node -> node.get("id").asString()).containsExactly("b", "a");
        assertThat(found.get(0).propertyNames())
                .containsExactly("id", "behavior", "consequence", "options", "outlook", "flaws");
        JsonNode label = found.get(0).get("flaws").get(0);
        assertThat(label.get("type").asString()).isEqualTo("LABEL");
        assertThat("👍🏽 You are careless."
                        .substring(label.get("start").asInt(), label.get("end").asInt()))
                .isEqualTo("careless");
        assertThat(found.get(1).get("flaws")).isEmpty();
    }

    @Test
    void neither_a_text_nor_two_files_is_told() {
        assertThat(Run.of("lint").status()).isEqualTo(2);
        assertThat(Run.of("lint", "text", "--in", "x").err()).startsWith("Give either a text");
    }

    @Test
    void findings_are_scored_against_labels() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","lang":"en","kind":"IMPROVEMENT","text":"You are careless.","behavior":false,\
                "consequence":false,"options":false,"outlook":false,"flaws":[{"type":"LABEL","quote":"careless"}]}
                """);
        Path out = folder.resolve("out.jsonl");
        Run.of("lint", "--in", gold.toString(), "--out", out.toString());

        assertThat(Run.of("evaluate", gold.toString(), out.toString()).out())
                .contains("LABEL           1.000  1.000  1.000      1", "spans 1.000");
        assertThat(Run.of("evaluate", "none.jsonl", out.toString()).err()).contains("There is no file none.jsonl");
        assertThat(Run.of("evaluate", out.toString(), out.toString()).status()).isEqualTo(2);
    }
}
