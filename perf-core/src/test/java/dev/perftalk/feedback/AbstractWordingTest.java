package dev.perftalk.feedback;

import static dev.perftalk.feedback.Said.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.practice.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbstractWordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "你要改。",
                "你要改！",
                "提高站位",
                "以后多用心",
                "Step up!",
                "be more proactive",
                "you need to change",
                "Work harder."
            })
    @Practice(section = "2 Worth", rule = "worth.concrete")
    void nobody_can_act_on_it(String text) {
        assertThat(Said.hints(WELL.withBehavior(text))).containsExactly("VAGUE");
        assertThat(Said.flaws(WELL.withBehavior(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你要改一下第三页的数字", "step up to the desk", "you need to change the third slide"})
    void this_one_can_be_acted_on(String text) {
        assertThat(Said.hints(WELL.withBehavior(text))).isEmpty();
    }
}
