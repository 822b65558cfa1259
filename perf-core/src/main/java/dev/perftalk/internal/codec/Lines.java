package dev.perftalk.internal.codec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines with their numbers, none of them longer in memory than a bound. Not thread-safe. */
final class Lines {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;

    private final BufferedReader reader;
    private final int maxLength;
    private long number;
    private boolean cut;

    Lines(Reader reader, int maxLength) {
        this.reader = new BufferedReader(reader);
        this.maxLength = maxLength;
    }

    /** The next line up to the bound, without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        int character = reader.read();
        if (number == 0 && character == BYTE_ORDER_MARK) {
            character = reader.read();
        }
        if (character == END) {
            return null;
        }
        number++;
        cut = false;
        StringBuilder line = new StringBuilder();
        for (; character != '\n' && character != '\r' && character != END; character = reader.read()) {
            append(line, (char) character);
        }
        if (character == '\r') {
            skipLineFeed();
        }
        return line.toString();
    }

    private void append(StringBuilder line, char character) {
        if (line.length() < maxLength) {
            line.append(character);
        } else {
            cut = true;
        }
    }

    private void skipLineFeed() throws IOException {
        reader.mark(1);
        if (reader.read() != '\n') {
            reader.reset();
        }
    }

    /** The number of the line that came last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that came last was longer than the bound. */
    boolean isCut() {
        return cut;
    }
}
