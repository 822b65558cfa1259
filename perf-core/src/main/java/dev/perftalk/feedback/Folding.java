package dev.perftalk.feedback;

/** Makes text comparable one {@code char} for one, so that every index stays where it was and no surrogate is touched. */
final class Folding {
    private static final int FULL_TO_HALF_WIDTH = '！' - '!';

    private Folding() {}

    /** In lower case, full-width letters, digits and marks as half-width ones, every space as a plain one. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int index = 0; index < folded.length; index++) {
            folded[index] = fold(folded[index]);
        }
        return new String(folded);
    }

    private static char fold(char original) {
        if (original >= '！' && original <= '～') {
            return Character.toLowerCase((char) (original - FULL_TO_HALF_WIDTH));
        }
        if (original == '’' || original == '‘') {
            return '\'';
        }
        return Character.isSpaceChar(original) ? ' ' : Character.toLowerCase(original);
    }
}
