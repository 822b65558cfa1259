package dev.perftalk.training;

import dev.perftalk.feedback.model.Sink;
import java.util.Arrays;

/** Keeps features in the order in which they come. */
final class Hashes implements Sink {
    private int[] hashes = new int[256];
    private int size;

    @Override
    public void feature(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    void addTo(Hashes others) {
        for (int each = 0; each < size; each++) {
            others.feature(hashes[each]);
        }
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
