package dev.perftalk.cli;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.FeedbackKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perf lint}: what in feedback could be said better, for a person, or for a whole file. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Parameters(paramLabel = "TEXT", descriptionKey = "feedback", arity = "0..1")
    private @Nullable String text;

    @Option(names = "--kind", defaultValue = "IMPROVEMENT")
    private FeedbackKind kind;

    @Option(names = "--in", paramLabel = "FILE.jsonl")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE.jsonl")
    private @Nullable Path out;

    @Option(names = "--engine", paramLabel = "core", defaultValue = "CORE")
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        BestAnalyzer analyzer = engine.analyzer();
        if (in != null && out != null && text == null) {
            return file(analyzer, in, out);
        }
        if (text == null || in != null || out != null) {
            throw new ParameterException(spec.commandLine(), Words.of(spec).say("fault.lint"));
        }
        Words words = Words.of(spec);
        boolean coloured = spec.commandLine().getColorScheme().ansi().enabled();
        new LintPage(words, coloured, spec.commandLine().getOut())
                .print(text, analyzer.analyze(text, kind, words.language()));
        return Perf.FINE;
    }

    /** All is read before anything is written. */
    private int file(BestAnalyzer analyzer, Path from, Path to) {
        List<String> lines = UnreadableFileException.reading(from, Files::readAllLines);
        List<String> findings = new ArrayList<>(lines.size());
        boolean whole = true;
        for (int line = 0; line < lines.size(); line++) {
            String read = lines.get(line).replace(BYTE_ORDER_MARK, "");
            try {
                if (!read.isBlank()) {
                    findings.add(LintJson.of(read, analyzer));
                }
            } catch (LintJson.BrokenLineException broken) {
                tell(line + 1, broken.expected());
                whole = false;
            }
        }
        write(to, findings);
        return whole ? Perf.FINE : Perf.BROKEN_LINES;
    }

    private void write(Path to, List<String> findings) {
        try {
            Files.write(to, findings);
        } catch (IOException unwritable) {
            throw new ParameterException(
                    spec.commandLine(), Words.of(spec).say("fault.file.unwritable", to), unwritable);
        }
    }

    private void tell(int line, String expected) {
        Words words = Words.of(spec);
        spec.commandLine().getErr().println(words.say("line", line, words.say(expected)));
    }

    /** Which engine reads. */
    enum Engine {
        CORE;

        BestAnalyzer analyzer() {
            return BestAnalyzer.standard();
        }
    }
}
