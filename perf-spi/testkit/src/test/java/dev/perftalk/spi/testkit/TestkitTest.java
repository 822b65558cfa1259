package dev.perftalk.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.RecordStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TestkitTest {
    @Test
    void a_right_store_passes_every_test() {
        Verdict verdict = Verdict.on(RecordStore::inMemory);
        assertThat(verdict.failed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        assertThat(verdict.passed()).hasSizeGreaterThan(50);
    }

    @Test
    void a_store_that_does_nothing_fails_every_test_and_skips_none() {
        Verdict verdict = Verdict.on(NoOpStore::new);
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        assertThat(verdict.failed()).isEqualTo(Verdict.on(RecordStore::inMemory).passed());
    }

    @Test
    void a_store_that_forgets_fails_every_test_of_durability_and_skips_none() {
        Verdict verdict = Verdict.on(Forgets.class);
        assertThat(verdict.passed()).isEmpty();
        assertThat(verdict.skipped()).isEmpty();
        assertThat(verdict.failed()).hasSize(4);
    }

    @Test
    void a_store_that_takes_checks_for_fulfilled_is_caught() {
        assertThat(Verdict.on(WrongStore.LosesChecks::new).failed())
                .contains(
                        "a_check_of_another_version_refuses_the_commit",
                        "a_checked_absence_refuses_the_commit_where_there_is_a_record",
                        "of_two_commits_that_each_check_what_the_other_writes_one_wins");
    }

    @Test
    void a_store_that_checks_before_its_transaction_is_caught_by_the_races_alone() {
        assertThat(Verdict.on(WrongStore.ChecksTooEarly::new).failed())
                .containsExactlyInAnyOrder(
                        "of_two_commits_that_each_check_what_the_other_writes_one_wins",
                        "of_two_creations_that_each_check_the_absence_of_the_other_one_wins");
    }

    @Test
    void a_store_that_commits_by_halves_is_caught() {
        assertThat(Verdict.on(WrongStore.CommitsByHalves::new).failed()).contains("a_refused_commit_leaves_no_trace");
    }

    @Test
    void a_store_that_names_only_the_first_key_that_moved_is_caught() {
        assertThat(Verdict.on(WrongStore.NamesOneKey::new).failed())
                .containsExactly("a_conflict_names_every_key_that_moved_and_no_other");
    }

    @Test
    void a_store_that_mixes_tenants_is_caught() {
        assertThat(Verdict.on(WrongStore.IgnoresTenants::new).failed()).contains("tenants_have_records_of_their_own");
    }

    @Test
    void a_store_that_rounds_instants_is_caught() {
        assertThat(Verdict.on(WrongStore.RoundsInstants::new).failed())
                .contains("an_instant_is_kept_to_the_microsecond", "the_first_and_the_last_instant_are_kept");
    }

    @Test
    void a_store_that_orders_ids_by_code_units_is_caught() {
        assertThat(Verdict.on(WrongStore.OrdersByCodeUnits::new).failed()).contains("ids_are_ordered_by_code_points");
    }

    @Test
    void a_store_that_hands_out_records_without_a_lease_is_caught() {
        assertThat(Verdict.on(WrongStore.ClaimsWithoutLease::new).failed())
                .contains(
                        "a_claim_moves_the_instant_and_the_version_and_nothing_else",
                        "racing_workers_share_the_work_and_none_is_done_twice");
    }

    @Tag("trial")
    static final class Forgets extends DurableStoreContract {
        @Override
        protected RecordStore reopened() {
            return RecordStore.inMemory();
        }
    }
}
