package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.feedback.FeedbackEngine;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.Reading;
import dev.perftalk.feedback.Sighting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    void each_broken_line_is_told_by_its_number_and_with_what_it_lacks() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
                \ufeff{"id":7,"lang":"en","text":"You are careless."}
                {"id":"a","kind":"PRAISE","text":"MARKER-7"}
                {"id":"b"}

                {"id":"c","text":"MARKER-7
                {"id":["d"],"text":"MARKER-7"}
                """);
        Path out = folder.resolve("out.jsonl");

        Run run = Run.of("lint", "--in", in.toString(), "--out", out.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "line 2: expected the kind to be IMPROVEMENT or RECOGNITION",
                        "line 3: expected a JSON object with an id and a text",
                        "line 5: expected a JSON object with an id and a text",
                        "line 6: expected a JSON object with an id and a text");
        assertThat(Files.readAllLines(out)).singleElement().asString().startsWith("{\"id\":7,");
    }

    @Test
    void what_cannot_be_read_or_written_is_told_and_nothing_is_written() throws IOException {
        Path broken = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xe9, '}', '\n'});
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"b\"}\n");
        Path out = folder.resolve("out.jsonl");

        Run unreadable = Run.of("lint", "--in", broken.toString(), "--out", out.toString());
        Run unwritable = Run.of("lint", "--in", in.toString(), "--out", folder.toString());

        assertThat(unreadable.status()).isEqualTo(2);
        assertThat(unreadable.err()).startsWith("Cannot read " + broken);
        assertThat(out).doesNotExist();
        assertThat(unwritable.status()).isEqualTo(2);
        assertThat(unwritable.err()).startsWith("Cannot write " + folder);
    }

    @Test
    void a_flaw_of_the_whole_text_is_shown_beneath_it() {
        FeedbackEngine engine =
                (text, kind, language) -> new Reading(List.of(), List.of(new Sighting<>(BestFlaw.BLAME, 1, List.of())));
        StringWriter page = new StringWriter();

        new LintPage(new Words(Locale.ENGLISH), false, new PrintWriter(page))
                .print("Well done.", BestAnalyzer.of(engine).analyze("Well done.", FeedbackKind.IMPROVEMENT));

        assertThat(page.toString().lines().toList())
                .startsWith("Well done.", "", "blame")
                .anyMatch(line -> line.startsWith("    This may sound like looking"));
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
        assertThat(Run.of("evaluate", out.toString(), out.toString()).err())
                .startsWith(out + ", line 1: not in the form of labelled feedback");
    }
}
