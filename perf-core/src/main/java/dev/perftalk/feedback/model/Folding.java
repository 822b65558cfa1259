package dev.perftalk.feedback.model;

/** Makes text comparable one {@code char} for one, so that every index stays where it was and no surrogate is touched. */
public final class Folding {
    private static final int FULL_TO_HALF_WIDTH = '！' - '!';
    private static final char[] FOLDED = table();

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
        return FOLDED[each];
    }

    /** The same as an array of its own. */
    public static char[] chars(String text) {
        char[] folded = text.toCharArray();
        for (int index = 0; index < folded.length; index++) {
            folded[index] = FOLDED[folded[index]];
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

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int each = 0; each < table.length; each++) {
            table[each] = isAlwaysPlain(each) ? (char) each : plain((char) each);
        }
        for (String pair : Resource.lines(Folding.class, "simplified.txt")) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
        return table;
    }

    /** The large blocks of characters that have neither case nor width: Chinese ones, Korean ones, those of private use. */
    private static boolean isAlwaysPlain(int each) {
        return each >= '\u3400' && each <= '\u9fff' || each >= '\uac00' && each <= '\uf8ff';
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
