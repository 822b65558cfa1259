package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmPictureTest {
    private static final Text DO = Text.of("执行", "Do");

    @Test
    void talks_stand_on_the_lanes_of_their_channels_above_feedback_and_reminders() {
        Parsed page = Parsed.english(Samples.rhythm());

        assertThat(page.all("//g[@class='lane']/title"))
                .containsExactly("Formal one-on-one", "Team meeting", "Feedback", "Reminder", "Silence");
        assertThat(page.all("//g[@class='mark-TALK']")).hasSize(7);
        assertThat(page.all("//g[@class='mark-REMINDER']/title")).containsExactly("4 Mar 2026: A month without a talk");
    }

    @Test
    void what_happens_on_one_day_on_one_lane_shares_a_mark() {
        Parsed page = Parsed.english(Samples.rhythm());

        assertThat(page.all("//g[@class='mark-FEEDBACK']")).hasSize(2);
        assertThat(page.all("//text[@class='times']")).containsExactly("×2");
        assertThat(page.all("//g[@class='mark-FEEDBACK']/title"))
                .contains("9 Mar 2026: Feedback in four parts; Recognition");
    }

    @Test
    void a_gap_is_a_bar_with_its_days() {
        Parsed page = Parsed.english(Samples.rhythm());

        assertThat(page.all("//g[@class='gap']/text")).containsExactly("32 days");
        assertThat(page.all("//svg/desc"))
                .containsExactly(
                        "5 Jan 2026 to 2 Apr 2026: 7 talks, 3 pieces of feedback, 1 reminder, 1 long silence.");
    }

    @Test
    void phases_are_bands_behind_it() {
        assertThat(Parsed.english(Samples.rhythm()).all("//g[starts-with(@class, 'band')]/title"))
                .hasSize(4)
                .startsWith("5 Jan 2026 – 16 Jan 2026: Plan");
    }

    @Test
    void a_plan_has_a_lane_between_feedback_and_reminders_and_the_title_is_the_pictures_own() {
        Parsed page = Parsed.english(Samples.year());

        assertThat(page.all("//g[@class='lane']/title"))
                .containsExactly("Formal one-on-one", "Team meeting", "Feedback", "Plan", "Reminder", "Silence");
        assertThat(page.all("//g[@class='mark-PLAN']/title"))
                .containsExactly("26 Jun 2026: Plan written", "12 Jul 2026: Looked back", "3 Aug 2026: Action done");
        assertThat(page.all("//svg/title")).contains("A year of Lin Yizhou and Su Qing");
        assertThat(page.all("//svg/desc")).singleElement().asString().endsWith("1 long silence, 3 steps of a plan.");
    }

    @Test
    void who_cannot_see_it_reads_the_same_day_by_day() {
        Parsed page = Parsed.english(Samples.rhythm());

        assertThat(page.all("//figure//details/summary")).containsExactly("Day by day, in words");
        assertThat(page.all("//figure//details/ul/li"))
                .hasSize(10)
                .startsWith("12 Jan 2026: Formal one-on-one: The plan talk")
                .contains(
                        "2 Feb 2026: Feedback: A word of thanks; Too long without a talk: 32 days",
                        "9 Mar 2026: Feedback: Feedback in four parts; Feedback: Recognition");
    }

    @Test
    void one_day_alone_is_a_time_line() {
        LocalDate day = Samples.day(2, 28);
        Parsed page = Parsed.english(
                RhythmPicture.of(List.of(), List.of(RhythmEvent.talk(day, Text.of("面谈", "Talk"), DO)), List.of()));

        assertThat(page.all("//g[@class='mark-TALK']")).hasSize(1);
        assertThat(page.all("//g[@class='tick']")).containsExactly("Feb 2026");
    }

    @Test
    void many_years_are_labelled_as_often_as_there_is_room() {
        Parsed page = Parsed.english(RhythmPicture.of(
                List.of(new RhythmPhase(DO, LocalDate.of(2020, 3, 1), LocalDate.of(2029, 3, 1))),
                List.of(),
                List.of()));

        assertThat(page.all("//g[@class='tick']")).hasSizeBetween(2, 14).contains("Jan 2025");
    }

    @Test
    void without_a_day_on_record_a_note_stands_in_place_of_the_picture() {
        Parsed page = Parsed.english(RhythmPicture.of(List.of(), List.of(), List.of()));

        assertThat(page.all("//svg")).isEmpty();
        assertThat(page.all("//figure/p")).containsExactly("Nothing has happened yet.");
    }

    @Test
    void time_does_not_run_backwards() {
        LocalDate from = Samples.day(2, 2);
        LocalDate until = Samples.day(2, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RhythmPhase(DO, from, until))
                .withMessageContaining("2026-02-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RhythmGap.of(from, until))
                .withMessageContaining("2026-02-01");
    }
}
