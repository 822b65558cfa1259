package dev.perftalk.spi.testkit;

import java.util.Set;
import java.util.function.Supplier;

/** What a store can do wrong, and the tests that are there to see it. */
enum Fault {
    LOSES_ONE_UPDATE_IN_A_THOUSAND(
            WrongCommits.LosesOneUpdateInAThousand::new,
            "of_more_than_a_thousand_changes_none_is_lost",
            "ten_thousand_writes_are_made_together"),
    OVERWRITES(
            WrongCommits.Overwrites::new,
            "a_stale_copy_does_not_overwrite_a_newer_one",
            "what_is_submitted_twice_is_made_once",
            "a_put_over_a_newer_version_is_refused"),
    FORGETS_CHECKS(
            WrongCommits.ForgetsChecks::new,
            "a_check_of_another_version_refuses_the_commit",
            "a_checked_absence_refuses_the_commit_where_there_is_a_record",
            "of_two_commits_that_each_check_what_the_other_writes_one_wins"),
    CHECKS_TOO_EARLY(
            WrongCommits.ChecksTooEarly::new,
            "of_two_commits_that_each_check_what_the_other_writes_one_wins",
            "of_two_creations_that_each_check_the_absence_of_the_other_one_wins",
            "a_record_is_not_deleted_while_another_commit_rests_on_it"),
    COMMITS_BY_HALVES(WrongCommits.CommitsByHalves::new, "a_refused_commit_leaves_no_trace"),
    COMMITS_IN_BATCHES(WrongCommits.CommitsInBatches::new, "a_conflict_in_the_last_of_ten_thousand_writes_undoes_all"),
    NAMES_ONE_KEY(
            WrongCommits.NamesOneKey::new,
            "a_conflict_names_every_key_that_moved_and_no_other",
            "a_conflict_in_every_one_of_ten_thousand_writes_names_them_all"),
    FOLDS_CASE(WrongRecords.FoldsCase::new, "keys_that_only_look_alike_are_different_keys"),
    TRIMS_IDS(WrongRecords.TrimsIds::new, "keys_that_only_look_alike_are_different_keys"),
    MERGES_FORMS(WrongRecords.MergesForms::new, "keys_that_only_look_alike_are_different_keys"),
    CUTS_LONG_IDS(WrongRecords.CutsLongIds::new, "the_longest_names_and_the_most_labels_fit"),
    ROUNDS_TO_MILLISECONDS(
            WrongRecords.RoundsToMilliseconds::new,
            "an_instant_is_kept_to_the_microsecond",
            "the_first_and_the_last_instant_are_kept",
            "neighbouring_microseconds_are_told_apart"),
    KEEPS_LOCAL_TIME(WrongRecords.KeepsLocalTime::new, "hours_that_a_local_clock_shows_twice_or_never_are_kept_apart"),
    KEEPS_THE_LAST_VALUE_OF_A_LABEL(
            WrongRecords.KeepsTheLastValue::new,
            "a_record_comes_back_as_it_was_put",
            "a_record_is_found_by_each_of_its_values"),
    FORGETS_THE_FORMAT(WrongRecords.ForgetsTheFormat::new, "the_format_of_a_body_is_kept_and_changes_with_it"),
    TIDIES_BODIES(WrongRecords.TidiesBodies::new, "a_body_is_kept_whatever_is_written_in_it"),
    IGNORES_THE_TENANT(
            WrongQueries.IgnoresTheTenant::new,
            "tenants_have_records_of_their_own",
            "pages_of_a_tenant_hold_its_own_records_although_others_have_the_same"),
    RETURNS_A_PAGE_TWICE(
            WrongQueries.ReturnsAPageTwice::new, "pages_hold_every_record_once_although_their_instants_are_equal"),
    ORDERS_BY_ID_ONLY(WrongQueries.OrdersByIdOnly::new, "records_come_in_the_order_asked_for"),
    ORDERS_BY_CODE_UNITS(WrongQueries.OrdersByCodeUnits::new, "ids_are_ordered_by_code_points"),
    MATCHES_ANY_LABEL(WrongQueries.MatchesAnyLabel::new, "all_of_the_labels_must_be_there"),
    INCLUDES_THE_END_OF_A_RANGE(
            WrongQueries.IncludesTheEnd::new,
            "a_range_holds_its_start_and_not_its_end",
            "neighbouring_microseconds_are_told_apart"),
    TAKES_ANY_CURSOR(
            WrongQueries.TakesAnyCursor::new,
            "a_text_that_is_no_cursor_is_refused",
            "a_cursor_of_another_order_is_refused"),
    GIVES_A_MAP_THAT_CAN_BE_CHANGED(WrongQueries.GivesItsOwnMap::new, "what_is_found_cannot_be_changed"),
    READS_ITS_OWN_STALE_COPY(WrongQueries.ReadsItsOwnStaleCopy::new, "a_commit_that_has_returned_is_seen_by_everyone"),
    CLAIMS_WITHOUT_LEASE(
            WrongCapabilities.ClaimsWithoutLease::new,
            "a_claim_moves_the_instant_and_the_version_and_nothing_else",
            "racing_workers_share_the_work_and_none_is_done_twice",
            "a_lease_holds_after_reopening"),
    CLAIMS_WITHOUT_A_NEW_VERSION(
            WrongCapabilities.ClaimsWithoutANewVersion::new,
            "a_claim_moves_the_instant_and_the_version_and_nothing_else",
            "a_worker_that_outlived_its_lease_is_refused"),
    CLAIMS_FOR_TWO_IN_A_RACE(
            WrongCapabilities.ClaimsForTwoInARace::new, "racing_workers_share_the_work_and_none_is_done_twice"),
    STREAMS_A_RECORD_TWICE(
            WrongCapabilities.StreamsARecordTwice::new, "thousands_of_records_are_met_once_each_with_what_they_hold"),
    STREAMS_ONE_TYPE_ONLY(
            WrongCapabilities.StreamsOneTypeOnly::new, "a_stream_has_every_record_of_every_type_by_type_and_id"),
    STREAMS_BY_CODE_UNITS(
            WrongCapabilities.StreamsByCodeUnits::new, "a_stream_has_every_record_of_every_type_by_type_and_id"),
    STREAMS_FOR_AN_OVER_LONG_NAME(WrongCapabilities.StreamsForAnyName::new, "a_tenant_that_can_be_none_is_refused"),
    STREAMS_ON_AFTER_CLOSING(
            WrongCapabilities.StreamsOnAfterClosing::new, "a_stream_cannot_be_read_on_once_the_store_is_closed"),
    ERASE_LEAVES_THE_LABEL_INDEX(
            WrongCapabilities.EraseLeavesTheLabelIndex::new,
            "what_is_erased_is_found_no_more_in_any_way",
            "a_key_made_anew_has_nothing_of_what_was_erased"),
    ERASES_A_VERSION(WrongCapabilities.ErasesAVersion::new, "an_erasure_is_not_escaped_by_a_commit_that_races_it"),
    ERASES_ONE_TYPE_OF_A_TENANT(
            WrongCapabilities.ErasesOneTypeOfATenant::new,
            "a_tenant_is_erased_with_all_types_and_no_other_tenant_is_touched"),
    ANSWERS_AFTER_CLOSING(
            WrongCapabilities.AnswersAfterClosing::new,
            "a_closed_store_finds_nothing_and_says_so",
            "a_closed_store_answers_no_query",
            "a_closed_store_takes_no_commit",
            "a_closed_store_hands_out_no_claim",
            "a_closed_store_erases_nothing_and_says_so",
            "to_close_twice_does_no_harm"),
    FORGETS_ON_REOPENING(
            WrongCapabilities.ForgetsOnReopening::new,
            "records_are_there_after_reopening",
            "what_was_committed_is_there_after_closing_and_reopening"),
    LOSES_THE_LAST_RECORD_ON_REOPENING(
            WrongCapabilities.LosesTheLastRecordOnReopening::new,
            "records_are_there_after_reopening",
            "versions_go_on_after_reopening");

    final Supplier<RightStore> store;
    final Set<String> seenBy;

    Fault(Supplier<RightStore> store, String... seenBy) {
        this.store = store;
        this.seenBy = Set.of(seenBy);
    }
}
