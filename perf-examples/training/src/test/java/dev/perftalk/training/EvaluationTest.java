package dev.perftalk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFlaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are those of the reference scorer on the same two files. */
class EvaluationTest {
    private static final Path GOLD = Path.of("src/test/resources/gold.jsonl");
    private static final Path PREDICTED = Path.of("src/test/resources/predicted.jsonl");
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void the_means_are_those_of_the_reference() throws IOException {
        Score score = Evaluation.of(GOLD, PREDICTED).score();

        assertThat(score.elementsF1()).isEqualTo(0.6954452690166976, EXACTLY);
        assertThat(score.fair()).isEqualTo(0.6585592769803296, EXACTLY);
        assertThat(score.flawsF1()).isEqualTo(0.7781191264384543, EXACTLY);
        assertThat(score.spanAccuracy()).isEqualTo(0.9285714285714286, EXACTLY);
        assertThat(score.spanOverlap()).isEqualTo(0.7688429439398983, EXACTLY);
        assertThat(score.exact()).isEqualTo(0.25, EXACTLY);
    }

    @Test
    void the_rows_are_those_of_the_reference() throws IOException {
        Score score = Evaluation.of(GOLD, PREDICTED).score();
        Tally outlook = score.elements().get(BestElement.OUTLOOK);
        Tally comparison = score.flaws().get(BestFlaw.COMPARISON);

        assertThat(outlook.precision()).isEqualTo(0.428571, within(1e-6));
        assertThat(outlook.recall()).isEqualTo(0.75, within(1e-6));
        assertThat(outlook.support()).isEqualTo(8);
        assertThat(comparison.f1()).isEqualTo(0.6, within(1e-6));
    }

    @Test
    void the_table_has_a_row_for_each_and_the_means() throws IOException {
        assertThat(Evaluation.of(GOLD, PREDICTED).table().lines())
                .hasSize(13)
                .anyMatch(line -> line.startsWith("THREAT"))
                .last()
                .asString()
                .contains("fair 0.659", "spans 0.929");
    }

    @Test
    void what_is_not_labelled_feedback_is_told(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), "\n{\"id\":\"x\"}\n");

        assertThatThrownBy(() -> Evaluation.of(other, PREDICTED))
                .isInstanceOf(LabelsException.class)
                .hasMessage(other + ": line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARKER-7",
                "{\"id\":\"x\",\"text\":\"MARKER-7\",\"flaws\":[{\"type\":\"LABEL\",\"quote\":\"MARKER-8\"}]}",
                "{\"id\":\"x\",\"text\":\"MARKER-7\",\"flaws\":[{\"type\":\"MARKER-7\",\"quote\":\"MARKER-7\"}]}"
            })
    void what_stands_in_a_broken_line_does_not_show(String line, @TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), line);

        assertThatThrownBy(() -> Evaluation.of(other, PREDICTED))
                .isInstanceOf(LabelsException.class)
                .hasNoCause()
                .hasMessageNotContaining("MARKER");
    }
}
