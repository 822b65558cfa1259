package dev.perftalk.tour.page;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.specialized.HtmlTag;
import j2html.utils.EscapeUtil;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tags to text: closed empty tags and clean characters make HTML that is XML too. */
final class Markup {
    private static final Config WELL_FORMED =
            Config.defaults().withEmptyTagsClosed(true).withTextEscaper(Markup::escape);
    private static final int REPLACEMENT = 0xFFFD;

    private Markup() {}

    static String document(HtmlTag html) {
        try {
            return "<!DOCTYPE html>\n" + html.render(FlatHtml.into(new StringBuilder(), WELL_FORMED), html) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String escape(String text) {
        int[] clean = text.codePoints()
                .map(character -> isXml(character) ? character : REPLACEMENT)
                .toArray();
        return EscapeUtil.escape(new String(clean, 0, clean.length));
    }

    /** Whether XML 1.0 knows the character: no control characters, no halves of a surrogate pair. */
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
