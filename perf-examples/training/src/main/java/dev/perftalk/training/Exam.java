package dev.perftalk.training;

import dev.perftalk.feedback.BestAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints how well the engine that ships does on texts that it never learnt from: {@code Exam CORPUS}. */
public final class Exam {
    private Exam() {}

    public static void main(String[] arguments) throws IOException {
        for (String lang : Train.LANGUAGES) {
            System.out.print(of(Path.of(arguments[0]), lang));
        }
    }

    /** The scores of a language, and which flaw is taken for which. */
    static String of(Path corpus, String lang) throws IOException {
        List<Example> exam = Corpus.exam(corpus, lang);
        Map<String, Prediction> predictions = Analysis.of(BestAnalyzer.standard(), exam);
        return Report.of(lang, Score.of(exam, predictions))
                + Confusion.of(exam, predictions).table();
    }
}
