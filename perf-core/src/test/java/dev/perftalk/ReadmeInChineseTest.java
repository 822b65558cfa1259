package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** README.md and README.zh-CN.md say the same; a failure names what one of them has and the other hasn't. */
class ReadmeInChineseTest {
    private static final Path ENGLISH = Path.of("..", "README.md");
    private static final Path CHINESE = Path.of("..", "README.zh-CN.md");

    @ParameterizedTest
    @CsvSource({
        "headings, ^#+(?= )",
        "rows of tables, ^\\|",
        "points, ^- ",
        "kinds of code blocks, ^```.*",
        "samples and commands, (?s)^```(?:java|sh)\\n.*?^```",
        "what a sample prints, ^  [A-Z].*",
        "folders, ^[a-z-]+/ ",
    })
    void both_have_the_same(String what, String pattern) throws IOException {
        assertThat(found(pattern, CHINESE))
                .as(what)
                .isEqualTo(found(pattern, ENGLISH))
                .isNotEmpty();
    }

    /** Word order differs between the languages, the names do not. */
    @Test
    void both_name_the_same_code() throws IOException {
        String inline = "(?<!`)`[^`\n]+`(?!`)";
        assertThat(found(inline, CHINESE)).containsExactlyInAnyOrderElementsOf(found(inline, ENGLISH));
    }

    @Test
    void each_leads_to_the_other_at_its_top() throws IOException {
        assertThat(Files.readAllLines(ENGLISH).subList(0, 5)).anyMatch(line -> line.contains("](README.zh-CN.md)"));
        assertThat(Files.readAllLines(CHINESE).subList(0, 5)).anyMatch(line -> line.contains("](README.md)"));
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
