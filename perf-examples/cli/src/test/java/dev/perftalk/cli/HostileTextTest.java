package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the texts of a file, what comes out obeys nobody: no formula, no markup, no order to a terminal. */
class HostileTextTest {
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String TERMINAL = "\\u001b[31mred\\u202e";

    /** A cell that a spreadsheet would reckon with. */
    private static final Pattern CELL = Pattern.compile("(?m)(^|,)\"?[=+@\\t-]");

    @TempDir
    private Path folder;

    /** One goal for each text, with it in every field that is free. */
    private String goals() throws IOException {
        return Files.write(
                        folder.resolve("goals.jsonl"),
                        List.of(
                                goal(FORMULA, null, FORMULA),
                                goal("script", FORMULA, SCRIPT),
                                goal("terminal", "script", TERMINAL),
                                goal("plus", "script", "+1"),
                                goal("at", "script", "@SUM(A1:A9)")))
                .toString();
    }

    private static String goal(String id, String parent, String text) {
        return """
                {"id":"%s","parent":%s,"level":"team","title":"%s","owner":"%s",\
                "period":"2026-Q1","keyResults":[{"text":"%s","result":"50%%"}]}""".formatted(
                        id, parent == null ? "null" : '"' + parent + '"', text, text.replaceAll("\\\\u....", ""), text);
    }

    private String out(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("cascade", goals()));
        arguments.addAll(List.of(more));
        Run run = Run.in(Locale.CHINESE, arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--tree", "--json", "--explain script", "--export dot", "--export mermaid"})
    void no_output_gives_orders_to_a_terminal(String view) throws IOException {
        String out = out(view.isEmpty() ? new String[0] : view.split(" "));
        assertThat(out).isNotBlank();
        assertThat(out.codePoints().filter(point -> point != '\n' && point != '\r' && Character.isISOControl(point)))
                .as(view)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "csv"})
    void what_goes_into_a_page_or_a_spreadsheet_is_text_there(String format) throws IOException {
        String out = out("--export", format);
        if (format.equals("csv")) {
            assertThat(out).contains("calc", "SUM(A1:A9)").doesNotContainPattern(CELL);
        } else {
            assertThat(out).contains("#60;script#62;").doesNotContain("<script");
        }
    }
}
