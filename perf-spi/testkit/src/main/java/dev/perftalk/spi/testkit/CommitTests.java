package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a commit does when nothing has moved.
 *
 * <p>Deliberately not asserted: in which order the writes of a commit are made.
 */
interface CommitTests extends Tested {
    @Test
    default void a_new_record_has_version_one_and_each_change_adds_one() {
        create(store(), Sample.of("x"));
        assertThat(read(store(), key("x")).version()).isEqualTo(1);
        commit(store(), Sample.of("x").withBody("2").put(1));
        commit(store(), Sample.of("x").withBody("3").put(2));
        assertThat(read(store(), key("x")))
                .isEqualTo(Sample.of("x").withBody("3").stored(3));
    }

    @Test
    default void a_put_that_changes_nothing_is_a_change() {
        create(store(), Sample.of("x").withLabel("person", "p"));
        commit(store(), Sample.of("x").withLabel("person", "p").put(1));
        assertThat(read(store(), key("x")).version()).isEqualTo(2);
    }

    @Test
    default void a_put_replaces_labels_instant_and_body() {
        create(store(), Sample.of("x").withLabel("person", "old").withLabel("person", "both"));
        Sample after = Sample.of("x")
                .withLabel("person", "both")
                .withLabel("unit", "new")
                .withAt(NOON.plusSeconds(1))
                .withBody("[]");
        commit(store(), after.put(1));
        assertThat(read(store(), key("x"))).isEqualTo(after.stored(2));
        assertThat(ids(store(), Sample.all().withLabel("person", "old"))).isEmpty();
        assertThat(ids(store(), Sample.all().withLabel("person", "both"))).containsExactly("x");
        assertThat(ids(store(), Sample.all().withLabel("unit", "new"))).containsExactly("x");
        assertThat(ids(store(), Sample.all().withLabel("unit", "new").withAt(NOON, NOON.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    default void a_deleted_record_is_found_no_more() {
        create(
                store(),
                Sample.of("gone").withLabel("person", "p"),
                Sample.of("left").withLabel("person", "p"));
        commit(store(), new Write.Delete(key("gone"), 1));
        assertThat(store().find(List.of(key("gone"), key("left")))).containsOnlyKeys(key("left"));
        assertThat(ids(store(), Sample.all())).containsExactly("left");
        assertThat(ids(store(), Sample.all().withLabel("person", "p"))).containsExactly("left");
    }

    @Test
    default void a_deleted_record_made_again_starts_at_version_one() {
        create(store(), Sample.of("x").withLabel("person", "p"));
        commit(store(), Sample.of("x").withLabel("person", "p").put(1));
        commit(store(), new Write.Delete(key("x"), 2));
        create(store(), Sample.of("x"));
        assertThat(read(store(), key("x"))).isEqualTo(Sample.of("x").stored(1));
        assertThat(ids(store(), Sample.all().withLabel("person", "p"))).isEmpty();
    }

    @Test
    default void a_check_that_holds_changes_nothing() {
        create(store(), Sample.of("x"));
        commit(store(), new Write.Check(key("x"), 1), new Write.Check(key("absent"), 0));
        assertThat(read(store(), key("x"))).isEqualTo(Sample.of("x").stored(1));
        assertThat(store().find(List.of(key("absent")))).isEmpty();
        assertThat(ids(store(), Sample.all())).containsExactly("x");
        create(store(), Sample.of("absent"));
    }

    @Test
    default void one_commit_may_hold_every_kind_of_write() {
        create(store(), Sample.of("change"), Sample.of("delete"), Sample.of("check"));
        commit(
                store(),
                Sample.of("new").put(0),
                Sample.of("change").withBody("2").put(1),
                new Write.Delete(key("delete"), 1),
                new Write.Check(key("check"), 1),
                new Write.Check(key("never"), 0),
                Sample.of("new").withType("plan").put(0));
        assertThat(store().query(Sample.all().withOrder(Query.Order.ID)).records())
                .containsExactly(
                        Sample.of("change").withBody("2").stored(2),
                        Sample.of("check").stored(1),
                        Sample.of("new").stored(1));
        assertThat(ids(store(), Query.of(Sample.TENANT, "plan"))).containsExactly("new");
    }
}
