package dev.perftalk.feedback;

import static dev.perftalk.feedback.Said.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.practice.Practice;
import org.junit.jupiter.api.Test;

/** The article's own examples; where nothing else is said, of part three, 1. */
class BestInTheArticleTest {
    @Test
    @Practice(section = "3.1 BEST", rule = "best.example")
    void what_the_article_recommends_is_accepted() {
        assertThat(BestCheck.check(WELL).isAccepted()).isTrue();
        assertThat(BestCheck.check(WELL).hints()).isEmpty();
        assertThat(BestCheck.decide(WELL).orThrow()).isSameAs(WELL);
    }

    @Test
    void a_delay_of_a_week_is_a_consequence() { // Part two, 1 (2)
        assertThat(Said.flaws(WELL.withConsequence("这导致项目延期了一周"))).isEmpty();
    }

    @Test
    void an_open_question_about_what_we_can_do_together_is_an_option() { // Part two, 1 (2)
        assertThat(Said.flaws(WELL.withOptions("下次我们可以提前做几种预案"))).isEmpty();
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.behaviour")
    void a_definition_of_the_person_is_refused() {
        BestReport report = BestCheck.check(WELL.withBehavior("你最近太不专业了"));

        assertThat(report.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.element()).isEqualTo(BestElement.BEHAVIOR);
            assertThat(flaw.code()).isEqualTo("LABEL");
            assertThat(flaw.span()).contains(new Span(4, 7));
            assertThat(flaw.question()).isEqualTo(BestElement.BEHAVIOR.question());
        });
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.verdict")
    void a_verdict_instead_of_a_consequence_is_flagged() {
        assertThat(Said.hints(WELL.withConsequence("这很不好"))).containsExactly("VAGUE");
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.options")
    @Practice(section = "1 Qualities", rule = "talk.no-order")
    void an_order_instead_of_a_question_is_refused() {
        assertThat(Said.flaws(WELL.withOptions("你必须在周五之前改好"))).containsExactly("OPTIONS_CLOSED");
        assertThat(Said.flaws(WELL.withOptions("你照做就行"))).containsExactly("OPTIONS_CLOSED"); // Part one, 3 (2)
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.outlook")
    void criticism_without_an_outlook_is_refused() {
        assertThat(Said.flaws(WELL.withOutlook(""))).containsExactly("OUTLOOK_MISSING");
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.no-accusation")
    void an_accusation_with_a_question_mark_is_no_question() { // Part one, 3 (1)
        assertThat(Said.flaws(WELL.withOptions("你怎么又犯这种错？"))).containsExactly("OPTIONS_CLOSED");
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.better-next-time")
    void how_to_do_it_better_next_time_is_a_question() { // Part one, 3 (1)
        assertThat(Said.flaws(WELL.withOptions("下次可以怎么做得更好？"))).isEmpty();
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.be-more-proactive")
    void be_more_proactive_is_too_abstract() { // Part two, 1 (2)
        tooAbstract("你要更主动");
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.communicate-more")
    void communicate_more_is_too_abstract() { // Part two, 1 (2)
        tooAbstract("你要加强沟通");
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.change")
    void you_have_to_change_is_too_abstract() { // Part one, 3 (1)
        tooAbstract("你要改");
    }

    private static void tooAbstract(String words) {
        BestReport report = BestCheck.check(WELL.withBehavior(words));

        assertThat(report.flaws()).isEmpty();
        assertThat(report.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.code()).isEqualTo("VAGUE");
            assertThat(hint.element()).isEqualTo(BestElement.BEHAVIOR);
            assertThat(hint.span()).isPresent();
        });
    }

    @Test
    @Practice(section = "2 Worth", rule = "worth.seen")
    @Practice(section = "3.1 BEST", rule = "best.recognition")
    void a_short_recognition_is_welcome() { // Part one, 3 (3)
        BestReport report = BestCheck.check(Best.recognition("这次做得很好"));

        assertThat(report.isAccepted()).isTrue();
        assertThat(report.hints()).extracting(BestFinding::code).containsExactly("EFFECT_UNSAID");
    }
}
