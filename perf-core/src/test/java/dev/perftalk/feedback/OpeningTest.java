package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.practice.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "你怎么看？",
                "当时卡在哪一步?",
                "你觉得呢",
                "这样安排可以吗",
                "你打算如何安排下一次评审",
                "我可以帮你约客户",
                "我们一起把清单过一遍",
                "先写提纲，或者先找我对一下",
                "你必须周五前改好。你需要什么支持？",
                "What got in the way?",
                "Would it help if I joined the call",
                "Shall we go through the list on Friday",
                "Either we split the task or we move the date",
                "I'd be happy to pair with you on the next one",
                "I’D BE HAPPY TO help",
                "我们怎么还原现场？",
                "无论如何要赶在周五前。你怎么看？"
            })
    @Practice(section = "3.1 BEST", rule = "best.options")
    void a_question_or_an_offer_opens(String text) {
        assertThat(Opening.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "？",
                "你必须马上改",
                "无论如何要改",
                "以后不许再这样",
                "Send it by five.",
                "put together the report by Friday",
                "Either you deliver or you are out",
                "改，或者走人",
                "你怎么又迟到了？",
                "你怎么老是忘？",
                "难道这也要我教？",
                "周五前改好，明白吗？",
                "How hard can it be?",
                "What were you thinking?!",
                "What’s wrong with you?"
            })
    @Practice(section = "3.1 BEST", rule = "best.options")
    @Practice(section = "1 Qualities", rule = "talk.no-accusation")
    void an_order_or_an_accusation_does_not(String text) {
        assertThat(Opening.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你怎么又忘了？下次我们一起列个清单吧。", "How hard can it be? What got in the way?"})
    void a_real_question_beside_an_accusation_opens(String text) {
        assertThat(Opening.isIn(text)).isTrue();
    }
}
