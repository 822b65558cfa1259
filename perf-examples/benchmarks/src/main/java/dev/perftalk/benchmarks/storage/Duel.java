package dev.perftalk.benchmarks.storage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Two take turns at the same, A B B A, in slices too short for the load of the machine to change between them, so that
 * it weighs on both alike.
 */
final class Duel {
    private static final long SLICE = 200_000_000;
    private static final int WARM_UP = 240;
    private static final int ROUNDS = 8;

    /** What a thread does over and over. */
    interface Operation {
        void run(int thread);
    }

    /** Operations in a second of either. */
    record Result(double ours, double floor) {
        double ratio() {
            return ours / floor;
        }
    }

    private Duel() {}

    static Result of(int threads, Operation ours, Operation floor) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            warmUp(workers, threads, ours);
            warmUp(workers, threads, floor);
            double[] sums = new double[2];
            for (int round = 0; round < ROUNDS; round++) {
                boolean oursFirst = round % 2 == 0;
                sums[oursFirst ? 0 : 1] += slice(workers, threads, oursFirst ? ours : floor);
                sums[oursFirst ? 1 : 0] += slice(workers, threads, oursFirst ? floor : ours);
            }
            return new Result(sums[0] / ROUNDS, sums[1] / ROUNDS);
        } finally {
            workers.shutdown();
        }
    }

    // until every connection of the pool has its statements prepared by the server
    private static void warmUp(ExecutorService workers, int threads, Operation operation) {
        for (int done = 0; done < WARM_UP; done += threads) {
            runAll(workers, threads, thread -> {
                operation.run(thread);
                return 0.0;
            });
        }
    }

    private static double slice(ExecutorService workers, int threads, Operation operation) {
        return runAll(workers, threads, thread -> rate(thread, operation));
    }

    private static double runAll(ExecutorService workers, int threads, IntToDoubleFunction work) {
        return IntStream.range(0, threads)
                .mapToObj(thread -> workers.submit(() -> work.applyAsDouble(thread)))
                .toList()
                .stream()
                .mapToDouble(Duel::get)
                .sum();
    }

    private static double rate(int thread, Operation operation) {
        long begin = System.nanoTime();
        long now = begin;
        long count = 0;
        while (now - begin < SLICE) {
            operation.run(thread);
            count++;
            now = System.nanoTime();
        }
        return count * 1e9 / (now - begin);
    }

    private static double get(Future<Double> rate) {
        try {
            return rate.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
