package dev.perftalk.feedback.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of each known feature, a row for each hash; open addressing, one probe for most. Most features of a text
 * are unknown: a small set of bits tells so before the table is asked.
 */
final class Table {
    private static final long ABSENT = 0;
    private static final int BITS = 1 << 20;

    private final int[] hashes;
    private final long[] rows;

    /** A hash, and below it the number of its row from 1. */
    private final long[] slots;

    private final long[] known = new long[BITS / Long.SIZE];

    /**
     * A table of packed rows.
     *
     * @param hashes of the rows, in their order, all different
     */
    Table(int[] hashes, long[] rows) {
        this.hashes = hashes;
        this.rows = rows;
        this.slots = new long[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        for (int row = 0; row < hashes.length; row++) {
            put(slots, known, hashes[row], row + 1);
        }
    }

    /** By itself, as what is called often is compiled sooner than a loop that runs once. */
    private static void put(long[] slots, long[] known, int hash, int row) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != ABSENT) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << Integer.SIZE | row;
        known[bit(hash) / Long.SIZE] |= 1L << bit(hash);
    }

    /** Of other digits than those that choose the slot. */
    private static int bit(int hash) {
        return hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(BITS);
    }

    /**
     * Adds the rows of some hashes, where there are any. Step by step for all of them, so that memory is read for several
     * at a time; each step leaves in the array what the next one needs.
     *
     * @param count at most {@link Sums#MOST}
     */
    void addTo(Sums sums, int[] hashes, int count) {
        int possible = 0;
        for (int each = 0; each < count; each++) {
            int hash = hashes[each];
            int bit = bit(hash);
            hashes[possible] = hash;
            possible += (int) (known[bit / Long.SIZE] >>> bit) & 1;
        }
        int found = 0;
        for (int each = 0; each < possible; each++) {
            int row = row(hashes[each]);
            hashes[found] = (row - 1) * Sums.WORDS;
            found += row > 0 ? 1 : 0;
        }
        sums.add(rows, hashes, found);
    }

    /** The number of the row of a hash, from 1; 0 where there is none. */
    private int row(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != ABSENT) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
                return (int) slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return 0;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (long word : rows) {
            out.writeLong(word);
        }
    }

    /** Reads what {@link #write} wrote, many numbers at a time, and nothing after it. */
    static Table read(ByteBuffer in) {
        int[] hashes = new int[count(in)];
        in.asIntBuffer().get(hashes);
        in.position(in.position() + hashes.length * Integer.BYTES);
        long[] rows = new long[hashes.length * Sums.WORDS];
        in.asLongBuffer().get(rows);
        return new Table(hashes, rows);
    }

    private static int count(ByteBuffer in) {
        int count = in.getInt();
        if (in.remaining() != count * (long) (Integer.BYTES + Sums.WORDS * Long.BYTES)) {
            throw new IllegalArgumentException(
                    in.remaining() + " bytes can't be the weights of " + count + " features");
        }
        return count;
    }
}
