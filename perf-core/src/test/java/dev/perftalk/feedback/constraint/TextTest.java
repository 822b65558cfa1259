package dev.perftalk.feedback.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.FeedbackKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free text in a host's own bean. */
class TextTest {
    private record Remark(@BestFeedback @Nullable String text) {}

    private record Praise(
            @BestFeedback(kind = FeedbackKind.RECOGNITION) String text) {}

    private record Proposal(
            @BestFeedback(requires = BestElement.OPTIONS, payload = Weight.Hint.class)
            String text) {}

    /** What is asked for before it is sent, but not of a draft. */
    private interface Sent {}

    private record Draft(@BestFeedback(groups = Sent.class) String text) {}

    private record House(@BestFeedback(message = "请换一种说法") String text) {}

    private record Account(@BehaviorDescribed String text) {}

    private static final String GOOD = "上周的客户会议中，你在对方提出关键问题时低头看手机。";

    @Test
    void a_text_that_describes_what_happened_is_valid() {
        assertThat(Violations.codes(new Remark(GOOD))).isEmpty();
        assertThat(Violations.codes(new Account(GOOD))).isEmpty();
    }

    @Test
    void null_and_blank_are_valid_as_text() {
        assertThat(Violations.codes(new Remark(null))).isEmpty();
        assertThat(Violations.codes(new Remark(" "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00a0", "\u3000\t\n", "\u2007\u202f", "\u200b\ufeff\u2060", "\u3164\u2800", "\u0000"})
    void a_blank_of_any_kind_is_a_blank(String blanks) { // E53
        assertThat(Violations.codes(new Remark(blanks))).isEmpty();
        assertThat(Violations.codes(new Account(blanks))).containsExactly("text BEHAVIOR_MISSING");
    }

    @Test
    void a_message_of_the_hosts_own_is_said_once_instead() {
        assertThat(Violations.of(new House("你最近太不专业了"), Locale.CHINESE)).containsExactly("text: 请换一种说法");
        assertThat(Violations.of(new House(GOOD), Locale.CHINESE)).isEmpty();
    }

    @Test
    void a_flaw_and_a_missing_part_are_told_with_a_question() {
        assertThat(Violations.of(new Remark("你最近太不专业了"), Locale.CHINESE))
                .contains(
                        "text: 这里有给人贴标签的字眼，对方会忙着替自己辩解，顾不上谈事情。 对方做了什么、说了什么，让你有这样的看法？",
                        "text: 还没有说到具体行为，对方只能猜你指的是哪件事。 是哪一次？当时在场的人会看到什么、听到什么？");
        assertThat(Violations.of(new Remark("You are careless."), Locale.ENGLISH))
                .anyMatch(message -> message.startsWith("text: A word here labels the person"));
    }

    @Test
    void a_recognition_is_not_refused_for_what_it_lacks() {
        assertThat(Violations.codes(new Praise("这次做得很好"))).isEmpty();
    }

    @Test
    void a_host_says_which_parts_it_requires() {
        assertThat(Violations.codes(new Proposal("你怎么看这件事？"))).isEmpty();
        assertThat(Violations.of(new Proposal(GOOD), Locale.ENGLISH))
                .containsExactly("text: It doesn't ask for their view yet, so the only view in the talk is yours."
                        + " What would you like to hear from them first, and what could you do to help?");
    }

    @Test
    void a_text_without_an_act_is_a_violation() {
        assertThat(Violations.codes(new Account("你要更主动"))).containsExactly("text BEHAVIOR_MISSING");
    }

    @Test
    void a_group_is_checked_only_where_it_is_asked_for() {
        assertThat(Violations.codes(new Draft("你最近太不专业了"))).isEmpty();
        assertThat(Violations.codes(new Draft("你最近太不专业了"), Sent.class)).contains("text instead.LABEL");
    }

    @Test
    void a_violation_carries_its_weight() {
        assertThat(Violations.payloads(new Proposal(GOOD))).containsExactly(Weight.Hint.class);
    }
}
