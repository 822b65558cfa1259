package dev.perftalk.training;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.CoreEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well the engine does on writers that it was not trained on: {@code CrossValidate CORPUS}. */
public final class CrossValidate {
    private CrossValidate() {}

    public static void main(String[] arguments) throws IOException {
        for (String lang : Train.LANGUAGES) {
            List<Example> all = Corpus.read(Path.of(arguments[0]), lang);
            System.out.print(Report.of(lang, Score.of(all, predictions(all))));
        }
    }

    private static Map<String, Prediction> predictions(List<Example> all) {
        Map<String, Prediction> predictions = new HashMap<>();
        for (String writer : all.stream().map(Example::writer).distinct().toList()) {
            List<Example> others = all.stream()
                    .filter(example -> !example.writer().equals(writer))
                    .toList();
            List<Example> own = all.stream()
                    .filter(example -> example.writer().equals(writer))
                    .toList();
            predictions.putAll(Analysis.of(BestAnalyzer.of(engine(Trainer.bytes(others))), own));
        }
        return predictions;
    }

    private static CoreEngine engine(byte[] weights) {
        return CoreEngine.standard().withWeights(Locale.CHINESE, weights).withWeights(Locale.ENGLISH, weights);
    }
}
