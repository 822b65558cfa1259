package dev.perftalk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.PerfTalk;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Life LIFE = new Life(0);

    private final List<Fact> facts = new ArrayList<>();
    private final RecordStore store = RecordStore.inMemory();
    private final PerfTalk perf = Host.perfTalk(store, Host.saying(facts::add), LIFE, LIFE.isOver());

    private List<Finding> findings() {
        perf.runDue();
        return Audit.of(LIFE, facts, store, perf);
    }

    private static Finding finding(Finding.Kind kind, String subject) {
        return new Finding(kind, LIFE, subject);
    }

    private void said(Fact.Kind kind, String subject) {
        facts.add(Fact.of(LIFE.tenant(), kind, subject));
    }

    @Test
    void what_is_there_and_was_told_is_right_whether_or_not_it_was_acknowledged() {
        Talks talks = new Talks(perf, LIFE);
        talks.record("a");
        talks.record("b");
        talks.acknowledge("b");
        new Ledger(store, LIFE).book(1);
        said(Fact.Kind.RECORDED, "a");
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_was_acknowledged_and_is_not_there_is_lost() {
        new Talks(perf, LIFE).record("a");
        said(Fact.Kind.ACKNOWLEDGED, "a");
        said(Fact.Kind.RECORDED, "b");
        said(Fact.Kind.BOOKED, Ledger.name(1));
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        finding(Finding.Kind.LOST, "a"),
                        finding(Finding.Kind.LOST, "b"),
                        finding(Finding.Kind.LOST, Ledger.name(1)));
    }

    @Test
    void a_message_delivered_again_with_its_id_is_no_second_one() { // E34
        new Talks(perf, LIFE).record("a");
        perf.runDue();
        Fact told = facts.get(0);
        facts.add(told);
        assertThat(findings()).isEmpty();
        facts.add(new Fact(told.tenant(), told.kind(), told.subject(), "another id"));
        assertThat(findings()).containsExactly(finding(Finding.Kind.TWICE, "a"));
    }

    @Test
    void a_notice_of_a_talk_that_is_not_there_is_half_a_commit() {
        said(Fact.Kind.TOLD, "a");
        assertThat(findings()).containsExactly(finding(Finding.Kind.HALF, "a"));
    }

    @Test
    void a_page_without_one_of_its_entries_is_half_a_commit() {
        new Ledger(store, LIFE).book(1);
        store.commit(Commit.builder()
                .delete(RecordKey.of(LIFE.tenant(), "entry", "1-7"), 1)
                .build());
        assertThat(findings()).containsExactly(finding(Finding.Kind.HALF, Ledger.name(1)));
    }

    @Test
    void a_count_without_its_page_is_half_a_commit() {
        Ledger ledger = new Ledger(store, LIFE);
        ledger.book(1);
        for (int entry = 0; entry < Ledger.ENTRIES_OF_A_PAGE; entry++) {
            store.commit(Commit.builder()
                    .delete(RecordKey.of(LIFE.tenant(), "entry", "1-" + entry), 1)
                    .build());
        }
        assertThat(findings()).containsExactly(finding(Finding.Kind.HALF, Ledger.name(1)));
    }

    @Test
    void what_nobody_was_told_of_is_found() {
        new Talks(perf, LIFE).record("a");
        perf.runDue();
        facts.clear();
        assertThat(findings()).containsExactly(finding(Finding.Kind.UNTOLD, "a"));
    }
}
