package dev.perftalk.feedback.model;

/** A rolling hash: the same characters give the same number on every machine. */
final class Hash {
    private Hash() {}

    static int step(int hash, int value) {
        int mixed = Integer.rotateLeft(hash ^ value * 0xcc9e2d51, 13);
        return mixed * 5 + 0xe6546b64;
    }

    static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        return mixed ^ mixed >>> 13;
    }
}
