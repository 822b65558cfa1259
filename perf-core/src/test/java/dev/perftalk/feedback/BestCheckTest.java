package dev.perftalk.feedback;

import static dev.perftalk.feedback.Said.WELL;
import static dev.perftalk.feedback.Said.WELL_IN_ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.perftalk.practice.Practice;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestCheckTest {
    private static final String MARKER = "MARKER-7";

    /** What a host has: parts that were never set are null. */
    private record Bean(FeedbackKind kind) implements BestParts {
        @Override
        public String behavior() {
            return null;
        }

        @Override
        public String consequence() {
            return null;
        }

        @Override
        public String options() {
            return null;
        }

        @Override
        public String outlook() {
            return null;
        }
    }

    @Test
    void english_feedback_in_four_parts_is_accepted() {
        BestReport report = BestCheck.check(WELL_IN_ENGLISH);

        assertThat(report.flaws()).isEmpty();
        assertThat(report.hints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00a0"})
    @Practice(
            section = "3.1 BEST",
            rule = {"best.consequence", "best.outlook"})
    void a_blank_part_is_missing(String blank) { // E53
        assertThat(Said.flaws(WELL.withBehavior(blank))).containsExactly("BEHAVIOR_MISSING");
        assertThat(Said.flaws(WELL.withConsequence(blank))).containsExactly("CONSEQUENCE_MISSING");
        assertThat(Said.flaws(WELL.withOptions(blank))).containsExactly("OPTIONS_MISSING");
        assertThat(Said.flaws(WELL.withOutlook(blank))).containsExactly("OUTLOOK_MISSING");
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.all-at-once")
    void all_flaws_are_told_at_once_each_where_it_is() {
        Best bad = Best.builder()
                .kind(FeedbackKind.IMPROVEMENT)
                .behavior("你太懒了，也没有责任心")
                .options("Stop being careless.")
                .build();

        assertThat(BestCheck.check(bad).flaws())
                .extracting(BestFinding::element, BestFinding::code, BestFinding::span)
                .containsExactly(
                        tuple(BestElement.BEHAVIOR, "LABEL", Optional.of(new Span(1, 3))),
                        tuple(BestElement.BEHAVIOR, "LABEL", Optional.of(new Span(6, 11))),
                        tuple(BestElement.CONSEQUENCE, "CONSEQUENCE_MISSING", Optional.empty()),
                        tuple(BestElement.OPTIONS, "OPTIONS_CLOSED", Optional.empty()),
                        tuple(BestElement.OPTIONS, "LABEL", Optional.of(new Span(11, 19))),
                        tuple(BestElement.OUTLOOK, "OUTLOOK_MISSING", Optional.empty()));
        assertThat(BestCheck.decide(bad).why())
                .isEqualTo(BestCheck.check(bad).why())
                .hasSize(6);
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.any-part")
    void a_label_is_refused_in_whatever_part_it_stands() {
        String label = "你的态度有问题。你怎么看？";

        assertThat(Said.flaws(WELL.withBehavior(label))).containsExactly("LABEL");
        assertThat(Said.flaws(WELL.withConsequence(label))).containsExactly("LABEL");
        assertThat(Said.flaws(WELL.withOptions(label))).containsExactly("LABEL");
        assertThat(Said.flaws(WELL.withOutlook(label))).containsExactly("LABEL");
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.all-at-once")
    void every_finding_has_a_reason_and_a_question_in_both_languages() {
        Best bad = WELL.withBehavior("你太不专业了，你要改").withOptions("改").withOutlook(" ");
        BestReport report = BestCheck.check(bad);

        assertThat(report.flaws()).hasSize(3);
        assertThat(report.hints()).hasSize(1);
        assertThat(report.flaws()).allSatisfy(BestCheckTest::speaksBothLanguages);
        assertThat(report.hints()).allSatisfy(BestCheckTest::speaksBothLanguages);
        assertThat(BestCheck.check(new Bean(FeedbackKind.RECOGNITION)).hints())
                .hasSize(2)
                .allSatisfy(BestCheckTest::speaksBothLanguages);
    }

    private static void speaksBothLanguages(BestFinding finding) {
        assertThat(finding.why().text().zh()).endsWith("。");
        assertThat(finding.why().text().en()).endsWith(".").doesNotContainPattern("\\p{IsHan}");
        assertThat(finding.question().zh()).endsWith("？");
        assertThat(finding.question().en()).endsWith("?").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void a_hosts_bean_with_nothing_set_lacks_all_four() {
        assertThat(Said.flaws(new Bean(FeedbackKind.IMPROVEMENT)))
                .containsExactly("BEHAVIOR_MISSING", "CONSEQUENCE_MISSING", "OPTIONS_MISSING", "OUTLOOK_MISSING");
        assertThat(Best.of(new Bean(FeedbackKind.IMPROVEMENT)))
                .isEqualTo(Best.builder().kind(FeedbackKind.IMPROVEMENT).build());
    }

    @Test
    void what_a_hosts_bean_holds_is_copied() {
        assertThat(Best.of(WELL)).isEqualTo(WELL);
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.recognition")
    void recognition_is_never_refused() {
        assertThat(Said.flaws(Best.recognition(""))).isEmpty();
        assertThat(Said.flaws(Best.recognition("你真优秀"))).isEmpty();
        assertThat(Said.flaws(new Bean(FeedbackKind.RECOGNITION))).isEmpty();
        assertThat(Said.flaws(WELL.withKind(FeedbackKind.RECOGNITION).withBehavior("你以前太不专业了")))
                .isEmpty();
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.recognition-advice")
    void advice_on_a_recognition_is_a_hint() {
        assertThat(Said.hints(Best.recognition(""))).containsExactly("MOMENT_UNSAID", "EFFECT_UNSAID");
        assertThat(Said.hints(Best.recognition("以前你太懒，这次不一样").withConsequence("客户当场续签了")))
                .containsExactly("LABEL");
        assertThat(Said.hints(WELL.withKind(FeedbackKind.RECOGNITION))).isEmpty();
    }

    @Test
    void one_part_can_be_checked_while_it_is_written() {
        assertThat(BestCheck.check(BestElement.OPTIONS, "你怎么看").isAccepted()).isTrue();
        assertThat(BestCheck.check(BestElement.OPTIONS, "改").flaws())
                .extracting(BestFinding::code)
                .containsExactly("OPTIONS_CLOSED");
        assertThat(BestCheck.check(BestElement.BEHAVIOR, "改").isAccepted()).isTrue();
    }

    @Test
    void what_people_wrote_does_not_show() {
        Best secret = Best.builder()
                .kind(FeedbackKind.IMPROVEMENT)
                .behavior(MARKER + " careless")
                .consequence(MARKER)
                .options(MARKER)
                .outlook(MARKER + " try harder")
                .build();
        BestReport report = BestCheck.check(secret);

        assertThat(report.flaws()).hasSize(2);
        assertThat(report.hints()).hasSize(1);
        assertThat(secret.toString() + report + BestCheck.decide(secret)).doesNotContain(MARKER);
        assertThat(Best.recognition(MARKER).toString()).doesNotContain(MARKER);
    }
}
