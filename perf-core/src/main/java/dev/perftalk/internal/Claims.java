package dev.perftalk.internal;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes due records for this worker alone, whether or not the store can do so itself. */
final class Claims {
    private final RecordStore store;

    Claims(RecordStore store) {
        this.store = store;
    }

    /** Those that this worker has now; none when nothing is due that nobody else has. */
    List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        if (store instanceof ClaimingStore claiming) {
            return claiming.claim(type, until, lease, limit);
        }
        List<StoredRecord> claimed = List.of();
        List<StoredRecord> due;
        do {
            due = store.query(Query.dueAnywhere(type, until).withLimit(limit)).records();
            claimed = due.stream()
                    .flatMap(one -> lease(one, until.plus(lease)).stream())
                    .toList();
        } while (claimed.isEmpty() && !due.isEmpty());
        return claimed;
    }

    /** Another worker that was faster has moved the record on: then it is theirs. */
    private Optional<StoredRecord> lease(StoredRecord due, Instant until) {
        Write.Put put = new Write.Put(due.key(), due.version(), due.labels(), until, due.body());
        try {
            store.commit(Commit.builder().add(put).build());
            return Optional.of(put.result());
        } catch (VersionConflictException e) {
            return Optional.empty();
        }
    }
}
