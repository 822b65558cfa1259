package dev.perftalk.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TestkitTest {
    private final Verdict right = Trial.of(RightStore::new);

    @Test
    void a_right_store_passes_every_test() {
        assertThat(right.failed()).isEmpty();
        assertThat(right.skipped()).isEmpty();
        int all = right.passed().size();
        assertThat(all).isGreaterThan(120);
        assertThat(right.card()).containsExactly("Trial: " + all + "/" + all);
    }

    @Test
    void a_store_that_does_nothing_fails_every_test_and_skips_none() {
        Verdict verdict = Trial.of(NoOpStore::new);
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        assertThat(verdict.failed()).isEqualTo(right.passed());
        assertThat(verdict.card())
                .containsExactly(
                        "Trial: 0/" + verdict.failed().size(), "  failed: " + String.join(", ", verdict.failed()));
    }

    @Test
    void a_store_of_three_methods_is_tested_in_what_it_offers_and_told_what_it_does_not() {
        Verdict verdict = Verdict.on(PlainTrial.class);
        assertThat(verdict.failed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        int all = verdict.passed().size();
        assertThat(all).isGreaterThanOrEqualTo(80);
        assertThat(verdict.card())
                .containsExactly(
                        "PlainTrial: " + all + "/" + all,
                        "  not offered, so not tested: claiming, streaming, erasing, closing, reopening");
    }

    @Test
    void a_single_test_of_what_the_store_does_not_offer_fails_rather_than_vanishes() {
        Set<String> single = Set.of("two_streams_at_once_do_not_disturb_each_other");
        assertThat(Verdict.on(PlainTrial.class, single).failed()).isEqualTo(single);
    }

    @Test
    void a_test_that_the_provider_switched_off_is_on_the_card() {
        assertThat(Verdict.on(LenientTrial.class, Set.of("null_is_refused")).card())
                .contains("  left out by the provider: null_is_refused");
    }

    @Test
    void a_store_that_cannot_be_made_fails_every_test() {
        Verdict verdict = Trial.of(() -> {
            throw new IllegalStateException("no database");
        });
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.failed()).isEqualTo(right.passed());
    }

    @Test
    void a_store_that_forgets_fails_every_test_of_durability_and_skips_none() {
        Verdict verdict = Verdict.on(Forgets.class);
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        assertThat(verdict.failed()).hasSize(4);
    }

    @Tag("trial")
    static final class Forgets extends DurableStoreContract {
        @Override
        protected RecordStore reopened() {
            return RecordStore.inMemory();
        }
    }

    @Tag("trial")
    static class PlainTrial extends RecordStoreContract {
        @Override
        protected RecordStore emptyStore() {
            return new Plain(RecordStore.inMemory());
        }
    }

    @Tag("trial")
    static final class LenientTrial extends PlainTrial {
        @Override
        @Test
        @Disabled("the host never passes null")
        public void null_is_refused() {}
    }

    private record Plain(RecordStore records) implements RecordStore {
        @Override
        public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
            return records.find(keys);
        }

        @Override
        public Page query(Query query) {
            return records.query(query);
        }

        @Override
        public void commit(Commit commit) {
            records.commit(commit);
        }
    }
}
