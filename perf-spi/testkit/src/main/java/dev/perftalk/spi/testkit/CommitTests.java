package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.Write;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a commit does when nothing has moved. */
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

    @Test
    default void a_thousand_writes_are_made_together() {
        List<String> ids = Stream.iterate(1_000, i -> i + 1)
                .limit(1_000)
                .map(String::valueOf)
                .toList();
        create(
                store(),
                ids.stream().map(id -> Sample.of(id).withLabel("unit", "u")).toList());
        commit(
                store(),
                ids.stream()
                        .map(id -> Sample.of(id)
                                .withLabel("unit", "v")
                                .withBody(id)
                                .put(1))
                        .toArray(Write[]::new));
        assertThat(everyPage(store(), Sample.all().withLabel("unit", "v").withLimit(300)))
                .allMatch(stored -> stored.version() == 2
                        && stored.body().json().equals(stored.key().id()))
                .hasSize(1_000);
        assertThat(ids(store(), Sample.all().withLabel("unit", "u"))).isEmpty();
    }

    @Test
    default void tenants_have_records_of_their_own() {
        Sample ours = Sample.of("x").withLabel("person", "p").withBody("\"ours\"");
        Sample theirs = ours.withTenant("other").withBody("\"theirs\"");
        create(store(), ours);
        create(store(), theirs);
        commit(store(), theirs.put(1));
        assertThat(read(store(), ours.key())).isEqualTo(ours.stored(1));
        assertThat(store().query(Sample.all()).records()).containsExactly(ours.stored(1));
        assertThat(store().query(Sample.all().withLabel("person", "p")).records())
                .containsExactly(ours.stored(1));
        commit(store(), new Write.Delete(ours.key(), 1));
        assertThat(store().query(Query.of("other", Sample.TYPE).withLabel("person", "p"))
                        .records())
                .containsExactly(theirs.stored(2));
    }

    @Test
    default void names_that_run_into_each_other_are_kept_apart() {
        RecordKey left = RecordKey.of("a", "bc", "d/e");
        RecordKey right = RecordKey.of("a", "bc/d", "e");
        RecordKey other = RecordKey.of("ab", "c", "d/e");
        create(store(), Sample.of(left).withBody("1"), Sample.of(right).withBody("2"));
        create(store(), Sample.of(other).withBody("3"));
        assertThat(read(store(), left).body().json()).isEqualTo("1");
        assertThat(read(store(), right).body().json()).isEqualTo("2");
        assertThat(read(store(), other).body().json()).isEqualTo("3");
    }
}
