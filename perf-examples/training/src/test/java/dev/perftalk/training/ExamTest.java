package dev.perftalk.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestFlaw;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships does at least as well on texts that it never learnt from as the documentation says, less a hundredth. */
class ExamTest {
    private static final Path CORPUS = Path.of("corpus");

    @ParameterizedTest
    @CsvSource({
        "exam, zh, 0.879, 0.873, 0.796, 0.937",
        "exam, en, 0.845, 0.838, 0.748, 0.901",
        "exam2, zh, 0.859, 0.847, 0.809, 0.933",
        "exam2, en, 0.853, 0.861, 0.773, 0.858"
    })
    void each_exam_is_passed(String exam, String lang, double elements, double fair, double flaws, double spans)
            throws IOException {
        List<Example> examples = Corpus.exam(CORPUS, exam, lang);

        Score score = Score.of(examples, Analysis.of(BestAnalyzer.standard(), examples));

        assertThat(score.elementsF1()).isGreaterThan(elements);
        assertThat(score.fair()).isGreaterThan(fair);
        assertThat(score.flawsF1()).isGreaterThan(flaws);
        assertThat(score.spanAccuracy()).isGreaterThan(spans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_report_has_a_row_for_each_mark_and_what_it_is_taken_for(String lang) throws IOException {
        assertThat(Exam.of(CORPUS, "exam", lang).lines())
                .hasSize(13 + 9)
                .anyMatch(line -> line.startsWith("(none)"))
                .anyMatch(line -> line.contains("fair"));
    }

    @Test
    void a_flaw_that_is_found_counts_on_the_diagonal() {
        Example example =
                new Example("a", "en", false, "lazy", Set.of(), List.of(new Example.Quote(BestFlaw.LABEL, 0, 4)));
        Prediction found = new Prediction(Set.of(), Map.of(BestFlaw.LABEL, List.of(), BestFlaw.BLAME, List.of()));

        Confusion confusion = Confusion.of(List.of(example), Map.of("a", found));

        assertThat(confusion.count(BestFlaw.LABEL, BestFlaw.LABEL)).isEqualTo(1);
        assertThat(confusion.count(BestFlaw.LABEL, BestFlaw.BLAME)).isEqualTo(1);
        assertThat(confusion.count(BestFlaw.BLAME, BestFlaw.LABEL)).isZero();
    }
}
