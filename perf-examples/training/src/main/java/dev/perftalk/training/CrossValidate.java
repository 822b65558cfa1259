package dev.perftalk.training;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.CoreEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Prints how well the engine does on writers that it was not trained on, a fifth of them at a time:
 * {@code CrossValidate CORPUS}.
 */
public final class CrossValidate {
    private CrossValidate() {}

    public static void main(String[] arguments) throws IOException {
        for (String lang : Train.LANGUAGES) {
            List<Example> all = Corpus.read(Path.of(arguments[0]), lang);
            System.out.print(Report.of(lang, Score.of(all, predictions(all))));
        }
    }

    private static Map<String, Prediction> predictions(List<Example> all) {
        int[] folds = Trainer.folds(all);
        Map<String, Prediction> predictions = new HashMap<>();
        for (int fold = 0; fold < Trainer.FOLDS; fold++) {
            int held = fold;
            CoreEngine engine = engine(Trainer.bytes(part(all, each -> folds[each] != held)));
            predictions.putAll(Analysis.of(BestAnalyzer.of(engine), part(all, each -> folds[each] == held)));
        }
        return predictions;
    }

    private static List<Example> part(List<Example> all, IntPredicate belongs) {
        return IntStream.range(0, all.size()).filter(belongs).mapToObj(all::get).toList();
    }

    private static CoreEngine engine(byte[] weights) {
        return CoreEngine.standard().withWeights(Locale.CHINESE, weights).withWeights(Locale.ENGLISH, weights);
    }
}
