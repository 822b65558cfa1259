package dev.perftalk.feedback.model;

/**
 * What an English clause is built on: its small words as they are, of each other word no more than its ending, and one for
 * several in a row. So "you sent the wrong file on Friday" is built like "you moved a customer's boxes on Monday" but for
 * the article. For one clause.
 */
final class Frame {
    private static final int LONGEST = 5;
    private static final int SEED = 6151;
    private static final int PLAIN = 1;
    private static final int PAST = 2;
    private static final int GOING_ON = 3;
    private static final int MANNER = 4;
    private static final int FIGURE = 5;
    private static final int EDGE = 6;
    private static final int MARK = 5000;

    /** Of each small word its own hash, of each irregular past {@link #PAST}, found by the hash of the word. */
    private static final int[] SLOTS = new int[2048];

    private static final int[] KINDS = new int[SLOTS.length];

    static {
        int past = 0;
        for (String line : Resource.lines(Frame.class, "frames_en.txt")) {
            if (line.startsWith("[")) {
                past = PAST;
                continue;
            }
            for (String word : line.split(" ", 0)) {
                int hash = Hash.word(word.toCharArray(), 0, word.length());
                int slot = slot(hash);
                SLOTS[slot] = hash;
                KINDS[slot] = past == 0 ? hash : past;
            }
        }
    }

    private final int[] parts;
    private int count = 1;

    /** @param most as many words and marks as will be added */
    Frame(int most) {
        parts = new int[most + 2];
        parts[0] = EDGE;
    }

    /** Where a word stands, or else would. */
    private static int slot(int hash) {
        int slot = hash & SLOTS.length - 1;
        while (KINDS[slot] != 0 && SLOTS[slot] != hash) {
            slot = slot + 1 & SLOTS.length - 1;
        }
        return slot;
    }

    void word(int hash, char[] text, int start, int end) {
        int known = KINDS[slot(hash)];
        int part = known != 0 ? known : ending(text, start, end);
        if (part != PLAIN || parts[count - 1] != PLAIN) {
            parts[count++] = part;
        }
    }

    void mark(char mark) {
        parts[count++] = MARK + mark;
    }

    private static int ending(char[] text, int start, int end) {
        if (text[start] >= '0' && text[start] <= '9') {
            return FIGURE;
        }
        int length = end - start;
        if (length > 3 && text[end - 2] == 'e' && text[end - 1] == 'd') {
            return PAST;
        }
        if (length > 3 && text[end - 2] == 'l' && text[end - 1] == 'y') {
            return MANNER;
        }
        boolean goingOn = length > 4 && text[end - 3] == 'i' && text[end - 2] == 'n' && text[end - 1] == 'g';
        return goingOn ? GOING_ON : PLAIN;
    }

    /** Each two to five of its parts in a row. */
    void features(Sink sink) {
        parts[count++] = EDGE;
        for (int first = 0; first < count; first++) {
            int hash = Hash.step(SEED, parts[first]);
            int end = Math.min(count, first + LONGEST);
            for (int last = first + 1; last < end; last++) {
                hash = Hash.step(hash, parts[last]);
                sink.feature(Hash.finish(hash));
            }
        }
    }
}
