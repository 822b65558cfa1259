package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
    /** The features of words with blanks between them. */
    private static List<Integer> features(String clause) {
        List<Integer> features = new ArrayList<>();
        Frame frame = new Frame(clause.length());
        for (String word : clause.split(" ", 0)) {
            char[] text = word.toCharArray();
            frame.word(Hash.word(text, 0, text.length), text, 0, text.length);
        }
        frame.features(features::add);
        return features;
    }

    @Test
    void clauses_are_built_alike_whatever_they_are_about() {
        assertThat(features("you sent the wrong file on friday"))
                .isEqualTo(features("you moved the boxes on monday"))
                .hasSize(7 + 6 + 5 + 4);
    }

    @Test
    void what_was_done_is_not_built_like_what_will_be() {
        assertThat(features("you sent the file")).isNotEqualTo(features("you will send the file"));
        assertThat(features("you sent the file")).isNotEqualTo(features("they sent the file"));
        assertThat(features("stopping slowly")).isNotEqualTo(features("stopped slowly"));
        assertThat(features("file 12")).isNotEqualTo(features("file it"));
    }
}
