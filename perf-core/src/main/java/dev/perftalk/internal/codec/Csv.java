package dev.perftalk.internal.codec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values (RFC 4180), none of them longer in memory than a bound. Not thread-safe.
 *
 * <p>A cell that a spreadsheet would take for a formula is written behind an apostrophe, which is taken away again.
 */
final class Csv {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;
    private static final char QUOTE = '"';
    private static final String GUARD = "'";

    /** What makes a formula of a cell, in full width too; the guard itself, so that it is not taken away from others. */
    private static final String GUARDED = "=+-@\t\r\n'＝＋－＠";

    private final BufferedReader reader;
    private final int maxLength;
    private long line = 1;
    private long number;
    private int length;
    private boolean quoted;

    Csv(Reader reader, int maxLength) {
        this.reader = new BufferedReader(reader);
        this.maxLength = maxLength;
    }

    /** The next row that is not empty, cells as they stand; null after the last. */
    @Nullable
    List<String> next() throws IOException {
        int character = reader.read();
        if (number == 0 && character == BYTE_ORDER_MARK) {
            character = reader.read();
        }
        while (character == '\n' || character == '\r') {
            line += character == '\n' ? 1 : 0;
            character = reader.read();
        }
        if (character == END) {
            return null;
        }
        number = line;
        length = 0;
        return row(character);
    }

    private List<String> row(int first) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        quoted = false;
        for (int character = first; character != END; character = reader.read()) {
            line += character == '\n' ? 1 : 0;
            if (character == QUOTE) {
                if (quoted && peek() == QUOTE) {
                    append(cell, (char) reader.read());
                } else if (quoted || cell.isEmpty()) {
                    quoted = !quoted;
                } else {
                    append(cell, QUOTE);
                }
            } else if (quoted) {
                append(cell, (char) character);
            } else if (character == ',') {
                if (grows()) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                }
            } else if (character == '\n') {
                break;
            } else if (character != '\r' || peek() != '\n') {
                append(cell, (char) character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private int peek() throws IOException {
        reader.mark(1);
        int next = reader.read();
        reader.reset();
        return next;
    }

    private void append(StringBuilder cell, char character) {
        if (grows()) {
            cell.append(character);
        }
    }

    private boolean grows() {
        length = Math.min(length, maxLength) + 1;
        return length <= maxLength;
    }

    /** Whether the input ended within a quoted cell of the row that came last: it may have swallowed others. */
    boolean isOpen() {
        return quoted;
    }

    /** The number of the line on which the row began that came last, from 1. */
    long number() {
        return number;
    }

    /** Whether the row that came last was longer than the bound. */
    boolean isCut() {
        return length > maxLength;
    }

    static String write(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\r\n].*") || !cell.equals(cell.strip())
                ? QUOTE + cell.replace("\"", "\"\"") + QUOTE
                : cell;
    }

    /** A text as a cell that no spreadsheet runs; never empty, as an empty cell stands for no text. */
    static String guard(String text) {
        return text.isEmpty() || GUARDED.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    /** The text of a cell that is not empty. */
    static String unguard(String cell) {
        boolean guarded = cell.startsWith(GUARD) && (cell.length() == 1 || GUARDED.indexOf(cell.charAt(1)) >= 0);
        return guarded ? cell.substring(1) : cell;
    }
}
