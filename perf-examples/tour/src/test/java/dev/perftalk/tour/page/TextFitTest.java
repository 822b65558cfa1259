package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitTest {
    @Test
    void chinese_is_wider_than_latin() {
        assertThat(TextFit.width("目标", 10)).isEqualTo(20);
        assertThat(TextFit.width("goal", 10)).isLessThan(30);
    }

    @Test
    void what_fits_is_left_alone() {
        assertThat(TextFit.clip("goal", 10, 100)).isEqualTo("goal");
        assertThat(TextFit.wrap("", 10, 100, 2)).containsExactly("");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis_within_the_room() {
        String clipped = TextFit.clip("目标".repeat(40), 10, 95);

        assertThat(clipped).endsWith("…");
        assertThat(TextFit.width(clipped, 10)).isBetween(80.0, 95.0);
    }

    @Test
    void a_character_outside_of_the_basic_plane_is_never_halved() {
        for (int room = 1; room < 60; room++) {
            assertThat(TextFit.clip("🎯".repeat(9), 10, room).codePoints()).allMatch(c -> c == '…' || c > 0xFFFF);
        }
    }

    @Test
    void latin_breaks_between_words() {
        assertThat(TextFit.wrap("one two three four five six", 10, 80, 3))
                .allMatch(line -> List.of("one two three", "four five six").contains(line));
    }

    @Test
    void chinese_breaks_anywhere_but_no_line_begins_with_a_full_stop() {
        List<String> lines = TextFit.wrap("客户愿意续约。年度续约率达到百分之九十二", 10, 60, 4);

        assertThat(String.join("", lines)).isEqualTo("客户愿意续约。年度续约率达到百分之九十二");
        assertThat(lines).noneMatch(line -> line.startsWith("。"));
    }

    @Test
    void a_word_without_a_place_to_break_is_cut() {
        assertThat(TextFit.wrap("x".repeat(40), 10, 57, 2)).containsExactly("x".repeat(10), "x".repeat(8) + "…");
    }
}
