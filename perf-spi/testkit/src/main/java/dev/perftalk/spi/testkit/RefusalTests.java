package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.commit;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.numbered;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.perftalk.spi.storage.Query;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Input that a caller should not have given is refused, and harms nothing.
 *
 * <p>Deliberately not asserted: the words of a refusal; that a cursor of another type, tenant or filter is noticed.
 */
interface RefusalTests extends Tested {
    @Test
    default void a_text_that_is_no_cursor_is_refused() {
        create(store(), numbered(3));
        for (String text : List.of("", "nonsense", "%", "目标", "0", "bm9uc2Vuc2U")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> store().query(all().withLimit(1).withCursor(text)));
        }
    }

    @Test
    default void a_cursor_of_another_order_is_refused() {
        create(store(), numbered(3));
        for (Query.Order order : Query.Order.values()) {
            Query query = all().withLimit(1).withOrder(order);
            String cursor = store().query(query).next().orElseThrow();
            for (Query.Order other : Query.Order.values()) {
                if (other != order) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(
                                    () -> store().query(query.withOrder(other).withCursor(cursor)));
                }
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a host whose code is not checked for null can pass it
    default void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> store().find(null));
        assertThatNullPointerException().isThrownBy(() -> store().find(Arrays.asList(key("x"), null)));
        assertThatNullPointerException().isThrownBy(() -> store().query(null));
        assertThatNullPointerException().isThrownBy(() -> store().commit(null));
    }

    @Test
    default void a_refusal_changes_nothing_and_the_store_goes_on() {
        create(store(), numbered(3));
        assertThatIllegalArgumentException().isThrownBy(() -> store().query(all().withCursor("nonsense")));
        assertThatNullPointerException().isThrownBy(() -> store().find(Arrays.asList(key("10"), null)));
        assertThat(ids(store(), all())).containsExactly("10", "11", "12");
        commit(store(), Sample.of("10").put(1));
        assertThat(read(store(), key("10")).version()).isEqualTo(2);
    }
}
