package dev.perftalk.benchmarks.storage;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordStore;
import java.util.function.LongConsumer;

/** How much sooner a thousand records are there by one commit than by a thousand. */
final class Bulk {
    static final int SIZE = 1_000;

    private static final int ROUNDS = 4;
    private static final long FIRST = 2_000_000_000L;

    private Bulk() {}

    /** Records in a second, together and one by one. */
    static Duel.Result together(RecordStore store) {
        double together = 0;
        double single = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long first = FIRST + 2L * SIZE * round;
            together += seconds(first, begin -> store.commit(of(Kind.STILL, begin)));
            single += seconds(first + SIZE, begin -> {
                for (long number = begin; number < begin + SIZE; number++) {
                    store.commit(
                            Store.put(Commit.builder(), Kind.STILL, number, 0).build());
                }
            });
        }
        return new Duel.Result(ROUNDS * SIZE / together, ROUNDS * SIZE / single);
    }

    /** A thousand new records. */
    static Commit of(Kind kind, long first) {
        Commit.Builder commit = Commit.builder();
        for (long number = first; number < first + SIZE; number++) {
            Store.put(commit, kind, number, 0);
        }
        return commit.build();
    }

    private static double seconds(long first, LongConsumer work) {
        long begin = System.nanoTime();
        work.accept(first);
        return (System.nanoTime() - begin) / 1e9;
    }
}
