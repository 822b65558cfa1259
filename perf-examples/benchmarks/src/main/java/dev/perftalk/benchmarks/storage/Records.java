package dev.perftalk.benchmarks.storage;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** The records that one contestant works on: each thread changes those of its own, and what is new is new to all. */
final class Records {
    private static final int THREADS = 8;

    private final Contestant contestant;
    private final int perThread;
    private final long[][] versions;
    private final int[] turns;
    private final AtomicLong fresh = new AtomicLong(1_000_000_000);

    Records(Contestant contestant, int count) {
        this.contestant = contestant;
        perThread = count / THREADS;
        versions = new long[Kind.values().length][count];
        turns = new int[THREADS];
    }

    int count() {
        return perThread * THREADS;
    }

    /** Says that all records are there, in their first version. */
    void begin() {
        for (long[] each : versions) {
            Arrays.fill(each, 1);
        }
    }

    Duel.Operation update(Kind kind) {
        return thread -> {
            int number = next(thread);
            contestant.update(kind, number, versions[kind.ordinal()][number]++);
        };
    }

    Duel.Operation change() {
        return thread -> {
            int number = next(thread);
            contestant.change(number, versions[Kind.BARE.ordinal()][number]++, fresh.incrementAndGet());
        };
    }

    Duel.Operation insert(Kind kind) {
        return thread -> contestant.insert(kind, fresh.incrementAndGet());
    }

    Duel.Operation page() {
        return thread -> require(contestant.page(next(thread)) == Kind.PER_PERSON);
    }

    Duel.Operation point() {
        return thread -> require(contestant.point(Kind.STILL, next(thread)) > 0);
    }

    // far from one to the next, as people come
    private int next(int thread) {
        turns[thread] = (turns[thread] + 619) % perThread;
        return thread * perThread + turns[thread];
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not all was found");
        }
    }
}
