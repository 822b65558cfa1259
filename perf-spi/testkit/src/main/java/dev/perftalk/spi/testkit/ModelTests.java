package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.everyPage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A store against a plain model of it, over many commits and queries drawn by a fixed seed.
 *
 * <p>Deliberately not asserted: anything that the model can't know, such as races.
 */
interface ModelTests extends Tested {
    @Test
    default void pages_agree_with_a_plain_model_of_the_store() {
        Model model = Model.filled(store(), 20260302);
        for (int i = 0; i < 100; i++) {
            Query query = model.someQuery();
            assertThat(everyPage(store(), query)).as(query.toString()).isEqualTo(model.expected(query));
        }
    }

    @Test
    default void pages_agree_with_the_model_after_a_life_of_changes() {
        Model model = Model.filled(store(), 20260303);
        for (int i = 0; i < 100; i++) {
            Commit commit = model.someCommit();
            model.commit(commit);
            Sample.conflicts(store(), commit);
        }
        for (int i = 0; i < 50; i++) {
            Query query = model.someQuery();
            assertThat(everyPage(store(), query)).as(query.toString()).isEqualTo(model.expected(query));
        }
    }

    @Test
    default void conflicts_and_what_is_found_agree_with_the_model_at_every_step() {
        Model model = Model.filled(store(), 20260304);
        for (int i = 0; i < 120; i++) {
            Commit commit = model.someCommit();
            List<RecordKey> keys = commit.writes().stream().map(Write::key).toList();
            assertThat(Sample.conflicts(store(), commit)).as(commit.toString()).isEqualTo(model.commit(commit));
            assertThat(store().find(keys)).as(commit.toString()).isEqualTo(model.find(keys));
        }
    }
}
