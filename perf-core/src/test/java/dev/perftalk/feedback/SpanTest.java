package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            You are lazy|8|12|        ^^^^
            你太懒了|2|3|    ^^
            👍🏽 你太懒了|7|8|         ^^
            Ｙｏｕ are ｌａｚｙ|8|12|           ^^^^^^^^
            cafe\u0301 lazy|6|10|     ^^^^
            """)
    void carets_stand_under_what_is_meant_however_wide(String line, int start, int end, String carets) { // E53
        assertThat(new Span(start, end).carets(line)).isEqualTo(carets);
    }

    @Test
    void a_line_without_the_stretch_has_no_carets() {
        assertThatThrownBy(() -> new Span(2, 9).carets("short")).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
