package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.practice.Practice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestAnalyzerTest {
    private static final BestAnalyzer ANALYZER = BestAnalyzer.standard();

    private static BestReport improvement(String text) {
        return ANALYZER.analyze(text, FeedbackKind.IMPROVEMENT);
    }

    private static List<String> marked(String text) {
        return improvement(text).flaws().stream()
                .flatMap(finding -> finding.span().stream())
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BEHAVIOR    | 上周的客户会议中，你在对方提出关键问题时低头看手机
            CONSEQUENCE | 这会让客户感到我们不够重视，也影响团队在客户面前的形象
            CONSEQUENCE | 这导致项目延期了一周
            OPTIONS     | 你怎么看这件事？如果再来一次，你觉得可以怎么处理会更好？
            OUTLOOK     | 如果下次我们提前准备好问题清单，并全程专注交流，我相信客户对项目的信心会更高
            """)
    @Practice(section = "3.1 BEST", rule = "best.example")
    void the_articles_own_words_show_their_part(BestElement element, String text) { // Part three, 1
        assertThat(improvement(text).has(element)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LABEL | 你最近太不专业了
            VAGUE | 你要更主动
            VAGUE | 你要加强沟通
            VAGUE | 你要改
            """)
    @Practice(section = "3.1 BEST", rule = "best.behaviour")
    @Practice(section = "2 Worth", rule = "worth.concrete")
    void what_the_article_warns_of_is_found_at_its_place(BestFlaw flaw, String text) { // Part two, 1 (2); three, 1
        BestReport report = improvement(text);

        assertThat(report.has(flaw)).isTrue();
        assertThat(report.has(BestElement.BEHAVIOR)).isFalse();
        assertThat(marked(text)).isNotEmpty();
    }

    @Test
    @Practice(section = "3.1 BEST", rule = "best.verdict")
    void a_verdict_is_no_consequence() { // Part three, 1
        assertThat(improvement("这很不好").has(BestElement.CONSEQUENCE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"这次做得很好", "Thank you!", "辛苦了👍", ""})
    @Practice(section = "3.1 BEST", rule = "best.recognition")
    void a_short_recognition_is_accepted(String text) {
        BestReport report = ANALYZER.analyze(text, FeedbackKind.RECOGNITION);

        assertThat(report.isAccepted()).isTrue();
        assertThat(report.hints()).extracting(BestFinding::code).isSubsetOf("MOMENT_UNSAID", "EFFECT_UNSAID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THREAT         | If this happens again you will lose your job.
            BLAME          | What on earth were you thinking?
            GENERALIZATION | You always ignore the checklist.
            COMPARISON     | Why can't you be more like Tom?
            COMMAND        | 马上给我改掉，不许再犯。
            THREAT         | 再这样下去，今年别想晋升。
            BLAME          | 都怪你，这点事都做不好。
            GENERALIZATION | 你总是迟到，从来不改。
            COMPARISON     | 你看看人家小王，怎么就能做到？
            """)
    void each_flaw_is_known_in_both_languages(BestFlaw flaw, String text) {
        assertThat(improvement(text).has(flaw)).isTrue();
    }

    @Test
    void traditional_characters_are_read_like_simplified_ones() { // E53
        assertThat(marked("你最近太不專業了")).isEqualTo(List.of("不專業"));
    }

    @Test
    void a_mixed_text_is_read_sentence_by_sentence() { // E53
        assertThat(marked("你最近太不专业了。You are careless.")).contains("不专业", "careless");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周二的评审会上，客户三次追问进度，你都没有开口，最后只好由小陈代答，客户会后要求每周加一次汇报。" + "希望你更主动，比如下次先由你讲三分钟进度。你当时是怎么想的？如果进度由你来讲，客户会更放心。",
                "On Tuesday the client asked twice for the date and you said nothing, so Priya had to guess it, and they have"
                        + " asked for weekly calls since. I'd like you to be more proactive: open the next call with the"
                        + " date yourself. What got in the way? If you open it, the client will trust our plan again."
            })
    void what_is_general_stops_no_text_that_makes_it_concrete(String text) {
        BestReport report = improvement(text);

        assertThat(BestWords.VAGUE.find(text)).isNotEmpty();
        assertThat(report.elements()).hasSize(4);
        assertThat(report.isAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "12:30, 3,000!", "??? …", "👍🏽👍🏽", "\u00a0\u200b"})
    void what_has_no_word_has_no_part_and_no_flaw(String text) { // E53
        BestReport report = improvement(text);

        assertThat(report.elements()).isEmpty();
        assertThat(report.flaws()).isEmpty();
        assertThat(report.hints()).hasSize(4);
    }

    @Test
    void an_emoji_moves_no_offset() { // E53
        assertThat(marked("👍🏽👍🏽 你最近太不专业了")).contains("不专业");
    }

    @Test
    void what_somebody_else_said_is_not_the_givers_label() {
        assertThat(marked("客户在群里说：“这也太不专业了”，当天就要换人")).doesNotContain("不专业");
    }

    @Test
    void the_next_step_is_about_what_hurts_most() {
        BestReport report = improvement("You are careless. If this happens again you will lose your job.");

        assertThat(report.nextStep().orElseThrow().flaw()).contains(BestFlaw.THREAT);
    }

    @Test
    void who_has_said_what_happened_is_not_asked_for_it_again() {
        BestFinding label = improvement("周二的客户会上，你把报价表发错了，太粗心。").flaws().stream()
                .filter(finding -> finding.code().equals("LABEL"))
                .findFirst()
                .orElseThrow();

        assertThat(label.question()).isNotEqualTo(BestFlaw.LABEL.question());
        assertThat(label.question().zh()).contains("已经说清楚了");
    }

    @Test
    void without_a_flaw_the_next_step_asks_for_the_first_part_that_is_missing() {
        BestFinding next = improvement("周二的报告缺了风险表。").nextStep().orElseThrow();

        assertThat(next.code()).endsWith("_MISSING");
        assertThat(next.question().zh()).endsWith("？");
        assertThat(next.starter().zh()).contains("____");
        assertThat(next.starter().en()).contains("____").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void every_flaw_has_a_reason_and_a_question_in_both_languages() {
        assertThat(BestFlaw.values()).allSatisfy(flaw -> {
            assertThat(flaw.why().code()).isEqualTo(flaw.name());
            assertThat(flaw.why().text().zh()).endsWith("。");
            assertThat(flaw.why().text().en()).endsWith(".").doesNotContainPattern("\\p{IsHan}");
            assertThat(flaw.question().zh()).endsWith("？");
            assertThat(flaw.question().en()).endsWith("?");
            assertThat(flaw.label().zh()).isNotBlank();
        });
    }

    @Test
    void a_vendors_own_words_are_found_for_its_own_tenant_alone() {
        String text = "你这周的单子又鸽了";
        BestAnalyzer own =
                BestAnalyzer.of(CoreEngine.standard().withLexicon(BestFlaw.LABEL, Lexicon.of("鸽了", "flaked")));

        assertThat(own.analyze(text, FeedbackKind.IMPROVEMENT).has(BestFlaw.LABEL))
                .isTrue();
        assertThat(CoreEngine.standard().lexicon(BestFlaw.LABEL).find(text)).isEmpty();
        assertThat(CoreEngine.standard().lexicon(BestFlaw.LABEL).and("鸽了").find(text))
                .containsExactly(new Span(7, 9));
    }

    @Test
    void engines_are_averaged() {
        FeedbackEngine sure = (text, kind, language) -> reading(1);
        FeedbackEngine unsure = (text, kind, language) -> reading(0.1);
        FeedbackEngine blind = (text, kind, language) -> new Reading(List.of(), List.of());

        assertThat(BestAnalyzer.of(sure, unsure)
                        .analyze("x", FeedbackKind.IMPROVEMENT)
                        .has(BestFlaw.BLAME))
                .isTrue();
        assertThat(BestAnalyzer.of(sure, unsure, blind)
                        .analyze("x", FeedbackKind.IMPROVEMENT)
                        .has(BestFlaw.BLAME))
                .isFalse();
    }

    private static Reading reading(double confidence) {
        return new Reading(List.of(), List.of(new Sighting<>(BestFlaw.BLAME, confidence, List.of(new Span(0, 1)))));
    }

    @Test
    void a_text_that_shows_no_language_is_read_as_the_host_says() {
        assertThat(ANALYZER.analyze("??? 123", FeedbackKind.IMPROVEMENT, Locale.CHINESE)
                        .hints())
                .isNotEmpty();
    }

    @Test
    void what_people_wrote_does_not_show() {
        String text = "MARKER-7 你最近太不专业了";

        assertThat(improvement(text).toString()).doesNotContain("MARKER", "不专业");
        assertThat(CoreEngine.standard()
                        .read(text, FeedbackKind.IMPROVEMENT, Locale.CHINESE)
                        .toString())
                .doesNotContain("MARKER", "不专业");
    }
}
