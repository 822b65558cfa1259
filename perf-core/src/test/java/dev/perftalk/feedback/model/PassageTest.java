package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static List<String> clauses(String text) {
        return Passage.of(text, Tongue.EN).clauses().stream()
                .map(clause -> text.substring(clause.start(), clause.end()))
                .toList();
    }

    @Test
    void full_width_marks_end_clauses_and_sentences() { // E53
        Passage passage = Passage.of("昨天的会上，你迟到了。为什么？", Tongue.EN);

        assertThat(clauses("昨天的会上，你迟到了。为什么？")).containsExactly("昨天的会上，", "你迟到了。", "为什么？");
        assertThat(passage.clauses()).extracting(Clause::sentence).containsExactly(0, 0, 1);
        assertThat(passage.tongue()).isEqualTo(Tongue.ZH);
    }

    @Test
    void abbreviations_and_numbers_end_nothing() {
        assertThat(clauses("Dr. Lee waited, e.g. at 3:30. It cost 3,000 or 2.5 times more."))
                .containsExactly("Dr. Lee waited, ", "e.g. at 3:30. ", "It cost 3,000 or 2.5 times more.");
    }

    @Test
    void a_language_is_found_for_each_sentence() { // E53
        assertThat(Passage.of("你的attitude有问题。You are late! 12:30.", Tongue.ZH).clauses())
                .extracting(Clause::tongue)
                .containsExactly(Tongue.ZH, Tongue.EN, Tongue.ZH);
    }

    @Test
    void a_chinese_character_weighs_as_much_as_a_few_letters() { // E53
        assertThat(Passage.of("这个 PRD 的 acceptance criteria 还是写得不清楚。Please fix it soon.", Tongue.EN)
                        .tongue())
                .isEqualTo(Tongue.ZH);
        assertThat(Passage.of("You told the client 不专业 twice in the call on Monday.", Tongue.ZH)
                        .tongue())
                .isEqualTo(Tongue.EN);
        assertThat(Passage.of("12:30", Tongue.EN).tongue()).isEqualTo(Tongue.EN);
    }

    @Property(tries = 500)
    void clauses_cover_the_text_without_a_gap(@ForAll String text) { // E53
        int end = 0;
        for (Clause clause : Passage.of(text, Tongue.EN).clauses()) {
            assertThat(clause.start()).isEqualTo(end);
            assertThat(clause.end()).isGreaterThan(end);
            end = clause.end();
        }
        assertThat(end).isEqualTo(text.length());
    }
}
