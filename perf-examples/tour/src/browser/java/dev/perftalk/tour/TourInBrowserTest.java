package dev.perftalk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The tour's page in a real browser; every view is kept in {@code target/views} to be looked at. */
class TourInBrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void tell() {
        for (String language : List.of("zh", "en")) {
            PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
            int status = Tour.run(
                    unheard,
                    System.err,
                    "--lang",
                    language,
                    "--page",
                    page(language).toString());
            assertThat(status).isZero();
        }
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String language) {
        return folder.resolve(language + ".html");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, light, 1100", "zh, light, 420", "zh, dark, 1100", "zh, dark, 420",
        "en, light, 1100", "en, light, 420", "en, dark, 1100", "en, dark, 420"
    })
    void everyone_can_read_it(String language, String scheme, int width) throws IOException {
        browser.open(page(language), scheme, width);
        Files.createDirectories(Path.of("target/views"));
        Files.write(Path.of("target/views", language + "-" + scheme + "-" + width + ".png"), browser.picture());

        assertThat(browser.ask("return matchMedia('(prefers-color-scheme: " + scheme + ")').matches"))
                .isEqualTo(true);
        assertThat(browser.ask("return innerWidth")).isEqualTo((long) width);
        assertThat(browser.requests())
                .singleElement()
                .asString()
                .contains(page(language).toUri().toString());
        assertThat(browser.ask("return document.documentElement.scrollWidth"))
                .as("nothing sticks out sideways")
                .isEqualTo((long) width);
        assertThat(browser.objections()).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void it_reads_aloud_in_order(String language, String tag) {
        browser.open(page(language), "light", 1100);

        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo(tag);
        assertThat(browser.all("h1, h2, h3, h4, h5, h6"))
                .extracting(WebElement::getTagName)
                .startsWith("h1", "h2")
                .hasSize(1 + Book.CHAPTERS.size())
                .filteredOn(level -> !level.equals("h2"))
                .containsExactly("h1");
        assertThat(browser.all("svg, table, [role=region]"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(part -> assertThat(part.getAccessibleName()).isNotBlank());
    }

    /** Without this, silence could mean that nobody listens. */
    @Test
    void what_is_wrong_is_noticed() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.html"), """
                <!DOCTYPE html><html><head><title>Wrong</title></head><body>
                <img src="http://127.0.0.1:9/none.png"><script>console.error("broken")</script>
                </body></html>
                """);
        browser.open(wrong, "light", 420);

        assertThat(browser.requests()).hasSize(2);
        assertThat(browser.console()).anyMatch(line -> line.contains("broken"));
        assertThat(browser.objections()).anyMatch(line -> line.startsWith("image-alt:"));
    }
}
