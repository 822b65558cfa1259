package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.practice.Practice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    private static List<Span> labels(String text) {
        return BestCheck.check(BestElement.BEHAVIOR, text).flaws().stream()
                .flatMap(flaw -> flaw.span().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你最近太不专业了",
                "你就是懒惰",
                "你太懒了",
                "你态度有问题",
                "你没有责任心",
                "你不負責任",
                "You're unprofessional.",
                "That was careless of you",
                "you are lazy",
                "you're not a team player",
                "You’re difficult.",
                "You have an attitude problem",
                "ＣＡＲＥＬＥＳＳ",
                "not a\nteam  player"
            })
    @Practice(section = "3.1 BEST", rule = "best.behaviour")
    void a_word_about_the_person_is_a_label(String text) {
        assertThat(labels(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页没有做懒加载，打开要六秒",
                "we agreed on lazy loading for the images",
                "the lazy-loaded module failed on Monday",
                "The lazily created pool ran dry.",
                "he handled it carelessly once", // not the word itself
                "客户会觉得我们不专业",
                "the typos make us look unprofessional",
                "这个岗位不负责任何采购",
                "是我粗心，漏看了你的邮件",
                "周三评审后，你们各自私下找客户改了需求",
                "I was careless in how I asked you on Monday",
                "I felt stupid asking again after you closed the call",
                "the report looked unprofessional to the customer",
                "we need an idiot-proof checklist",
                "周二的报告缺了风险表"
            })
    void a_word_about_a_thing_or_about_ourselves_is_none(String text) {
        assertThat(labels(text)).isEmpty();
    }

    @Test
    void a_label_is_found_beside_a_spared_phrase() {
        assertThat(labels("懒加载没做，你太懒")).containsExactly(new Span(7, 9));
        assertThat(labels("Lazy loading was missing, you are lazy")).containsExactly(new Span(34, 38));
    }

    @Test
    void what_somebody_else_said_is_not_the_givers_label() {
        assertThat(labels("客户在群里说：“这也太不专业了”，当天就要换人")).isEmpty();
        assertThat(labels("The client called the minutes \"careless\" and asked for new ones"))
                .isEmpty();
        assertThat(labels("客户说“太慢了”，我看你就是太懒")).containsExactly(new Span(14, 16));
    }

    @Test
    void english_words_are_found_between_chinese_ones() { // E53
        assertThat(labels("你真的很careless，上次也是")).containsExactly(new Span(4, 12));
    }

    @Test
    void a_span_counts_in_java_indices() { // E53
        String text = "👍🏽 上周的会，你ｃａｒｅｌｅｓｓ，也太不专业";

        assertThat(labels(text))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("ｃａｒｅｌｅｓｓ", "不专业");
    }
}
