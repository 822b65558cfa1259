package dev.perftalk.feedback.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The weights of each known feature, a row of bytes for each hash; open addressing, one probe for most. */
final class Table {
    private static final int ABSENT = -1;

    private final int[] hashes;
    private final byte[] rows;
    private final int columns;
    private final int[] slots;

    /** Rows in the order of their hashes, which are all different. */
    Table(int[] hashes, byte[] rows, int columns) {
        this.hashes = hashes;
        this.rows = rows;
        this.columns = columns;
        this.slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        Arrays.fill(slots, ABSENT);
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & slots.length - 1;
            while (slots[slot] != ABSENT) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = row;
        }
    }

    /** Adds the row of a hash, where there is one. */
    void addTo(int[] sums, int hash) {
        int offset = offset(hash);
        if (offset >= 0) {
            for (int column = 0; column < columns; column++) {
                sums[column] += rows[offset + column];
            }
        }
    }

    /** One weight of a hash, 0 where it is not known. */
    int weight(int hash, int column) {
        int offset = offset(hash);
        return offset < 0 ? 0 : rows[offset + column];
    }

    private int offset(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != ABSENT) {
            if (hashes[slots[slot]] == hash) {
                return slots[slot] * columns;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ABSENT;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        out.write(rows);
    }

    static Table read(DataInputStream in, int columns) throws IOException {
        int[] hashes = new int[in.readInt()];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = in.readInt();
        }
        return new Table(hashes, in.readNBytes(hashes.length * columns), columns);
    }
}
