package dev.perftalk.feedback.model;

/**
 * The n-grams of a clause: in Chinese of 1 to 4 characters; in English of 1 to 3 words, of two words with one between
 * them, of 3 to 5 characters inside a word, and of what the clause is built on. All digits are the same.
 */
final class Grams {
    private static final int LONGEST_IN_CHINESE = 4;
    private static final int LONGEST_OF_WORDS = 3;
    private static final int LONGEST_IN_A_WORD = 5;
    private static final char BEGIN = '^';
    private static final char END = '$';
    private static final int CHINESE = 17;
    private static final int WORDS = 29;
    private static final int SKIPPING = 37;
    private static final int INSIDE = 53;

    private Grams() {}

    static void of(char[] text, Clause clause, Sink sink) {
        if (clause.tongue() == Tongue.ZH) {
            chinese(text, clause, sink);
        } else {
            english(text, clause, sink);
        }
    }

    private static void chinese(char[] text, Clause clause, Sink sink) {
        int[] marks = new int[clause.end() - clause.start() + 2];
        int count = 0;
        marks[count++] = BEGIN;
        for (int index = clause.start(); index < clause.end(); index++) {
            if (text[index] != ' ') {
                marks[count++] = Hash.plain(text[index]);
            }
        }
        marks[count++] = END;
        for (int first = 0; first < count; first++) {
            int hash = CHINESE;
            int end = Math.min(count, first + LONGEST_IN_CHINESE);
            for (int last = first; last < end; last++) {
                hash = Hash.step(hash, marks[last]);
                if (last > first || first > 0 && first < count - 1) {
                    sink.feature(Hash.finish(hash));
                }
            }
        }
    }

    private static void english(char[] text, Clause clause, Sink sink) {
        int[] words = new int[clause.end() - clause.start() + 2];
        int count = 0;
        words[count++] = Hash.word(BEGIN);
        Frame frame = new Frame(words.length);
        int index = clause.start();
        while (index < clause.end()) {
            int end = wordEnd(text, index, clause.end());
            if (end > index) {
                int word = Hash.word(text, index, end);
                words[count++] = word;
                frame.word(word, text, index, end);
                inside(text, index, end, sink);
                index = end;
            } else {
                if (text[index] != ' ') {
                    words[count++] = Hash.word(text[index]);
                    frame.mark(text[index]);
                }
                index++;
            }
        }
        words[count++] = Hash.word(END);
        sequences(words, count, sink);
        frame.features(sink);
    }

    private static int wordEnd(char[] text, int from, int limit) {
        int end = from;
        while (end < limit && (Character.isLetterOrDigit(text[end]) || text[end] == '\'')) {
            end++;
        }
        return end;
    }

    private static void inside(char[] text, int start, int end, Sink sink) {
        for (int first = start - 1; first <= end; first++) {
            int hash = INSIDE;
            int limit = Math.min(end + 1, first + LONGEST_IN_A_WORD);
            for (int last = first; last < limit; last++) {
                hash = Hash.step(hash, last < start || last == end ? ' ' : Hash.plain(text[last]));
                if (last > first + 1) {
                    sink.feature(Hash.finish(hash));
                }
            }
        }
    }

    private static void sequences(int[] words, int count, Sink sink) {
        for (int first = 0; first < count; first++) {
            int hash = WORDS;
            int end = Math.min(count, first + LONGEST_OF_WORDS);
            for (int last = first; last < end; last++) {
                hash = Hash.step(hash, words[last]);
                if (last > first || first > 0 && first < count - 1) {
                    sink.feature(Hash.finish(hash));
                }
            }
            if (first + 2 < count) {
                sink.feature(Hash.finish(Hash.step(Hash.step(SKIPPING, words[first]), words[first + 2])));
            }
        }
    }
}
