package dev.perftalk.feedback.model;

import java.nio.charset.StandardCharsets;

/** Makes text comparable one {@code char} for one, so that every index stays where it was and no surrogate is touched. */
public final class Folding {
    private static final int FULL_TO_HALF_WIDTH = '！' - '!';

    /** The first and last characters of the blocks in which some have case or width, or are spaces. */
    private static final String FOLDING = "\0\u05ff\u1000\u13ff\u1680\u1680\u1c80\u1cbf\u1e00\u218f\u24b0\u24ff"
            + "\u2c00\u2dff\u3000\u3000\ua640\ua7ff\uff00\uff5f";

    /** How far each is from what it is read as: nothing for most, so that most of the table is never filled. */
    private static final char[] DISTANCES = distances();

    /** Letters and signs by name, but nothing to see. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private Folding() {}

    /**
     * In lower case and simplified Chinese; full-width letters, digits and marks as half-width ones, curly quotation
     * marks as straight ones, every space as a plain one.
     */
    public static String fold(String text) {
        return new String(chars(text));
    }

    /** One character by itself. */
    static char fold(char each) {
        return (char) (each + DISTANCES[each]);
    }

    /** The same as an array of its own. */
    public static char[] chars(String text) {
        char[] folded = text.toCharArray();
        for (int index = 0; index < folded.length; index++) {
            folded[index] = fold(folded[index]);
        }
        return folded;
    }

    /** Whether a reader sees nothing of it: blanks of every kind, and characters that have no shape. */
    public static boolean isBlank(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isBlank(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char each) {
        return !Tongue.isLetter(each) && isInvisible(each);
    }

    private static boolean isInvisible(char each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || Character.isIdentifierIgnorable(each)
                || FILLERS.indexOf(each) >= 0;
    }

    private static char[] distances() {
        char[] distances = new char[Character.MAX_VALUE + 1];
        for (int block = 0; block < FOLDING.length(); block += 2) {
            for (int each = FOLDING.charAt(block); each <= FOLDING.charAt(block + 1); each++) {
                distances[each] = (char) (plain((char) each) - each);
            }
        }
        // The file is one line of comment, then pairs, one a line.
        String pairs = new String(Resource.bytes(Folding.class, "simplified.txt"), StandardCharsets.UTF_8);
        int line = pairs.indexOf('\n') + 1;
        while (line < pairs.length()) {
            char traditional = pairs.charAt(line);
            distances[traditional] = (char) (pairs.charAt(line + 1) - traditional);
            line += 3;
        }
        return distances;
    }

    private static char plain(char original) {
        if (original >= '！' && original <= '～') {
            return Character.toLowerCase((char) (original - FULL_TO_HALF_WIDTH));
        }
        return switch (original) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '\t' -> ' ';
            default -> Character.isSpaceChar(original) && original > ' ' ? ' ' : Character.toLowerCase(original);
        };
    }
}
