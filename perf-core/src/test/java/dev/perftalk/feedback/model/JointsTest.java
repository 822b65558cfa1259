package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointsTest {
    @Test
    void a_part_begins_where_a_word_joins() {
        assertThat(parts("clear it by the time I count to ten and so does your season", Tongue.EN))
                .containsExactly("clear it by the time I count to ten ", "and ", "so does your season");
    }

    @Test
    void a_part_begins_where_a_clause_does() {
        assertThat(parts("you never stay behind, you have an attitude", Tongue.EN))
                .containsExactly("you never stay behind, ", "you have an attitude");
        assertThat(parts("你从来不听，别人都比你强。", Tongue.ZH)).containsExactly("你从来不听，", "别人都比你强。");
    }

    @Test
    void a_word_that_only_begins_like_one_that_joins_does_not_cut() {
        assertThat(parts("the android tablet sold", Tongue.EN)).containsExactly("the android tablet sold");
    }

    @Test
    void what_has_too_many_joints_is_left_alone() {
        assertThat(parts("no and ".repeat(12), Tongue.EN)).isEmpty();
    }

    private static List<String> parts(String text, Tongue tongue) {
        return Joints.parts(Passage.of(text, tongue), new Stretch(0, text.length())).stream()
                .map(part -> text.substring(part.start(), part.end()))
                .toList();
    }
}
