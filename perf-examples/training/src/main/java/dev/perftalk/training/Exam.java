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
        for (String exam : Corpus.EXAMS) {
            for (String lang : Train.LANGUAGES) {
                System.out.print(of(Path.of(arguments[0]), exam, lang));
            }
        }
    }

    /** The scores of an exam in a language, and which flaw is taken for which. */
    static String of(Path corpus, String exam, String lang) throws IOException {
        List<Example> examples = Corpus.exam(corpus, exam, lang);
        Map<String, Prediction> predictions = Analysis.of(BestAnalyzer.standard(), examples);
        return Report.of(exam + "-" + lang, Score.of(examples, predictions))
                + Confusion.of(examples, predictions).table();
    }
}
