package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void english_breaks_between_words() {
        assertThat(Paragraph.lines("a talk, half an hour long", 10, Locale.ENGLISH))
                .containsExactly("a talk,", "half an", "hour long");
    }

    @Test
    void chinese_breaks_between_characters_but_not_before_a_comma() {
        assertThat(Paragraph.lines("目标怎么定，坐下谈", 10, Locale.CHINESE)).containsExactly("目标怎么", "定，坐下谈");
    }

    @Test
    void what_is_longer_than_a_line_stays_whole() {
        assertThat(Paragraph.lines("see unbreakable words", 6, Locale.ENGLISH))
                .containsExactly("see", "unbreakable", "words");
    }
}
