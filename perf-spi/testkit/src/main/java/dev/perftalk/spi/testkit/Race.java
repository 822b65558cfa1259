package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.spi.storage.VersionConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Real threads that start together. */
final class Race {
    /** How often a race is run that has to show what happens at the same moment. */
    static final int ROUNDS = 25;

    private static final int TRIES = 100;
    private static final int MINUTES = 5;

    private Race() {}

    /** What each of {@code runners} threads comes to; one that comes to no end for minutes fails the test. */
    static <T> List<T> of(int runners, IntFunction<Callable<T>> runner) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            CyclicBarrier start = new CyclicBarrier(runners);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                Callable<T> course = runner.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return course.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(result(each));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) throws Exception {
        try {
            return running.get(MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException stuck) {
            throw new AssertionError(
                    "a thread has come to no end for " + MINUTES
                            + " minutes: does the store keep a lock, or wait for a connection that is never given back?",
                    stuck);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new AssertionError("a thread failed: " + e.getCause(), e.getCause());
        }
    }

    /** What a call comes to in another thread. */
    static <T> T elsewhere(Callable<T> call) throws Exception {
        return of(1, only -> call).get(0);
    }

    /** Whether a commit was made, rather than refused by a conflict; what may succeed later is tried again. */
    static boolean wins(RecordStore store, Write... writes) {
        return insist(() -> {
            try {
                Sample.commit(store, writes);
                return true;
            } catch (VersionConflictException lost) {
                return false;
            }
        });
    }

    /** The answer of a store that may ask to be asked again. */
    static <T> T insist(Callable<T> call) {
        for (int i = 1; ; i++) {
            try {
                return call.call();
            } catch (StorageException e) {
                if (!e.isRetryable() || i == TRIES) {
                    throw e;
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
