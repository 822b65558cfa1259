package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.VersionConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Stores that commit wrongly. */
final class WrongCommits {
    private WrongCommits() {}

    static final class LosesOneUpdateInAThousand extends RightStore {
        private final AtomicLong updates = new AtomicLong();

        @Override
        public void commit(Commit commit) {
            commitSome(commit, write -> write.version() == 0 || updates.incrementAndGet() % 1_000 != 0);
        }
    }

    /** The last writer wins, whatever they have read. */
    static final class Overwrites extends RightStore {
        @Override
        public void commit(Commit commit) {
            commitOtherwise(commit, put -> {
                long version = Optional.ofNullable(find(List.of(put.key())).get(put.key()))
                        .map(StoredRecord::version)
                        .orElse(0L);
                return new Write.Put(put.key(), version, put.labels(), put.at(), put.body());
            });
        }
    }

    static final class ForgetsChecks extends RightStore {
        @Override
        public void commit(Commit commit) {
            commitSome(commit, write -> !(write instanceof Write.Check));
        }
    }

    /** Right unless somebody comes between its checks and its writes. */
    static final class ChecksTooEarly extends RightStore {
        private final Between between = new Between();

        @Override
        public void commit(Commit commit) {
            commitChanged(commit, write -> new Write.Check(write.key(), write.version()));
            if (commit.writes().stream().anyMatch(Write.Check.class::isInstance)) {
                between.letAnotherCome();
            }
            commitSome(commit, write -> !(write instanceof Write.Check));
        }
    }

    /** Makes each write alone, and those that it can although others conflict. */
    static final class CommitsByHalves extends RightStore {
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

    /** Takes a large commit for several of a thousand writes. */
    static final class CommitsInBatches extends RightStore {
        @Override
        public void commit(Commit commit) {
            List<Write> writes = commit.writes();
            for (int from = 0; from < writes.size(); from += 1_000) {
                super.commit(Sample.commitOf(writes.subList(from, Math.min(writes.size(), from + 1_000))
                        .toArray(Write[]::new)));
            }
        }
    }

    static final class NamesOneKey extends RightStore {
        @Override
        public void commit(Commit commit) {
            try {
                super.commit(commit);
            } catch (VersionConflictException conflict) {
                throw new VersionConflictException(List.of(conflict.keys().first()));
            }
        }
    }
}
