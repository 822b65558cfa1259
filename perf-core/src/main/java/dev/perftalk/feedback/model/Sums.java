package dev.perftalk.feedback.model;

/**
 * Adds up rows of weights, several in one number: a row is read as three words of eight bytes, each byte a weight that is
 * raised by 128, and each half of a word fills four lanes of 16 bits.
 */
final class Sums {
    /** The weights of a row, a byte each: for each mark one of the whole and one of units. */
    static final int WEIGHTS = 2 * Marks.ALL;

    /** As many rows fit into the lanes. */
    static final int MOST = 257;

    /** The words of a packed row. */
    static final int WORDS = 3;

    private static final int RAISED = 128;
    private static final long RAISING = 0x8080_8080_8080_8080L;
    private static final int LANES = 4;
    private static final long LOW_BYTES = 0x00ff_00ff_00ff_00ffL;

    private final int[] totals = new int[WORDS * Long.BYTES];

    /** Packs rows of bytes. */
    static long[] pack(byte[] rows) {
        long[] words = new long[rows.length / WEIGHTS * WORDS];
        for (int word = 0; word < words.length; word++) {
            words[word] = RAISING;
        }
        for (int each = 0; each < rows.length; each++) {
            int weight = each % WEIGHTS;
            long raised = (rows[each] & 0xffL) << weight % Long.BYTES * Byte.SIZE;
            words[each / WEIGHTS * WORDS + weight / Long.BYTES] ^= raised;
        }
        return words;
    }

    /**
     * Adds packed rows.
     *
     * @param places where each begins
     * @param count the number of places, at most {@link #MOST}
     */
    void add(long[] words, int[] places, int count) {
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        long even2 = 0;
        long odd2 = 0;
        for (int each = 0; each < count; each++) {
            int at = places[each];
            long first = words[at];
            long second = words[at + 1];
            long third = words[at + 2];
            even0 += first & LOW_BYTES;
            odd0 += first >>> Byte.SIZE & LOW_BYTES;
            even1 += second & LOW_BYTES;
            odd1 += second >>> Byte.SIZE & LOW_BYTES;
            even2 += third & LOW_BYTES;
            odd2 += third >>> Byte.SIZE & LOW_BYTES;
        }
        int raised = RAISED * count;
        empty(0, even0, raised);
        empty(1, odd0, raised);
        empty(Long.BYTES, even1, raised);
        empty(Long.BYTES + 1, odd1, raised);
        empty(2 * Long.BYTES, even2, raised);
        empty(2 * Long.BYTES + 1, odd2, raised);
    }

    void add(Sums others) {
        for (int each = 0; each < totals.length; each++) {
            totals[each] += others.totals[each];
        }
    }

    /** The sum of each weight, and zeros beyond. */
    int[] totals() {
        return totals;
    }

    private void empty(int first, long lanes, int raised) {
        for (int lane = 0; lane < LANES; lane++) {
            totals[first + 2 * lane] += (int) (lanes >>> lane * Short.SIZE & 0xffff) - raised;
        }
    }
}
