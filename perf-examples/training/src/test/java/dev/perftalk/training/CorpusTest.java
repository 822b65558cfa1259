package dev.perftalk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
    private static final Path CORPUS = Path.of("corpus");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_id_is_there_once_and_every_text_too(String lang) throws IOException {
        List<Example> examples = Corpus.read(CORPUS, lang);

        assertThat(examples).hasSizeGreaterThan(2000);
        assertThat(examples).extracting(Example::id).doesNotHaveDuplicates();
        assertThat(examples).extracting(Example::text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void each_mark_has_examples_enough_to_learn_from(String lang) throws IOException {
        List<Example> examples = Corpus.read(CORPUS, lang);

        for (int mark = 0; mark < 11; mark++) {
            int each = mark;
            assertThat(examples.stream().filter(example -> example.has(each)).count())
                    .isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"exam, zh", "exam, en", "exam2, zh", "exam2, en"})
    void nothing_of_an_exam_is_learnt_from(String name, String lang) throws IOException {
        List<Example> exam = Corpus.exam(CORPUS, name, lang);
        List<Example> examples = Corpus.read(CORPUS, lang);

        assertThat(exam).hasSizeGreaterThan(150);
        assertThat(examples)
                .extracting(Example::id)
                .doesNotContainAnyElementsOf(exam.stream().map(Example::id).toList());
        assertThat(examples)
                .extracting(Example::text)
                .doesNotContainAnyElementsOf(exam.stream().map(Example::text).toList());
    }
}
