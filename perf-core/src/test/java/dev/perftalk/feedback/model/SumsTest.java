package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums in lanes are the sums that anybody would make. */
class SumsTest {
    @Test
    void no_lane_overflows_with_as_many_rows_as_it_takes() {
        Random random = new Random(3);
        Sums sums = new Sums();
        int[] plain = new int[Sums.WEIGHTS];
        add(sums, plain, random, 127, Sums.MOST);
        add(sums, plain, random, 127, Sums.MOST);
        add(sums, plain, random, -128, Sums.MOST);

        assertThat(sums.totals()).startsWith(plain);
    }

    @Test
    void sums_are_joined() {
        Random random = new Random(4);
        Sums one = new Sums();
        Sums other = new Sums();
        int[] plain = new int[Sums.WEIGHTS];
        add(one, plain, random, 5, 1);
        add(other, plain, random, -7, 3);

        one.add(other);

        assertThat(one.totals()).startsWith(plain);
    }

    /** Rows of random weights, but for the first, which is always the same. */
    private static void add(Sums sums, int[] plain, Random random, int first, int rows) {
        byte[] bytes = new byte[rows * Sums.WEIGHTS];
        random.nextBytes(bytes);
        int[] places = new int[rows];
        for (int row = 0; row < rows; row++) {
            bytes[row * Sums.WEIGHTS] = (byte) first;
            places[row] = row * Sums.WORDS;
            for (int weight = 0; weight < Sums.WEIGHTS; weight++) {
                plain[weight] += bytes[row * Sums.WEIGHTS + weight];
            }
        }
        sums.add(Sums.pack(bytes), places, rows);
    }
}
