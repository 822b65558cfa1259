package dev.perftalk.benchmarks.storage;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Workers that empty a queue together, in batches, and tell when two of them took the same. */
final class Claims {
    private static final int DUE = 8_000;
    private static final int BATCH = 50;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Claims() {}

    /** How many records so many workers take in a second. */
    static double perSecond(ClaimingStore store, int workers) throws Exception {
        String type = "due-to-" + workers;
        for (int first = 0; first < DUE; first += Bulk.SIZE) {
            store.commit(due(type, first));
        }
        Set<RecordKey> taken = ConcurrentHashMap.newKeySet();
        Callable<Boolean> worker = () -> work(store, type, taken);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            long begin = System.nanoTime();
            for (var done :
                    pool.invokeAll(Stream.generate(() -> worker).limit(workers).toList())) {
                done.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (taken.size() != DUE) {
                throw new IllegalStateException("of " + DUE + " only " + taken.size() + " were claimed");
            }
            return DUE / seconds;
        } finally {
            pool.shutdown();
        }
    }

    private static Commit due(String type, int first) {
        Commit.Builder commit = Commit.builder();
        for (int i = first; i < first + Bulk.SIZE; i++) {
            commit.put(
                    RecordKey.of(Store.TENANT, type, "m-" + i),
                    0,
                    Labels.of("state", "waiting"),
                    NOON.minusSeconds(i),
                    Body.of(1, Contestant.body(i, 1)));
        }
        return commit.build();
    }

    private static boolean work(ClaimingStore store, String type, Set<RecordKey> taken) {
        List<StoredRecord> batch;
        do {
            batch = store.claim(type, NOON, Duration.ofDays(1), BATCH);
            for (StoredRecord claimed : batch) {
                if (!taken.add(claimed.key())) {
                    throw new IllegalStateException("claimed twice: " + claimed.key());
                }
            }
        } while (!batch.isEmpty());
        return true;
    }
}
