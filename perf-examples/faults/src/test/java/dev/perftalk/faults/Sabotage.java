package dev.perftalk.faults;

import dev.perftalk.spi.notification.Delivery;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;

/** Ways to get it wrong, each of which has to be found out. */
enum Sabotage {
    NONE,

    /** Says that something is committed, and commits it when the next thing is to be said. */
    SAID_FIRST {
        private Runnable owed = () -> {};

        @Override
        void act(Runnable work, Runnable say) {
            owed.run();
            say.run();
            owed = work;
        }
    },

    /** Commits the first write of each commit, and the others with the next commit of the thread. */
    HALVED {
        @Override
        RecordStore store(RecordStore store) {
            return new Halving(store, ThreadLocal.withInitial(ArrayDeque::new));
        }
    },

    /** Answers that a message is delivered, and delivers it when the next one comes. */
    MARKED_FIRST {
        @Override
        Notifier notifier(Notifier notifier) {
            return new Late(notifier);
        }
    },

    /** Acknowledges commits that the database still holds in its memory. */
    LATE_TO_DISK {
        @Override
        String initSql(String url) {
            return url.startsWith("jdbc:h2:") ? "SET WRITE_DELAY 60000" : "SET synchronous_commit = off";
        }
    };

    void act(Runnable work, Runnable say) {
        work.run();
        say.run();
    }

    RecordStore store(RecordStore store) {
        return store;
    }

    Notifier notifier(Notifier notifier) {
        return notifier;
    }

    String initSql(String url) {
        return "";
    }

    private record Halving(RecordStore store, ThreadLocal<Queue<Commit.Write>> owed) implements RecordStore {
        @Override
        public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
            return store.find(keys);
        }

        @Override
        public Query.Page query(Query query) {
            return store.query(query);
        }

        @Override
        public void commit(Commit commit) {
            Queue<Commit.Write> all = owed.get();
            int before = all.size();
            all.addAll(commit.writes());
            for (int number = 0; number <= before; number++) {
                store.commit(Commit.builder().add(all.remove()).build());
            }
        }
    }

    private record Late(Notifier notifier, Queue<Notification> waiting) implements Notifier {
        Late(Notifier notifier) {
            this(notifier, new ArrayDeque<>());
        }

        @Override
        public Delivery deliver(Notification notification) {
            if (!waiting.isEmpty()) {
                notifier.deliver(waiting.remove());
            }
            waiting.add(notification);
            return Delivery.delivered();
        }
    }
}
