package dev.perftalk.cli;

import dev.perftalk.training.Evaluation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perf evaluate}: how well the findings in one file fit the labels in another. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD.jsonl", descriptionKey = "gold")
    private Path gold;

    @Parameters(index = "1", paramLabel = "PREDICTED.jsonl", descriptionKey = "predicted")
    private Path predicted;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Evaluation evaluation = UnreadableFileException.reading(gold, labels -> Evaluation.of(labels, predicted));
        PrintWriter out = spec.commandLine().getOut();
        out.print(evaluation.table());
        out.flush();
        return ExitCode.OK;
    }
}
