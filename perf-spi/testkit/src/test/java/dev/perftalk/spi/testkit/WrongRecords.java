package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Stores that keep something else than they were given. */
final class WrongRecords {
    private WrongRecords() {}

    /** Takes some ids for one and the same. */
    private abstract static class ChangesIds extends RightStore {
        private final UnaryOperator<String> change;

        ChangesIds(UnaryOperator<String> change) {
            this.change = change;
        }

        private RecordKey change(RecordKey key) {
            return RecordKey.of(key.tenant(), key.type(), change.apply(key.id()));
        }

        @Override
        public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
            return super.find(keys.stream().map(this::change).collect(Collectors.toSet()));
        }

        @Override
        public void commit(Commit commit) {
            commitChanged(commit, write -> {
                RecordKey key = change(write.key());
                return write instanceof Write.Put put
                        ? new Write.Put(key, put.version(), put.labels(), put.at(), put.body())
                        : write instanceof Write.Delete
                                ? new Write.Delete(key, write.version())
                                : new Write.Check(key, write.version());
            });
        }
    }

    static final class FoldsCase extends ChangesIds {
        FoldsCase() {
            super(id -> id.toLowerCase(Locale.ROOT));
        }
    }

    static final class TrimsIds extends ChangesIds {
        TrimsIds() {
            super(id -> id.isBlank() ? id : id.trim());
        }
    }

    static final class MergesForms extends ChangesIds {
        MergesForms() {
            super(id -> Normalizer.normalize(id, Normalizer.Form.NFC));
        }
    }

    static final class CutsLongIds extends ChangesIds {
        CutsLongIds() {
            super(id -> id.substring(0, Math.min(id.length(), 191)));
        }
    }

    private abstract static class ChangesInstants extends RightStore {
        private final UnaryOperator<Instant> change;

        ChangesInstants(UnaryOperator<Instant> change) {
            this.change = change;
        }

        @Override
        public void commit(Commit commit) {
            commitOtherwise(
                    commit,
                    put -> new Write.Put(put.key(), put.version(), put.labels(), change.apply(put.at()), put.body()));
        }
    }

    static final class RoundsToMilliseconds extends ChangesInstants {
        RoundsToMilliseconds() {
            super(at -> at.truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /** A column without a zone. */
    static final class KeepsLocalTime extends ChangesInstants {
        private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

        KeepsLocalTime() {
            super(at -> at.atZone(ZONE).toLocalDateTime().atZone(ZONE).toInstant());
        }
    }

    static final class KeepsTheLastValue extends RightStore {
        @Override
        public void commit(Commit commit) {
            commitOtherwise(commit, put -> {
                Map<String, SortedSet<String>> last = new TreeMap<>();
                put.labels().asMap().forEach((name, values) -> last.put(name, values.tailSet(values.last())));
                return new Write.Put(put.key(), put.version(), Labels.of(last), put.at(), put.body());
            });
        }
    }

    static final class ForgetsTheFormat extends RightStore {
        @Override
        public void commit(Commit commit) {
            commitOtherwise(
                    commit,
                    put -> new Write.Put(
                            put.key(),
                            put.version(),
                            put.labels(),
                            put.at(),
                            Body.of(1, put.body().json())));
        }
    }

    /** A column of a type for JSON, which keeps the meaning and not the letter. */
    static final class TidiesBodies extends RightStore {
        @Override
        public void commit(Commit commit) {
            commitOtherwise(
                    commit,
                    put -> new Write.Put(
                            put.key(),
                            put.version(),
                            put.labels(),
                            put.at(),
                            Body.of(put.body().format(), "{" + put.body().json().strip())));
        }
    }
}
