package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Page;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import dev.perftalk.spi.storage.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** A right store with one fault put in front of it. */
class WrongStore implements ClaimingStore {
    final ClaimingStore right = RecordStore.inMemory();

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        return right.find(keys);
    }

    @Override
    public Page query(Query query) {
        return right.query(query);
    }

    @Override
    public void commit(Commit commit) {
        right.commit(commit);
    }

    @Override
    public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        return right.claim(type, until, lease, limit);
    }

    static Commit each(Commit commit, UnaryOperator<Write> change) {
        return Sample.commitOf(commit.writes().stream().map(change).toArray(Write[]::new));
    }

    /** Takes every check for fulfilled. */
    static final class LosesChecks extends WrongStore {
        @Override
        public void commit(Commit commit) {
            List<Write> rest = commit.writes().stream()
                    .filter(write -> !(write instanceof Write.Check))
                    .toList();
            if (!rest.isEmpty()) {
                super.commit(Sample.commitOf(rest.toArray(Write[]::new)));
            }
        }
    }

    /** Checks and writes, but not in one: right unless somebody comes between. */
    static final class ChecksTooEarly extends WrongStore {
        private final Exchanger<Boolean> between = new Exchanger<>();

        @Override
        public void commit(Commit commit) {
            Write[] changes = commit.writes().stream()
                    .filter(write -> !(write instanceof Write.Check))
                    .toArray(Write[]::new);
            super.commit(each(commit, write -> new Write.Check(write.key(), write.version())));
            if (changes.length > 0 && changes.length < commit.writes().size()) {
                waitForAnother();
            }
            if (changes.length > 0) {
                super.commit(Sample.commitOf(changes));
            }
        }

        private void waitForAnother() {
            try {
                between.exchange(true, 50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException | TimeoutException alone) {
                // nobody comes between
            }
        }
    }

    /** Makes each write alone, and those that it can although others conflict. */
    static final class CommitsByHalves extends WrongStore {
        @Override
        public void commit(Commit commit) {
            List<RecordKey> moved = new ArrayList<>();
            for (Write write : commit.writes()) {
                try {
                    super.commit(Sample.commitOf(write));
                } catch (VersionConflictException conflict) {
                    moved.addAll(conflict.keys());
                }
            }
            if (!moved.isEmpty()) {
                throw new VersionConflictException(moved);
            }
        }
    }

    /** Stops at the first key that moved. */
    static final class NamesOneKey extends WrongStore {
        @Override
        public void commit(Commit commit) {
            try {
                super.commit(commit);
            } catch (VersionConflictException conflict) {
                throw new VersionConflictException(List.of(conflict.keys().first()));
            }
        }
    }

    /** Queries what every tenant has. */
    static final class IgnoresTenants extends WrongStore {
        @Override
        public Page query(Query query) {
            List<StoredRecord> own = super.query(query).records();
            List<StoredRecord> any = new ArrayList<>(own);
            Instant ever = Instant.parse("9999-12-31T23:59:59.999999Z");
            super.query(Query.dueAnywhere(query.type(), ever)).records().stream()
                    .filter(stored -> !own.contains(stored))
                    .forEach(any::add);
            return new Page(any, Optional.empty());
        }
    }

    /** Keeps instants to the millisecond. */
    static final class RoundsInstants extends WrongStore {
        @Override
        public void commit(Commit commit) {
            super.commit(each(
                    commit,
                    write -> write instanceof Write.Put put
                            ? new Write.Put(
                                    put.key(),
                                    put.version(),
                                    put.labels(),
                                    put.at().truncatedTo(ChronoUnit.MILLIS),
                                    put.body())
                            : write));
        }
    }

    /** Orders ids as Java orders strings. */
    static final class OrdersByCodeUnits extends WrongStore {
        @Override
        public Page query(Query query) {
            Page page = super.query(query);
            return query.order() != Query.Order.ID
                    ? page
                    : new Page(
                            page.records().stream()
                                    .sorted(Comparator.comparing(
                                            stored -> stored.key().id()))
                                    .toList(),
                            page.next());
        }
    }

    /** Hands out what is due and leaves it as it is. */
    static final class ClaimsWithoutLease extends WrongStore {
        @Override
        public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
            return query(Query.dueAnywhere(type, until).withLimit(limit)).records();
        }
    }
}
