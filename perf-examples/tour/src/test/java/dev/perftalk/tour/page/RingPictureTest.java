package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RingPictureTest {
    @Test
    void the_last_phase_entered_is_the_present_one() {
        Parsed page = Parsed.english(Samples.openRing());

        assertThat(page.all("//g[starts-with(@class, 'arc')]/@class"))
                .containsExactly("arc done", "arc current", "arc ahead", "arc ahead");
        assertThat(page.all("//g[@class='entry current']/text[@class='muted']"))
                .containsExactly("since 16 Jan 2026 · 4 conversations");
        assertThat(page.all("//g[@class='next']/text")).containsExactly("The next turn", "opens when this one closes");
    }

    @Test
    void a_closed_turn_has_no_present_phase_and_leads_to_the_next() {
        Parsed page = Parsed.english(Samples.closedRing());

        assertThat(page.all("//g[starts-with(@class, 'arc')]/@class")).containsOnly("arc done");
        assertThat(page.all("//g[@class='hub']/text")).contains("closed on 2 Apr 2026");
        assertThat(page.all("//g[@class='next known']/text")).contains("苏晴 · 2026-Q2");
    }

    @Test
    void each_conversation_is_a_dot_and_the_number_is_said() {
        Parsed page = Parsed.english(Samples.closedRing());

        assertThat(page.all("//circle[@class='talk']")).hasSize(1 + 4 + 2 + 1);
        assertThat(page.all("//svg/desc"))
                .singleElement()
                .asString()
                .contains("Plan: since 5 Jan 2026 · 1 conversation;");
    }

    @Test
    void more_conversations_than_have_room_are_still_counted_in_words() {
        RingPhase busy = new RingPhase(Text.of("执行", "Do"), Optional.of(Samples.day(1, 5)), 1000);
        Parsed page = Parsed.english(RingPicture.of("Q1", List.of(busy)));

        assertThat(page.all("//circle[@class='talk']")).hasSizeLessThan(20);
        assertThat(page.all("//svg/desc")).singleElement().asString().contains("1000 conversations");
    }

    @Test
    void a_turn_in_which_nothing_was_entered_lies_all_ahead() {
        assertThat(Parsed.english(RingPicture.of("Q1", Samples.phases(0)))
                        .all("//g[starts-with(@class, 'arc')]/@class"))
                .containsOnly("arc ahead");
    }

    @Test
    void a_ring_needs_phases_and_a_phase_no_negative_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RingPicture.of("Q1", List.of()))
                .withMessageContaining("phases");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RingPhase(Text.of("执行", "Do"), Optional.empty(), -1))
                .withMessageContaining("-1");
    }
}
