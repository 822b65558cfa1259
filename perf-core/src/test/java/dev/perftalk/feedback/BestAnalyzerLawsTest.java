package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever is written. */
class BestAnalyzerLawsTest {
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> likely = Arbitraries.of(
                        "你", "总是", "太懒了", "，", "。", "？", "“", "”", "说", "You ", "always ", "lazy", ". ", "e.g. ",
                        "3,000", "👍🏽", "\ud83d", "ＡＢ", "\n", "\u3000", "--", "'", "…", "…", "如果")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(tries = 400)
    void every_place_lies_in_the_text(@ForAll("anything") String text, @ForAll FeedbackKind kind) { // E53
        BestReport report = BestAnalyzer.standard().analyze(text, kind);

        assertThat(Stream.concat(
                        report.flaws().stream().flatMap(finding -> finding.span().stream()),
                        report.elements().stream().flatMap(sighting -> sighting.spans().stream())))
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    @Property(tries = 200)
    void the_same_text_gets_the_same_answer(@ForAll("anything") String text, @ForAll FeedbackKind kind) {
        assertThat(BestAnalyzer.standard().analyze(text, kind, Locale.CHINESE))
                .isEqualTo(BestAnalyzer.standard().analyze(text, kind, Locale.CHINESE));
    }

    @Property(tries = 200)
    void confidences_lie_between_0_and_1(@ForAll("anything") String text) {
        Reading reading = CoreEngine.standard().read(text, FeedbackKind.IMPROVEMENT, Locale.ENGLISH);

        assertThat(reading.elements())
                .hasSize(BestElement.values().length)
                .allSatisfy(sighting -> assertThat(sighting.confidence()).isBetween(0.0, 1.0));
        assertThat(reading.flaws()).hasSize(BestFlaw.values().length);
    }
}
