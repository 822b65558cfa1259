package dev.perftalk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.tour.page.Parsed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A year with everything in it that a year has: talks kept and called off, leave, silences, feedback and a plan. */
class PairYearTest {
    private final Parsed page = Parsed.of(SampleYear.page().html(Locale.ENGLISH));

    @Test
    void talks_that_took_place_and_those_called_off_stand_on_the_lane_of_their_form() {
        assertThat(page.all("//g[@class='mark-TALK']/title"))
                .contains("15 Jan 2026: goal setting", "20 Apr 2026: daily coaching");
        assertThat(page.all("//g[@class='mark-CALLED_OFF']/title"))
                .containsExactly("18 Mar 2026: daily coaching, called off");
    }

    @Test
    void who_is_away_owes_no_talk_and_a_silence_counts_without_the_leave() {
        assertThat(page.all("//g[@class='leave']/title")).containsExactly("6 Jul 2026 – 17 Aug 2026: Leave");
        assertThat(page.all("//g[@class='gap']/title"))
                .as("the 64 days around the leave are 22 without it; from the end of August nobody was away")
                .containsExactly("12 Feb 2026 – 20 Apr 2026: 67 days", "27 Aug 2026 – 12 Oct 2026: 46 days");
    }

    @Test
    void feedback_in_both_directions_says_whether_it_has_been_read() {
        assertThat(page.all("//g[@class='mark-FEEDBACK']/title"))
                .containsExactly(
                        "19 May 2026: feedback from He Jing",
                        "10 Jun 2026: feedback from Su Hang",
                        "9 Sep 2026: feedback from He Jing, not yet acknowledged");
    }

    @Test
    void each_step_of_a_plan_is_there_by_the_name_of_its_kind() {
        assertThat(page.all("//g[@class='mark-PLAN']/title"))
                .containsExactly(
                        "24 Jun 2026: development plan written",
                        "24 Aug 2026: action done",
                        "27 Aug 2026: looked back on the development plan");
    }

    @Test
    void the_same_is_told_in_words_and_others_have_no_part_in_it() {
        assertThat(page.all("//svg/desc"))
                .containsExactly(
                        "1 Jan 2026 to 31 Dec 2026: 8 talks, 3 pieces of feedback, 0 reminders, 2 long silences,"
                                + " 3 steps of a plan, 1 talk called off, 42 days of leave.");
        assertThat(page.text()).contains("2026-H1", "2026-H2").doesNotContain("Zhou");
    }

    @Test
    void it_is_there_to_be_looked_at_in_both_languages() throws Exception {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Path file = Path.of("target", "year-" + language.getLanguage() + ".html");
            SampleYear.page().write(file, language);
            assertThat(Files.readString(file)).contains("<svg");
        }
    }
}
