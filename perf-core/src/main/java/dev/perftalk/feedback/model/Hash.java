package dev.perftalk.feedback.model;

/** A rolling hash: the same characters give the same number on every machine. */
final class Hash {
    private static final int WORD = 91;

    private Hash() {}

    static int step(int hash, int value) {
        int mixed = Integer.rotateLeft(hash ^ value * 0xcc9e2d51, 13);
        return mixed * 5 + 0xe6546b64;
    }

    /** Of a folded word, in which all digits are the same. */
    static int word(char[] text, int start, int end) {
        int hash = WORD;
        for (int index = start; index < end; index++) {
            hash = step(hash, plain(text[index]));
        }
        return hash;
    }

    /** Of a mark that stands for a word. */
    static int word(char mark) {
        return step(WORD, mark);
    }

    static char plain(char each) {
        return each >= '0' && each <= '9' ? '0' : each;
    }

    static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        return mixed ^ mixed >>> 13;
    }
}
