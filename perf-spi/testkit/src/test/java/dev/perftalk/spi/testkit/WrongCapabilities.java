package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Stores that claim, stream, erase, close or reopen wrongly. */
final class WrongCapabilities {
    private WrongCapabilities() {}

    static final class ClaimsWithoutLease extends RightStore {
        @Override
        public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
            return query(Query.dueAnywhere(type, until).withLimit(limit)).records();
        }
    }

    static final class ClaimsWithoutANewVersion extends RightStore {
        @Override
        public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
            List<StoredRecord> claimed = new ArrayList<>();
            for (StoredRecord due : super.claim(type, until, lease, limit)) {
                super.erase(List.of(due.key()));
                Sample.commit(this, new Write.Put(due.key(), 0, due.labels(), due.at(), due.body()));
                claimed.addAll(find(List.of(due.key())).values());
            }
            return List.copyOf(claimed);
        }
    }

    /** Looks, and takes afterwards without looking again. */
    static final class ClaimsForTwoInARace extends RightStore {
        private final Between between = new Between();

        @Override
        public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
            List<RecordKey> due = query(Query.dueAnywhere(type, until).withLimit(limit)).records().stream()
                    .map(StoredRecord::key)
                    .toList();
            between.letAnotherCome();
            return due.stream().map(key -> take(key, until.plus(lease))).toList();
        }

        private synchronized StoredRecord take(RecordKey key, Instant leased) {
            StoredRecord now = Sample.read(this, key);
            Write.Put put = new Write.Put(key, now.version(), now.labels(), leased, now.body());
            Sample.commit(this, put);
            return put.result();
        }
    }

    static final class StreamsARecordTwice extends RightStore {
        @Override
        public Stream<StoredRecord> stream(String tenant) {
            List<StoredRecord> once = super.stream(tenant).toList();
            return Stream.concat(once.stream().limit(1_000), once.stream().skip(999));
        }
    }

    static final class StreamsOneTypeOnly extends RightStore {
        @Override
        public Stream<StoredRecord> stream(String tenant) {
            return super.stream(tenant).filter(stored -> stored.key().type().equals(Sample.TYPE));
        }
    }

    static final class StreamsByCodeUnits extends RightStore {
        @Override
        public Stream<StoredRecord> stream(String tenant) {
            return super.stream(tenant)
                    .sorted(Comparator.<StoredRecord, String>comparing(
                                    stored -> stored.key().type())
                            .thenComparing(stored -> stored.key().id()));
        }
    }

    static final class StreamsForAnyName extends RightStore {
        @Override
        public Stream<StoredRecord> stream(String tenant) {
            return tenant.length() > 100 ? Stream.empty() : super.stream(tenant);
        }
    }

    static final class StreamsOnAfterClosing extends RightStore {
        @Override
        public Stream<StoredRecord> stream(String tenant) {
            return super.stream(tenant).toList().stream();
        }
    }

    static final class EraseLeavesTheLabelIndex extends RightStore {
        private final List<StoredRecord> left = new CopyOnWriteArrayList<>();

        @Override
        public int erase(Collection<RecordKey> keys) {
            left.addAll(find(keys).values());
            return super.erase(keys);
        }

        @Override
        public Page query(Query query) {
            Page page = super.query(query);
            List<StoredRecord> found = new ArrayList<>(page.records());
            left.stream()
                    .filter(stored -> query.allOf().entrySet().stream()
                            .anyMatch(label -> stored.labels().has(label.getKey(), label.getValue())))
                    .forEach(found::add);
            return new Page(found, page.next());
        }
    }

    /** Reads the version, deletes that version, and takes a conflict for done. */
    static final class ErasesAVersion extends RightStore {
        private final Between between = new Between();

        @Override
        public int erase(Collection<RecordKey> keys) {
            Write[] deletes = find(keys).values().stream()
                    .map(stored -> new Write.Delete(stored.key(), stored.version()))
                    .toArray(Write[]::new);
            between.letAnotherCome();
            if (deletes.length > 0) {
                Sample.conflicts(this, Sample.commitOf(deletes));
            }
            return deletes.length;
        }
    }

    static final class ErasesOneTypeOfATenant extends RightStore {
        @Override
        public long eraseTenant(String tenant) {
            return super.erase(super.stream(tenant)
                    .map(StoredRecord::key)
                    .filter(key -> key.type().equals(Sample.TYPE))
                    .toList());
        }
    }

    static final class AnswersAfterClosing extends RightStore {
        @Override
        public void close() {}
    }

    static final class ForgetsOnReopening extends RightStore {
        @Override
        RightStore reopened() {
            return new RightStore();
        }
    }

    static final class LosesTheLastRecordOnReopening extends RightStore {
        @Override
        RightStore reopened() {
            RightStore reopened = super.reopened();
            Optional<StoredRecord> last = reopened.stream(Sample.TENANT).reduce((before, after) -> after);
            last.ifPresent(stored -> reopened.erase(List.of(stored.key())));
            return reopened;
        }
    }
}
