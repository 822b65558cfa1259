package dev.perftalk.cli;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.FeedbackKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public Integer call() throws IOException {
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

    private int file(BestAnalyzer analyzer, Path from, Path to) throws IOException {
        List<String> lines = UnreadableFileException.reading(from, Files::readAllLines);
        boolean whole = true;
        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
            for (int line = 0; line < lines.size(); line++) {
                String read = lines.get(line);
                String written = read.isBlank() ? "" : LintJson.of(read, analyzer);
                if (written == null) {
                    tell(line + 1);
                    whole = false;
                } else if (!written.isEmpty()) {
                    writer.write(written);
                    writer.write('\n');
                }
            }
        }
        return whole ? Perf.FINE : Perf.BROKEN_LINES;
    }

    private void tell(int line) {
        Words words = Words.of(spec);
        spec.commandLine().getErr().println(words.say("line", line, words.say("lint.expected")));
    }

    /** Which engine reads. */
    enum Engine {
        CORE;

        BestAnalyzer analyzer() {
            return BestAnalyzer.standard();
        }
    }
}
