package dev.perftalk.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.CoreEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final Path CORPUS = Path.of("corpus");

    private static List<Example> some(String lang, int from, int to) throws IOException {
        return Corpus.read(CORPUS, lang).subList(from, to);
    }

    @Test
    void the_same_examples_give_the_same_weights_to_the_byte() throws IOException {
        List<Example> examples = some("en", 0, 120);

        assertThat(Trainer.bytes(examples)).isEqualTo(Trainer.bytes(examples));
        assertThat(Trainer.bytes(examples)).isNotEqualTo(Trainer.bytes(some("en", 1, 121)));
    }

    @Test
    void a_writer_is_left_out_as_a_whole() throws IOException {
        List<Example> examples = Corpus.read(CORPUS, "en");
        int[] folds = Trainer.folds(examples);

        Map<String, Set<Integer>> ofWriters = IntStream.range(0, folds.length)
                .boxed()
                .collect(groupingBy(each -> examples.get(each).writer(), mapping(each -> folds[each], toSet())));

        assertThat(ofWriters.values()).allMatch(parts -> parts.size() == 1);
        assertThat(IntStream.of(folds).distinct()).hasSize(Trainer.FOLDS);
    }

    @Test
    void few_examples_already_tell_more_than_chance() throws IOException {
        byte[] weights = Trainer.bytes(some("zh", 260, 560));
        List<Example> unseen = some("zh", 0, 100);
        CoreEngine engine = CoreEngine.standard().withWeights(Locale.CHINESE, weights);

        Score score = Score.of(unseen, Analysis.of(BestAnalyzer.of(engine), unseen));

        assertThat(score.elementsF1()).isGreaterThan(0.65);
        assertThat(score.flawsF1()).isGreaterThan(0.4);
    }
}
