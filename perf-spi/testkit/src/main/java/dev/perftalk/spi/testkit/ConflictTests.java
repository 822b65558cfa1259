package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.TENANT;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.commitOf;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static dev.perftalk.spi.testkit.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A commit that names a version which the store does not have is refused as a whole (E21).
 *
 * <p>Deliberately not asserted: the words of a conflict; what a store does that can't tell a conflict from a failure.
 */
interface ConflictTests extends Tested {
    @Test
    default void a_put_over_a_newer_version_is_refused() {
        createAtVersionTwo();
        refused(store(), List.of(key("x")), Sample.of("x").withBody("3").put(1));
        assertThat(read(store(), key("x")).version()).isEqualTo(2);
    }

    @Test
    default void a_put_that_names_a_version_still_to_come_is_refused() {
        createAtVersionTwo();
        refused(store(), List.of(key("x")), Sample.of("x").put(3));
    }

    @Test
    default void a_new_record_does_not_replace_one_that_is_there() {
        createAtVersionTwo();
        refused(store(), List.of(key("x")), Sample.of("x").withBody("\"new\"").put(0));
        assertThat(read(store(), key("x")).body().json()).isEqualTo("2");
    }

    @Test
    default void a_change_of_an_absent_record_is_refused() {
        refused(store(), List.of(key("x")), Sample.of("x").put(1));
    }

    @Test
    default void a_deletion_of_another_version_is_refused() {
        createAtVersionTwo();
        refused(store(), List.of(key("x")), new Write.Delete(key("x"), 1));
        refused(store(), List.of(key("absent")), new Write.Delete(key("absent"), 1));
        assertThat(read(store(), key("x")).version()).isEqualTo(2);
    }

    @Test
    default void a_check_of_another_version_refuses_the_commit() {
        createAtVersionTwo();
        refused(
                store(),
                List.of(key("x")),
                new Write.Check(key("x"), 1),
                Sample.of("y").put(0));
        refused(
                store(),
                List.of(key("absent")),
                new Write.Check(key("absent"), 1),
                Sample.of("y").put(0));
        assertThat(store().find(List.of(key("y")))).isEmpty();
    }

    @Test
    default void a_checked_absence_refuses_the_commit_where_there_is_a_record() {
        createAtVersionTwo();
        refused(
                store(),
                List.of(key("x")),
                new Write.Check(key("x"), 0),
                Sample.of("y").put(0));
        assertThat(store().find(List.of(key("x"), key("y")))).containsOnlyKeys(key("x"));
    }

    @Test
    default void a_version_from_before_a_deletion_is_refused() {
        createAtVersionTwo();
        commit(store(), new Write.Delete(key("x"), 2));
        refused(store(), List.of(key("x")), Sample.of("x").put(2));
        create(store(), Sample.of("x"));
        refused(store(), List.of(key("x")), Sample.of("x").put(2));
    }

    @Test
    default void a_conflict_names_every_key_that_moved_and_no_other() {
        create(store(), Sample.of("a"), Sample.of("b"), Sample.of("c"), Sample.of("d"));
        refused(
                store(),
                List.of(key("b"), key("c"), key("d"), key("f")),
                Sample.of("a").put(1),
                Sample.of("b").put(7),
                new Write.Check(key("c"), 0),
                new Write.Delete(key("d"), 2),
                Sample.of("e").put(0),
                new Write.Check(key("f"), 1));
    }

    @Test
    default void a_refused_commit_leaves_no_trace() {
        Sample old = Sample.of("old").withLabel("person", "p");
        for (String moved : List.of("a-first", "n-middle", "z-last")) {
            create(store(), old.withType(moved), Sample.of("deleted").withType(moved));
            refused(
                    store(),
                    List.of(RecordKey.of(Sample.TENANT, moved, moved)),
                    Sample.of("new").withType(moved).withLabel("person", "q").put(0),
                    old.withType(moved).withLabel("person", "q").withBody("2").put(1),
                    new Write.Delete(RecordKey.of(Sample.TENANT, moved, "deleted"), 1),
                    new Write.Check(RecordKey.of(Sample.TENANT, moved, moved), 3));
            Query all = Query.of(Sample.TENANT, moved);
            assertThat(store().query(all).records())
                    .containsExactly(
                            Sample.of("deleted").withType(moved).stored(1),
                            old.withType(moved).stored(1));
            assertThat(ids(store(), all.withLabel("person", "q"))).isEmpty();
            assertThat(ids(store(), all.withLabel("person", "p"))).containsExactly("old");
        }
    }

    @Test
    default void after_a_conflict_the_commit_can_be_made_with_what_is_true_now() {
        createAtVersionTwo();
        refused(
                store(),
                List.of(key("x")),
                Sample.of("x").put(1),
                Sample.of("y").put(0));
        commit(store(), Sample.of("x").put(2), Sample.of("y").put(0));
        assertThat(read(store(), key("x")).version()).isEqualTo(3);
        assertThat(read(store(), key("y")).version()).isEqualTo(1);
    }

    private void createAtVersionTwo() {
        create(store(), Sample.of("x"));
        commit(store(), Sample.of("x").withBody("2").put(1));
    }

    // E21
    @Test
    default void a_stale_copy_does_not_overwrite_a_newer_one() {
        create(store(), Sample.of("cycle").withBody("\"planned\""));
        StoredRecord stale = read(store(), key("cycle"));
        commit(store(), Sample.of("cycle").withBody("\"running\"").put(stale.version()));
        refused(
                store(),
                List.of(key("cycle")),
                Sample.of("cycle").withBody("\"cancelled\"").put(stale.version()));
        assertThat(read(store(), key("cycle")))
                .isEqualTo(Sample.of("cycle").withBody("\"running\"").stored(2));
    }

    // E33
    @Test
    default void what_is_submitted_twice_is_made_once() {
        Commit submitted = commitOf(
                Sample.of("feedback").put(0),
                Sample.of("notice").withType("outbox").put(0));
        store().commit(submitted);
        assertThat(Sample.conflicts(store(), submitted))
                .containsExactly(key("feedback"), RecordKey.of(TENANT, "outbox", "notice"));
        assertThat(read(store(), key("feedback")).version()).isEqualTo(1);
        assertThat(ids(store(), Query.of(TENANT, "outbox"))).containsExactly("notice");
    }
}
