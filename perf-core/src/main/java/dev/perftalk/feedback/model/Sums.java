package dev.perftalk.feedback.model;

import java.nio.ByteBuffer;

/**
 * Adds up rows of up to 24 weights, several in one number: a row is three words of eight bytes, each a weight raised by
 * 128, and each half of a word fills four lanes of 16 bits, which are emptied before they overflow.
 */
final class Sums {
    /** The words of a row. */
    static final int WORDS = 3;

    private static final int WEIGHTS = WORDS * Long.BYTES;
    private static final int RAISED = 128;
    private static final long RAISING = 0x8080_8080_8080_8080L;
    private static final int MOST = 257;
    private static final int LANES = 4;
    private static final long LOW_BYTES = 0x00ff_00ff_00ff_00ffL;

    private final int[] totals = new int[WEIGHTS];
    private long even0;
    private long odd0;
    private long even1;
    private long odd1;
    private long even2;
    private long odd2;
    private int pending;

    /** Packs a row of at least eight weights, lowest byte first. */
    static void pack(ByteBuffer weights, int from, int count, long[] words, int at) {
        for (int word = 0; word * Long.BYTES < count; word++) {
            int beyond = Math.max(0, (word + 1) * Long.BYTES - count);
            long bytes = weights.getLong(from + word * Long.BYTES - beyond) >>> beyond * Byte.SIZE;
            words[at + word] = bytes ^ RAISING;
        }
    }

    /** A weight of a row. */
    static byte unpack(long[] words, int at, int weight) {
        long raised = words[at + weight / Long.BYTES] >>> weight % Long.BYTES * Byte.SIZE & 0xff;
        return (byte) (raised - RAISED);
    }

    void add(long[] words, int at) {
        long first = words[at];
        long second = words[at + 1];
        long third = words[at + 2];
        even0 += first & LOW_BYTES;
        odd0 += first >>> Byte.SIZE & LOW_BYTES;
        even1 += second & LOW_BYTES;
        odd1 += second >>> Byte.SIZE & LOW_BYTES;
        even2 += third & LOW_BYTES;
        odd2 += third >>> Byte.SIZE & LOW_BYTES;
        if (++pending == MOST) {
            empty();
        }
    }

    void add(Sums others) {
        int[] more = others.totals();
        for (int each = 0; each < WEIGHTS; each++) {
            totals[each] += more[each];
        }
    }

    /** The sum of each weight. */
    int[] totals() {
        empty();
        return totals;
    }

    private void empty() {
        empty(0, even0);
        empty(1, odd0);
        empty(Long.BYTES, even1);
        empty(Long.BYTES + 1, odd1);
        empty(2 * Long.BYTES, even2);
        empty(2 * Long.BYTES + 1, odd2);
        even0 = 0;
        odd0 = 0;
        even1 = 0;
        odd1 = 0;
        even2 = 0;
        odd2 = 0;
        pending = 0;
    }

    private void empty(int first, long lanes) {
        for (int lane = 0; lane < LANES; lane++) {
            totals[first + 2 * lane] += (int) (lanes >>> lane * Short.SIZE & 0xffff) - RAISED * pending;
        }
    }
}
