package dev.perftalk.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static Set<String> found(List<String> phrases, String text) {
        Set<String> found = new TreeSet<>();
        Phrases.of(phrases)
                .find(
                        Folding.chars(text),
                        0,
                        text.length(),
                        (phrase, start, end) -> found.add(phrase + "@" + start + "-" + end));
        return found;
    }

    @Test
    void phrases_inside_and_across_each_other_are_all_found() {
        assertThat(found(List.of("总是", "是迟", "总是迟到", "迟到"), "你总是迟到"))
                .containsExactly("0@1-3", "1@2-4", "2@1-5", "3@3-5");
    }

    @Test
    void english_is_found_as_whole_words_and_across_line_ends() {
        assertThat(found(List.of("team player", "late"), "no team\n -player, lately late"))
                .containsExactly("0@3-16", "1@25-29");
    }

    @Test
    void a_text_with_nothing_in_it_is_known_at_once() {
        Phrases phrases = Phrases.of(List.of("不专业", "team player"));

        assertThat(phrases.mayBeIn("周二的报告缺了风险表")).isFalse();
        assertThat(phrases.mayBeIn("这太不專業了")).isTrue();
        assertThat(phrases.mayBeIn("No TEAM\n - player")).isTrue();
        assertThat(phrases.mayBeIn("steam player")).isFalse();
    }

    @Property(tries = 300)
    void what_is_found_may_be_there(
            @ForAll @Chars({'a', 'B', ' ', '-', '\n', '甲', '專'}) String text, @ForAll("characters") String one) {
        List<String> phrases = List.of(one, "a b", "b", "专甲");

        assertThat(Phrases.of(phrases).mayBeIn(text) || found(phrases, text).isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings().withChars('甲', '乙', '丙').ofMinLength(1).ofMaxLength(4);
    }

    @Property(tries = 300)
    void it_finds_what_a_search_for_each_phrase_finds(
            @ForAll("characters") String one,
            @ForAll("characters") String two,
            @ForAll("characters") String three,
            @ForAll("characters") String half) {
        List<String> phrases = List.of(one, two, three);
        String text = half + one + half + two + three;
        List<String> expected = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            for (int at = text.indexOf(phrases.get(phrase)); at >= 0; at = text.indexOf(phrases.get(phrase), at + 1)) {
                expected.add(phrase + "@" + at + "-" + (at + phrases.get(phrase).length()));
            }
        }

        assertThat(found(phrases, text)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
