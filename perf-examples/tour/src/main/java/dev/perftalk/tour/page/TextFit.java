package dev.perftalk.tour.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits text into a room whose fonts are not known yet: widths are estimated on the generous side, as SVG neither wraps
 * nor clips by itself. Sizes and rooms are in the picture's units.
 */
final class TextFit {
    private static final String ELLIPSIS = "…";
    /** From here on stands what Chinese fonts set as wide as it is high, punctuation included. */
    private static final int FIRST_WIDE = 0x1100;

    private static final String NARROW = " .,:;'|!()[]ijltfr";

    private TextFit() {}

    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(TextFit::em).sum();
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String clip(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        return text.substring(0, fitting(text, size, room - width(ELLIPSIS, size)))
                        .strip()
                + ELLIPSIS;
    }

    /** At most so many lines, broken where the language allows it; the last one is clipped. */
    static List<String> wrap(String text, double size, double room, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (wrapped.size() < lines - 1 && width(rest, size) > room) {
            int cut = cut(rest, fitting(rest, size, room));
            wrapped.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        wrapped.add(clip(rest, size, room));
        return List.copyOf(wrapped);
    }

    /** The last place to break a line up to an index, or the index itself where one word fills it. */
    private static int cut(String text, int until) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int place = breaks.isBoundary(until) ? until : breaks.preceding(until);
        return place > 0 ? place : until;
    }

    /** How many chars fit, at least one whole character. */
    private static int fitting(String text, double size, double room) {
        int end = text.offsetByCodePoints(0, 1);
        double used = size * em(text.codePointAt(0));
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += size * em(character);
            if (used > room) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static double em(int character) {
        if (character >= FIRST_WIDE) {
            return 1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.34;
        }
        return Character.isUpperCase(character) || "mwMW@%&".indexOf(character) >= 0 ? 0.74 : 0.56;
    }
}
