package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums in lanes are the sums that anybody would make. */
class SumsTest {
    private static final int WEIGHTS = 22;

    @Test
    void however_many_rows_are_added_no_lane_overflows() {
        Random random = new Random(3);
        Sums sums = new Sums();
        int[] plain = new int[WEIGHTS];
        for (int row = 0; row < 1_000; row++) {
            add(sums, plain, random, row < 500 ? 127 : -128);
        }

        assertThat(sums.totals()).startsWith(plain);
    }

    @Test
    void sums_are_joined() {
        Random random = new Random(4);
        Sums one = new Sums();
        Sums other = new Sums();
        int[] plain = new int[WEIGHTS];
        add(one, plain, random, 5);
        add(other, plain, random, -7);

        one.add(other);

        assertThat(one.totals()).startsWith(plain);
    }

    @Test
    void a_row_is_unpacked_as_it_was_packed() {
        byte[] row = {-128, -1, 0, 1, 127, 50, -50, 3, 9, -9};
        long[] words = new long[Sums.WORDS];
        Sums.pack(buffer(row), 0, row.length, words, 0);

        for (int weight = 0; weight < row.length; weight++) {
            assertThat(Sums.unpack(words, 0, weight)).isEqualTo(row[weight]);
        }
    }

    /** A row of random weights, but for the first, which is always the same. */
    private static void add(Sums sums, int[] plain, Random random, int first) {
        byte[] row = new byte[WEIGHTS];
        random.nextBytes(row);
        row[0] = (byte) first;
        long[] words = new long[Sums.WORDS];
        Sums.pack(buffer(row), 0, WEIGHTS, words, 0);
        sums.add(words, 0);
        for (int weight = 0; weight < WEIGHTS; weight++) {
            plain[weight] += row[weight];
        }
    }

    private static ByteBuffer buffer(byte[] row) {
        return ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN);
    }
}
