package dev.perftalk.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has put into the store past the library does not bring the reader down. */
class HostileBodyTest {
    private static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    @Test
    void a_body_may_be_as_deep_as_any_record_and_a_good_deal_deeper() {
        assertThat(Json.parse(nested(Json.MAX_DEPTH))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Json.MAX_DEPTH + 1, 150_000})
    void one_that_is_deeper_is_unreadable_and_no_overflow(int depth) {
        assertThatThrownBy(() -> Json.parse(nested(depth))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void one_with_a_text_longer_than_any_record_is_unreadable() {
        assertThatThrownBy(() -> Json.parse("{\"a\":\"" + "secret".repeat(Body.MAX_LENGTH / 6 + 1) + "\"}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_number_without_end_is_unreadable() {
        assertThatThrownBy(() -> Json.parse("{\"a\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageNotContaining("999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"secret\"", "{\"secret\":", "{\"a\":NaN}"})
    void what_is_no_object_is_unreadable_and_not_quoted(String body) {
        assertThatThrownBy(() -> Json.parse(body))
                .isInstanceOf(UnreadableException.class)
                .hasMessageNotContaining("secret");
    }
}
