package dev.perftalk.tour.page;

import static j2html.TagCreator.rawHtml;

import j2html.tags.UnescapedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet, set into the page as it is. */
final class Style {
    private Style() {}

    static UnescapedText sheet() {
        try (InputStream css = Style.class.getResourceAsStream("page.css")) {
            return rawHtml(new String(Objects.requireNonNull(css, "page.css").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
