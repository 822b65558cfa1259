package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores that find wrongly. */
final class WrongQueries {
    private WrongQueries() {}

    static final class IgnoresTheTenant extends RightStore {
        @Override
        public Page query(Query query) {
            List<StoredRecord> own = super.query(query).records();
            List<StoredRecord> any = new ArrayList<>(own);
            Instant ever = Instant.parse("9999-12-31T23:59:59.999998Z");
            super.query(Query.dueAnywhere(query.type(), ever)).records().stream()
                    .filter(stored -> !own.contains(stored))
                    .forEach(any::add);
            return new Page(any, Optional.empty());
        }
    }

    static final class ReturnsAPageTwice extends RightStore {
        @Override
        public Page query(Query query) {
            if (query.cursor().equals(Optional.of("again"))) {
                return super.query(all(query));
            }
            Page page = super.query(query);
            return query.cursor().isPresent()
                    ? page
                    : new Page(page.records(), page.next().map(next -> "again"));
        }

        private static Query all(Query query) {
            return Sample.all().withOrder(query.order()).withLimit(query.limit());
        }
    }

    static final class OrdersByIdOnly extends RightStore {
        @Override
        public Page query(Query query) {
            return super.query(
                    query.order() == Query.Order.AT && query.tenant().isPresent()
                            ? query.withOrder(Query.Order.ID)
                            : query);
        }
    }

    /** As Java orders strings. */
    static final class OrdersByCodeUnits extends RightStore {
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

    static final class MatchesAnyLabel extends RightStore {
        @Override
        public Page query(Query query) {
            if (query.allOf().size() < 2) {
                return super.query(query);
            }
            List<StoredRecord> any = query.allOf().entrySet().stream()
                    .flatMap(label ->
                            super.query(Sample.all().withLabel(label.getKey(), label.getValue())).records().stream())
                    .distinct()
                    .toList();
            return new Page(any, Optional.empty());
        }
    }

    static final class IncludesTheEnd extends RightStore {
        @Override
        public Page query(Query query) {
            return super.query(
                    query.tenant().isPresent() && query.to().isPresent()
                            ? query.withAt(query.from(), query.to().get().plus(1, ChronoUnit.MICROS))
                            : query);
        }
    }

    static final class TakesAnyCursor extends RightStore {
        @Override
        public Page query(Query query) {
            try {
                return super.query(query);
            } catch (IllegalArgumentException noCursor) {
                return new Page(List.of(), Optional.empty());
            }
        }
    }

    static final class GivesItsOwnMap extends RightStore {
        @Override
        public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
            return new HashMap<>(super.find(keys));
        }
    }

    /** A node that keeps what it has read until it writes itself. */
    static final class ReadsItsOwnStaleCopy extends RightStore {
        private final ThreadLocal<Map<RecordKey, StoredRecord>> copy = ThreadLocal.withInitial(HashMap::new);

        @Override
        public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
            Map<RecordKey, StoredRecord> found = new HashMap<>(super.find(keys));
            found.replaceAll((key, stored) -> copy.get().computeIfAbsent(key, absent -> stored));
            return Map.copyOf(found);
        }

        @Override
        public void commit(Commit commit) {
            copy.remove();
            super.commit(commit);
        }
    }
}
