package dev.perftalk.cli;

import dev.perftalk.feedback.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into rows where its language allows it, and keeps where each stands. */
final class Rows {
    private Rows() {}

    /** Rows that cover the text; each of at most so many columns, as long as no single word is longer. */
    static List<Span> of(String text, int columns, Locale language) {
        List<Span> rows = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        int row = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean full = Columns.width(text.substring(row, to).stripTrailing()) > columns;
            if (from > row && (full || text.charAt(from - 1) == '\n')) {
                rows.add(new Span(row, from));
                row = from;
            }
            from = to;
        }
        if (from > row) {
            rows.add(new Span(row, from));
        }
        return rows;
    }
}
