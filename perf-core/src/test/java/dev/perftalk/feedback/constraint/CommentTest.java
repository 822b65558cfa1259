package dev.perftalk.feedback.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.constraint.Beans.Comment;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The constraints on single texts of a bean that knows nothing else of BEST. */
class CommentTest {
    @Test
    void a_text_without_labels_and_a_question_are_valid() {
        assertThat(Violations.codes(new Comment("周二的报告缺了风险表", "你怎么看？"))).isEmpty();
    }

    @Test
    void null_is_valid_as_everywhere_in_jakarta() {
        assertThat(Violations.codes(new Comment(null, null))).isEmpty();
    }

    @Test
    void a_label_in_any_sequence_of_characters_is_a_violation() {
        assertThat(Violations.codes(new Comment(new StringBuilder("太不专业了"), null)))
                .containsExactly("text LABEL");
    }

    @Test
    void an_order_and_a_blank_open_nothing() {
        assertThat(Violations.codes(new Comment(null, "马上改"))).containsExactly("question OPTIONS_CLOSED");
        assertThat(Violations.codes(new Comment(null, " "))).containsExactly("question OPTIONS_CLOSED");
    }

    @Test
    void a_label_beside_a_question_is_not_the_questions_matter() {
        assertThat(Violations.codes(new Comment("", "你太不专业了，你怎么看？"))).isEmpty();
    }

    @Test
    void both_languages_are_spoken() {
        Comment bad = new Comment("careless", "改");

        assertThat(Violations.of(bad, Locale.CHINESE))
                .containsExactly("question: 这里既没有提问，也没有说可以一起做些什么，读起来像一道命令。", "text: 这里有给人贴标签的字眼，对方会忙着替自己辩解，顾不上谈事情。");
        assertThat(Violations.of(bad, Locale.SIMPLIFIED_CHINESE)).isEqualTo(Violations.of(bad, Locale.CHINESE));
        assertThat(Violations.of(bad, Locale.ENGLISH))
                .containsExactly(
                        "question: This neither asks anything nor offers anything, so it reads like an order.",
                        "text: A word here labels the person, who will be busy defending themselves instead of talking"
                                + " about what happened.");
    }
}
