package dev.perftalk.conversation;

import static dev.perftalk.conversation.SafetyChecklist.Item.OWN_SHORTFALLS;
import static dev.perftalk.conversation.SafetyChecklist.Item.PRIVATE_PLACE;
import static dev.perftalk.conversation.SafetyChecklist.Item.PURPOSE_SAID;
import static dev.perftalk.conversation.SafetyChecklist.Item.THANKS_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.practice.Practice;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SafetyChecklistTest {
    @Test
    @Practice(
            section = "3.1 Safety",
            rule = {"safety.place", "safety.purpose", "safety.thanks", "safety.own-shortfalls"})
    void before_a_talk_it_says_what_is_still_to_be_seen_to() {
        assertThat(Talks.checkIn().safety().open())
                .containsExactly(PRIVATE_PLACE, PURPOSE_SAID, THANKS_FIRST, OWN_SHORTFALLS);
        assertThat(SafetyChecklist.of(THANKS_FIRST, PRIVATE_PLACE).open())
                .containsExactly(PURPOSE_SAID, OWN_SHORTFALLS);
        assertThat(PRIVATE_PLACE.label().in(Locale.ENGLISH)).contains("place");
        assertThat(PURPOSE_SAID.label().in(Locale.CHINESE)).contains("把工作做得更好");
        assertThat(THANKS_FIRST.label().in(Locale.CHINESE)).contains("先感谢");
        assertThat(OWN_SHORTFALLS.label().in(Locale.ENGLISH)).contains("you yourself");
    }
}
