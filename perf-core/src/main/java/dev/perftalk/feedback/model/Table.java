package dev.perftalk.feedback.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of each known feature, a row for each hash; open addressing, one probe for most. Most features of a text
 * are unknown: a small set of bits tells so before the table is asked.
 */
final class Table {
    private static final long ABSENT = 0;
    private static final int BITS = 1 << 20;

    private final int[] hashes;
    private final long[] rows;
    private final int columns;

    /** A hash, and below it the number of its row from 1. */
    private final long[] slots;

    private final long[] known = new long[BITS / Long.SIZE];

    /** Rows in the order of their hashes, which are all different. */
    Table(int[] hashes, byte[] rows, int columns) {
        this.hashes = hashes;
        this.rows = new long[hashes.length * Sums.WORDS];
        this.columns = columns;
        this.slots = new long[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        ByteBuffer weights = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & slots.length - 1;
            while (slots[slot] != ABSENT) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) hashes[row] << Integer.SIZE | row + 1;
            known[bit(hashes[row]) / Long.SIZE] |= 1L << bit(hashes[row]);
            Sums.pack(weights, row * columns, columns, this.rows, row * Sums.WORDS);
        }
    }

    /** Of other digits than those that choose the slot. */
    private static int bit(int hash) {
        return hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(BITS);
    }

    /** Adds the row of a hash, where there is one. */
    void addTo(Sums sums, int hash) {
        int bit = bit(hash);
        if ((known[bit / Long.SIZE] & 1L << bit) != 0) {
            int slot = hash & slots.length - 1;
            while (slots[slot] != ABSENT) {
                if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
                    sums.add(rows, ((int) slots[slot] - 1) * Sums.WORDS);
                    return;
                }
                slot = slot + 1 & slots.length - 1;
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (int row = 0; row < hashes.length; row++) {
            for (int column = 0; column < columns; column++) {
                out.writeByte(Sums.unpack(rows, row * Sums.WORDS, column));
            }
        }
    }

    static Table read(DataInputStream in, int columns) throws IOException {
        int[] hashes = new int[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(hashes.length * Integer.BYTES))
                .asIntBuffer()
                .get(hashes);
        return new Table(hashes, in.readNBytes(hashes.length * columns), columns);
    }
}
