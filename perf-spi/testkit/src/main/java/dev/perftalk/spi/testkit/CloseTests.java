package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.LEASE;
import static dev.perftalk.spi.testkit.Sample.NOON;
import static dev.perftalk.spi.testkit.Sample.TENANT;
import static dev.perftalk.spi.testkit.Sample.TYPE;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.keys;
import static dev.perftalk.spi.testkit.Sample.numbered;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import java.util.Iterator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * A store that can be closed answers nothing afterwards, rather than something wrong.
 *
 * <p>Deliberately not asserted: what becomes of calls that are under way when the store is closed.
 */
interface CloseTests extends Tested {
    private void close() throws Exception {
        ((AutoCloseable) store()).close();
    }

    private void answersNoMore(ThrowingCallable call) throws Exception {
        create(store(), Sample.of("x"), Sample.of("y"));
        close();
        assertThatIllegalStateException().isThrownBy(call);
    }

    @IfOffered(Capability.CLOSING)
    default void a_closed_store_finds_nothing_and_says_so() throws Exception {
        answersNoMore(() -> store().find(keys("x")));
    }

    @IfOffered(Capability.CLOSING)
    default void a_closed_store_answers_no_query() throws Exception {
        answersNoMore(() -> store().query(all()));
    }

    @IfOffered(Capability.CLOSING)
    default void a_closed_store_takes_no_commit() throws Exception {
        answersNoMore(() -> commit(store(), Sample.of("x").put(1)));
    }

    @IfOffered({Capability.CLOSING, Capability.CLAIMING})
    default void a_closed_store_hands_out_no_claim() throws Exception {
        answersNoMore(() -> ((ClaimingStore) store()).claim(TYPE, NOON, LEASE, 1));
    }

    @IfOffered({Capability.CLOSING, Capability.ERASING})
    default void a_closed_store_erases_nothing_and_says_so() throws Exception {
        answersNoMore(() -> ((ErasingStore) store()).erase(keys("x")));
        assertThatIllegalStateException().isThrownBy(() -> ((ErasingStore) store()).eraseTenant(TENANT));
    }

    @IfOffered({Capability.CLOSING, Capability.STREAMING})
    default void a_stream_cannot_be_read_on_once_the_store_is_closed() throws Exception {
        create(store(), numbered(50));
        try (Stream<StoredRecord> records = ((StreamingStore) store()).stream(TENANT)) {
            Iterator<StoredRecord> each = records.iterator();
            assertThat(each.next()).isEqualTo(Sample.of("10").stored(1));
            close();
            assertThatIllegalStateException().isThrownBy(() -> {
                for (int n = 0; n < 49; n++) {
                    each.next();
                }
            });
        }
    }

    @IfOffered(Capability.CLOSING)
    default void to_close_twice_does_no_harm() throws Exception {
        close();
        close();
        assertThatIllegalStateException().isThrownBy(() -> store().find(keys("x")));
    }

    @IfOffered({Capability.CLOSING, Capability.REOPENING})
    default void what_was_committed_is_there_after_closing_and_reopening() throws Exception {
        create(store(), Sample.of("x"));
        close();
        assertThat(read(reopenedStore(), key("x"))).isEqualTo(Sample.of("x").stored(1));
    }
}
