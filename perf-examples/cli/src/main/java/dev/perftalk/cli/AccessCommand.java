package dev.perftalk.cli;

import dev.perftalk.access.AccessMatrix;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code perf access}: who may do what with which record, as the shipped policy says. */
@Command(name = "access")
final class AccessCommand implements Callable<Integer> {
    @SuppressWarnings("UnusedVariable") // picocli writes it: there is nothing else to ask for as yet
    @Option(names = "--matrix", paramLabel = "--matrix", required = true, descriptionKey = "matrix")
    private boolean matrix;

    @Option(names = "--markdown", descriptionKey = "markdown")
    private boolean markdown;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        AccessTable table = new AccessTable(AccessMatrix.standard(), Words.of(spec));
        PrintWriter out = spec.commandLine().getOut();
        (markdown ? table.markdown() : table.text()).forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }
}
