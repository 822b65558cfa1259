package dev.perftalk.faults;

import dev.perftalk.PerfTalk;
import dev.perftalk.faults.Fact.Kind;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.store.jdbc.JdbcStore;

/**
 * The process that is killed: one thread records talks and books pages, another delivers what is due, without end.
 * What it prints is all that the outside world knows of it.
 */
final class Writer {
    private static final int THREADS = 2;

    private final Sabotage sabotage;
    private final Life life;
    private final RecordStore store;
    private final PerfTalk perf;

    private Writer(RecordStore store, Sabotage sabotage, Life life) {
        this.sabotage = sabotage;
        this.life = life;
        this.store = store;
        perf = Host.perfTalk(store, sabotage.notifier(Host.saying(Writer::say)), life, life.begins());
    }

    public static void main(String[] args) {
        String url = args[0];
        Sabotage sabotage = Sabotage.valueOf(args[1]);
        JdbcStore.of(Host.pool(url, 1, "")).createSchema();
        RecordStore store = sabotage.store(JdbcStore.of(Host.pool(url, THREADS, sabotage.initSql(url))));
        Writer writer = new Writer(store, sabotage, new Life(Integer.parseInt(args[2])));
        start(writer::work);
        start(writer::deliver);
    }

    private static void start(Runnable work) {
        new Thread(() -> {
                    try {
                        work.run();
                    } catch (StorageException e) {
                        // as when the server is killed under it: what is not acknowledged by now never will be
                        System.err.println(e.getMessage());
                        Runtime.getRuntime().halt(1);
                    } catch (RuntimeException e) {
                        e.printStackTrace();
                        Runtime.getRuntime().halt(2);
                    }
                })
                .start();
    }

    private void work() {
        Talks talks = new Talks(perf, life);
        Ledger ledger = new Ledger(store, life);
        for (int number = 1; ; number++) {
            int page = number;
            String id = "talk-" + number;
            act(Kind.RECORDED, id, () -> talks.record(id));
            act(Kind.ACKNOWLEDGED, id, () -> talks.acknowledge(id));
            act(Kind.BOOKED, Ledger.name(page), () -> ledger.book(page));
        }
    }

    private void deliver() {
        while (true) {
            perf.runDue();
        }
    }

    private void act(Kind kind, String subject, Runnable work) {
        sabotage.act(work, () -> say(Fact.of(life.tenant(), kind, subject)));
    }

    /** A line goes out whole, at once: it is far shorter than what a pipe takes at a time. */
    private static void say(Fact fact) {
        System.out.println(fact.line());
        if (System.out.checkError()) {
            // who started it is dead itself
            Runtime.getRuntime().halt(3);
        }
    }
}
