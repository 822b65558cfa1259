package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.VersionConflictException;
import dev.perftalk.spi.storage.Write;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The tests of a store that keeps its records past the end of the process.
 *
 * <p>Deliberately not asserted: what is left after a power failure, which no test of this kind can stage. That what was
 * committed outlives a process that is killed is for the provider's own tests.
 */
public abstract class DurableStoreContract {
    /** For classes that extend the kit. */
    protected DurableStoreContract() {}

    /**
     * Ends the store that was opened before, if any, and opens it anew: empty when called first in a test, afterwards
     * with the records it had.
     */
    protected abstract RecordStore reopened() throws Exception;

    @Test
    void records_are_there_after_reopening() throws Exception {
        List<Sample> samples = IntStream.range(10, 60)
                .mapToObj(i -> Sample.of("目标-" + i)
                        .withLabel("person", "p-" + i % 3)
                        .withAt(NOON.plusNanos(1_000L * i))
                        .withBody("{\"n\":\"" + i + "🚀\"}"))
                .toList();
        create(reopened(), samples);
        RecordStore store = reopened();
        assertThat(store.query(all()).records())
                .isEqualTo(samples.stream().map(sample -> sample.stored(1)).toList());
        assertThat(store.query(all().withLabel("person", "p-1").withOrder(Query.Order.AT_DESCENDING))
                        .records())
                .hasSize(17);
    }

    @Test
    void changes_and_deletions_stay_after_reopening() throws Exception {
        RecordStore first = reopened();
        create(
                first,
                Sample.of("changed").withLabel("person", "p"),
                Sample.of("deleted").withLabel("person", "p"));
        commit(first, Sample.of("changed").withBody("2").put(1), new Write.Delete(key("deleted"), 1));
        RecordStore store = reopened();
        assertThat(store.query(all()).records())
                .containsExactly(Sample.of("changed").withBody("2").stored(2));
        assertThat(ids(store, all().withLabel("person", "p"))).isEmpty();
    }

    @Test
    void versions_go_on_after_reopening() throws Exception {
        create(reopened(), Sample.of("x"));
        RecordStore store = reopened();
        assertThatThrownBy(() -> create(store, Sample.of("x"))).isInstanceOf(VersionConflictException.class);
        commit(store, Sample.of("x").put(1));
        assertThat(read(store, key("x")).version()).isEqualTo(2);
        assertThat(read(reopened(), key("x")).version()).isEqualTo(2);
    }

    @Test
    void a_refused_commit_has_left_nothing_after_reopening() throws Exception {
        RecordStore first = reopened();
        create(first, Sample.of("x"));
        assertThatThrownBy(() -> create(first, Sample.of("a"), Sample.of("x"), Sample.of("z")))
                .isInstanceOf(VersionConflictException.class);
        assertThat(ids(reopened(), all())).containsExactly("x");
    }
}
