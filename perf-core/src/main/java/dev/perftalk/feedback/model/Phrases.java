package dev.perftalk.feedback.model;

import java.util.List;

/**
 * Finds many phrases in one pass over folded text: an automaton after Aho and Corasick with a full table of moves.
 *
 * <p>Blanks, line ends and hyphens are one blank, however many. Where a phrase begins or ends with a Latin letter or a
 * digit, a word does. Immutable, safe for any number of threads.
 */
public final class Phrases {
    private static final int ROOT = 0;
    private static final int PAIRS = 1 << 12;

    /** The column of each {@code char}; 0 for all that occur in no phrase. */
    private final char[] columns;

    /**
     * Rows of moves, one number for each column: where the row of the next state begins; or, inverted, the number of a
     * state where phrases end. A state without branches of its own has the row of the longest shorter one.
     */
    private final int[] moves;

    /** The row and the phrases of each state where phrases end. */
    private final int[] rows;

    private final int[][] ends;
    private final String[] phrases;

    /** The length of each phrase; 0 for one with a blank, of which there may be many in a text. */
    private final int[] lengths;

    /** The pairs of characters that phrases begin with, a bit for each; others may share it. */
    private final long[] beginnings = new long[PAIRS / Long.SIZE];

    private Phrases(char[] columns, Trie trie, String[] phrases) {
        this.columns = columns;
        this.moves = trie.moves();
        this.rows = trie.rows();
        this.ends = trie.ends();
        this.phrases = phrases;
        this.lengths = new int[phrases.length];
        for (int phrase = 0; phrase < phrases.length; phrase++) {
            lengths[phrase] = phrases[phrase].indexOf(' ') < 0 ? phrases[phrase].length() : 0;
            if (phrases[phrase].length() > 1) {
                int pair = pair(phrases[phrase].charAt(0), phrases[phrase].charAt(1));
                beginnings[pair / Long.SIZE] |= 1L << pair;
            }
        }
    }

    /** Takes what was found. */
    @FunctionalInterface
    public interface Found {
        /** @param phrase its index in the list that was given to {@link Phrases#of} */
        void at(int phrase, int start, int end);
    }

    /** An automaton for some phrases. */
    public static Phrases of(List<String> phrases) {
        String[] plain = new String[phrases.size()];
        char[] columns = new char[Character.MAX_VALUE + 1];
        int width = 1;
        for (int phrase = 0; phrase < plain.length; phrase++) {
            plain[phrase] = plain(phrases.get(phrase));
            for (int index = 0; index < plain[phrase].length(); index++) {
                char each = plain[phrase].charAt(index);
                if (columns[each] == 0) {
                    columns[each] = (char) width++;
                }
            }
        }
        columns['\n'] = columns[' '];
        columns['-'] = columns[' '];
        return new Phrases(columns, new Trie(plain, columns, width), plain);
    }

    /** Folded, with one blank for any number of them and none around it. */
    private static String plain(String phrase) {
        char[] folded = Folding.chars(phrase);
        int length = 0;
        for (char each : folded) {
            if (!isBlank(each) && !Character.isWhitespace(each)) {
                folded[length++] = each;
            } else if (length > 0 && folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        return new String(folded, 0, length).strip();
    }

    /**
     * Whether the letters of some phrase stand in a text that is yet to be folded, from the beginning of a word on but
     * maybe not to the end of one. It makes no object, and passes over what begins no phrase, so that a text with nothing
     * in it, as most are, is done with soon.
     */
    public boolean mayBeIn(String text) {
        int row = ROOT;
        char before = ' ';
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char each = Folding.fold(text.charAt(index));
            boolean passed = row == ROOT
                    ? !begins(each, index + 1 < length ? text.charAt(index + 1) : ' ') || isWord(before) && isWord(each)
                    : isBlank(each) && isBlank(before);
            if (!passed) {
                row = moves[row + columns[each]];
                if (row < 0) {
                    return true;
                }
            }
            before = each;
        }
        return false;
    }

    /** Whether a phrase may begin with two characters, the second of which is yet to be folded; or with the first alone. */
    private boolean begins(char first, char second) {
        int move = moves[columns[first]];
        return move != ROOT && (move < 0 || isBeginning(pair(first, Folding.fold(second))));
    }

    private boolean isBeginning(int pair) {
        return (beginnings[pair / Long.SIZE] >>> pair & 1) != 0;
    }

    private static int pair(char first, char second) {
        return first * 31 + (isBlank(second) ? ' ' : second) & PAIRS - 1;
    }

    /** Tells of all phrases between two indices, by where they end. */
    public void find(char[] text, int from, int to, Found found) {
        int row = ROOT;
        for (int index = from; index < to; index++) {
            char each = text[index];
            if (isBlank(each) && index > from && isBlank(text[index - 1])) {
                continue;
            }
            int next = moves[row + columns[each]];
            if (next < 0) {
                row = rows[~next];
                tell(text, from, index + 1, to, ends[~next], found);
            } else {
                row = next;
            }
        }
    }

    private void tell(char[] text, int from, int end, int to, int[] ending, Found found) {
        for (int phrase : ending) {
            int start = lengths[phrase] > 0 ? end - lengths[phrase] : start(text, end, phrases[phrase]);
            if (isWhole(text, from, start, end, to)) {
                found.at(phrase, start, end);
            }
        }
    }

    private static int start(char[] text, int end, String phrase) {
        int at = end;
        for (int left = phrase.length(); left > 0; left--) {
            at--;
            while (isBlank(text[at]) && at > 0 && isBlank(text[at - 1])) {
                at--;
            }
        }
        return at;
    }

    private static boolean isWhole(char[] text, int from, int start, int end, int to) {
        boolean begins = start == from || !isWord(text[start]) || !isWord(text[start - 1]);
        boolean finishes = end == to || !isWord(text[end - 1]) || !isWord(text[end]) && !isApostrophe(text, end, to);
        return begins && finishes;
    }

    private static boolean isApostrophe(char[] text, int at, int to) {
        return text[at] == '\'' && at + 1 < to && isWord(text[at + 1]);
    }

    private static boolean isWord(char each) {
        return each < 'a' ? each >= '0' && each <= '9' : each <= 'z' || each >= '\u00df' && each <= '\u024f';
    }

    private static boolean isBlank(char each) {
        return each == ' ' || each == '\n' || each == '-';
    }
}
