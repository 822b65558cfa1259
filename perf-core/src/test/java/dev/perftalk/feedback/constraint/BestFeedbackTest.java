package dev.perftalk.feedback.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.constraint.Beans.Form;
import dev.perftalk.feedback.constraint.Beans.Note;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestFeedbackTest {
    private static Note note(FeedbackKind kind, String... parts) {
        return new Note(kind, parts[0], parts[1], parts[2], parts[3]);
    }

    private static Form form(String behavior, String options) {
        Form form = new Form();
        form.setBehavior(behavior);
        form.setOptions(options);
        return form;
    }

    @Test
    void a_hosts_record_with_four_good_parts_is_valid() {
        assertThat(Violations.codes(note(FeedbackKind.IMPROVEMENT, "周二的报告缺了风险表", "客户等了两天", "当时卡在哪里？", "下次补齐，客户会更放心")))
                .isEmpty();
    }

    @Test
    void a_hosts_class_with_four_good_parts_is_valid() {
        assertThat(Violations.codes(form("周二的报告缺了风险表", "当时卡在哪里？"))).isEmpty();
    }

    @Test
    void each_flaw_is_a_violation_at_its_property() {
        assertThat(Violations.codes(note(FeedbackKind.IMPROVEMENT, "You are careless and lazy", null, "Fix it.", " ")))
                .containsExactly(
                        "behavior LABEL",
                        "consequence CONSEQUENCE_MISSING",
                        "options OPTIONS_CLOSED",
                        "outlook OUTLOOK_MISSING");
        assertThat(Violations.codes(form("你太不专业了", ""))).containsExactly("behavior LABEL", "options OPTIONS_MISSING");
    }

    @Test
    void a_recognition_is_always_valid() {
        assertThat(Violations.codes(note(FeedbackKind.RECOGNITION, null, null, null, null)))
                .isEmpty();
        Form form = form("这次做得很好", "");
        form.setKind(FeedbackKind.RECOGNITION);
        assertThat(Violations.codes(form)).isEmpty();
    }

    @Test
    void a_missing_kind_is_a_violation_and_no_error() {
        assertThat(Violations.of(note(null, "a", "b", "c", "d"), Locale.ENGLISH))
                .containsExactly("kind: must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_violation_says_what_the_check_says(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Note missing = note(FeedbackKind.IMPROVEMENT, null, null, null, null);
        Note closed = note(FeedbackKind.IMPROVEMENT, "a", "b", "改", "d");

        assertThat(Violations.of(missing, locale))
                .isEqualTo(told(missing, locale))
                .hasSize(4);
        assertThat(Violations.of(closed, locale))
                .isEqualTo(told(closed, locale))
                .hasSize(1);
    }

    private static List<String> told(Note note, Locale language) {
        return BestCheck.check(note).flaws().stream()
                .map(flaw -> property(flaw) + ": " + flaw.why().in(language))
                .sorted()
                .toList();
    }

    private static String property(BestFinding flaw) {
        return flaw.element().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void other_languages_get_the_default() {
        Note note = note(FeedbackKind.IMPROVEMENT, "a", "b", "改", "d");

        assertThat(Violations.of(note, Locale.ROOT)).isEqualTo(Violations.of(note, Locale.ENGLISH));
    }

    @Test
    void what_people_wrote_is_in_no_message() {
        assertThat(Violations.of(
                        note(FeedbackKind.IMPROVEMENT, "MARKER-7 careless", "b", "MARKER-7", "d"), Locale.CHINESE))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).doesNotContain("MARKER-7"));
    }
}
