package dev.perftalk.feedback.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * Finds many phrases in one pass over folded text: an automaton after Aho and Corasick with a full table of moves.
 *
 * <p>Blanks, line ends and hyphens are one blank, however many. Where a phrase begins or ends with a Latin letter or a
 * digit, a word does. Immutable, safe for any number of threads.
 */
public final class Phrases {
    private static final int ROOT = 0;

    /** The column of each {@code char}; 0 for all that occur in no phrase. */
    private final char[] columns;

    private final int width;

    /** The next state of each state and column; a negative number is a state, inverted, where a phrase may end. */
    private final int[] moves;

    private final int[][] ends;
    private final String[] phrases;

    /** The length of each phrase; 0 for one with a blank, of which there may be many in a text. */
    private final int[] lengths;

    private Phrases(char[] columns, int width, int[] moves, int[][] ends, String[] phrases) {
        this.columns = columns;
        this.width = width;
        this.moves = moves;
        this.ends = ends;
        this.phrases = phrases;
        this.lengths = Stream.of(phrases)
                .mapToInt(phrase -> phrase.indexOf(' ') < 0 ? phrase.length() : 0)
                .toArray();
    }

    /** Takes what was found. */
    @FunctionalInterface
    public interface Found {
        /** @param phrase its index in the list that was given to {@link Phrases#of} */
        void at(int phrase, int start, int end);
    }

    /** An automaton for some phrases. */
    public static Phrases of(List<String> phrases) {
        String[] plain = phrases.stream().map(Phrases::plain).toArray(String[]::new);
        char[] columns = new char[Character.MAX_VALUE + 1];
        int width = 1;
        for (String phrase : plain) {
            for (int index = 0; index < phrase.length(); index++) {
                char each = phrase.charAt(index);
                if (columns[each] == 0) {
                    columns[each] = (char) width++;
                }
            }
        }
        columns['\n'] = columns[' '];
        columns['-'] = columns[' '];
        return new Builder(plain, columns, width).build();
    }

    private static String plain(String phrase) {
        return Folding.fold(phrase).replaceAll("[\\s-]+", " ").strip();
    }

    /** Tells of all phrases between two indices, by where they end. */
    public void find(char[] text, int from, int to, Found found) {
        int state = ROOT;
        for (int index = from; index < to; index++) {
            char each = text[index];
            if (isBlank(each) && index > from && isBlank(text[index - 1])) {
                continue;
            }
            int next = moves[state * width + columns[each]];
            if (next < 0) {
                state = ~next;
                tell(text, from, index + 1, to, ends[state], found);
            } else {
                state = next;
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

    /** Makes the table: first a trie, then, from short to long, what each state does where the trie has no branch. */
    private static final class Builder {
        private final String[] phrases;
        private final char[] columns;
        private final int width;
        private final Map<Integer, Integer> branches = new HashMap<>();
        private final List<List<Branch>> trie = new ArrayList<>(List.of(new ArrayList<>()));
        private final List<int[]> ends = new ArrayList<>(List.of(new int[0]));

        private record Branch(int column, int state) {}

        Builder(String[] phrases, char[] columns, int width) {
            this.phrases = phrases;
            this.columns = columns;
            this.width = width;
        }

        Phrases build() {
            for (int phrase = 0; phrase < phrases.length; phrase++) {
                plant(phrase);
            }
            int[] moves = new int[trie.size() * width];
            int[] fallbacks = new int[trie.size()];
            Queue<Integer> states = new ArrayDeque<>(List.of(ROOT));
            while (!states.isEmpty()) {
                complete(states.remove(), moves, fallbacks, states);
            }
            return new Phrases(columns, width, moves, ends.toArray(int[][]::new), phrases);
        }

        private void plant(int phrase) {
            int state = ROOT;
            for (int index = 0; index < phrases[phrase].length(); index++) {
                state = branch(state, columns[phrases[phrase].charAt(index)]);
            }
            ends.set(state, with(ends.get(state), new int[] {phrase}));
        }

        private int branch(int state, int column) {
            return branches.computeIfAbsent(state * width + column, absent -> {
                int next = trie.size();
                trie.get(state).add(new Branch(column, next));
                trie.add(new ArrayList<>());
                ends.add(new int[0]);
                return next;
            });
        }

        /** A row is that of the longest shorter state, but for its own branches. */
        private void complete(int state, int[] moves, int[] fallbacks, Queue<Integer> states) {
            int row = state * width;
            System.arraycopy(moves, fallbacks[state] * width, moves, row, width);
            for (Branch branch : trie.get(state)) {
                int next = branch.state();
                int shorter = moves[row + branch.column()];
                fallbacks[next] = shorter < 0 ? ~shorter : shorter;
                ends.set(next, with(ends.get(next), ends.get(fallbacks[next])));
                moves[row + branch.column()] = ends.get(next).length > 0 ? ~next : next;
                states.add(next);
            }
        }

        private static int[] with(int[] some, int[] more) {
            int[] all = Arrays.copyOf(some, some.length + more.length);
            System.arraycopy(more, 0, all, some.length, more.length);
            return all;
        }
    }
}
